import { describe, expect, it } from 'vitest';
import { parseFragment } from 'parse5';
import { files, pageAt, pages, readBuilt, readJson } from './dist.ts';
import { attribute, type Element, hasClass, textOf, within } from './html.ts';

/** What a chart's page hands to its script, as far as it is needed here. */
interface ChartPage {
  chart: { title: string; views: { data: { figure: string | null }[] }[] };
}

const figures = readJson('api/figures.json') as { id: string; section: string }[];

/** The charts of a language in the explorer's order, as the overview lists them. */
function chartsOf(prefix: string): { id: string; chart: ChartPage['chart'] }[] {
  const ids = pageAt(`${prefix}charts/`).elements.flatMap((element) =>
    element.tagName === 'a'
      ? (/\/charts\/([^/?]+)\/$/.exec(attribute(element, 'href') ?? '')?.[1] ?? [])
      : [],
  );
  return [...new Set(ids)].map((id) => {
    const { elements } = pageAt(`${prefix}charts/${id}/`);
    const data = elements.find(
      (element) => element.tagName === 'script' && attribute(element, 'type') === 'application/json',
    );
    return { id, ...(JSON.parse(data ? textOf(data) : '{}') as ChartPage) };
  });
}

/** Elements of an image of a number. */
function elementsOf(file: string): Element[] {
  const [svg] = parseFragment(readBuilt(file).toString()).childNodes;
  if (!svg || !('tagName' in svg)) throw new Error(`${file} is no drawing`);
  return [svg, ...within(svg)];
}

describe.each(['/', '/es/'])('images of numbers under %s', (prefix) => {
  const charts = chartsOf(prefix);
  const folder = `${prefix.slice(1)}figures/`;
  const chartOf = (id: string) =>
    charts.find(({ chart }) => chart.views.some(({ data }) => data.some(({ figure }) => figure === id)));
  const plotted = figures.filter(({ id }) => chartOf(id));

  it('are there for every number that a chart plots, and for no other', () => {
    expect(plotted.length).toBeGreaterThan(0);
    expect(plotted.length).toBeLessThan(figures.length);
    const built = files.filter((file) => file.startsWith(folder));
    expect(built).toEqual(plotted.map(({ id }) => `${folder}${id}.svg`).toSorted());
  });

  it('are of the first chart that plots the number, with a lens on each mark of it', () => {
    for (const { id } of plotted) {
      const elements = elementsOf(`${folder}${id}.svg`);
      const title = elements.find(({ tagName }) => tagName === 'title');
      expect(title && textOf(title), id).toBe(chartOf(id)?.chart.title);
      const own = elements.filter((element) => attribute(element, 'data-figure') === id);
      const lenses = elements.filter((element) => hasClass(element, 'lens'));
      expect(own.length, id).toBeGreaterThan(0);
      expect(lenses.length, id).toBeGreaterThan(0);
      expect(lenses.length, id).toBeLessThanOrEqual(own.length);
      // Of the number's own marks none is dimmed.
      expect(own.filter((element) => hasClass(element, 'dim'), id)).toEqual([]);
    }
  });

  it('load nothing and take no more than 4 KB on their way', async () => {
    const { brotliCompressSync } = await import('node:zlib');
    for (const { id } of plotted) {
      const body = readBuilt(`${folder}${id}.svg`);
      expect(body.toString(), id).not.toMatch(/@import|<image|<script|url\((?!#)/);
      expect(brotliCompressSync(body).length, id).toBeLessThanOrEqual(4096);
    }
  });

  it('have their height in the link to their chart, once a number, and numbers without one have none', () => {
    for (const { id, section } of figures) {
      const entry = pageAt(`${prefix}sections/${section}/`).elements.find(
        (element) => attribute(element, 'id') === `fig-${id}`,
      );
      const links = entry
        ? within(entry).filter((element) => /\/charts\//.test(attribute(element, 'href') ?? ''))
        : [];
      const drawn = links.filter((link) => attribute(link, 'data-drawn') !== undefined);
      const chart = chartOf(id);
      expect(
        drawn.map((link) => /\/charts\/([^/]+)\//.exec(attribute(link, 'href') ?? '')?.[1]),
        id,
      ).toEqual(chart ? [chart.id] : []);
      // Each link that asks for a number leads to a chart that has it; the card asks where the words leave the title to
      // the heading above.
      for (const link of links.filter((each) => textOf(each).includes(':'))) {
        expect(/\?figure=/.test(attribute(link, 'href') ?? ''), id).toBe(chart !== undefined);
      }
      if (!chart) continue;
      const [svg] = elementsOf(`${folder}${id}.svg`);
      expect(svg && attribute(svg, 'height'), id).toBe(attribute(drawn[0] as Element, 'data-drawn'));
    }
  });
});

it('no page has an image of a number before its card opens', () => {
  expect(pages.filter(({ html }) => /<img[^>]+figures\//.test(html))).toEqual([]);
});
