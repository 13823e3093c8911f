import { expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { resolveChart } from '../../src/article/charts/chart.ts';
import { draw } from '../../src/charts/draw.ts';
import { defaultState } from '../../src/charts/model/state.ts';
import { setText, type Outlines } from '../../src/charts/outlines.ts';
import { visible } from '../../src/charts/visible.ts';
import { makeTexts } from '../../src/charts/words/texts.ts';
import type { Node } from '../../src/markup/node.ts';
import { strings } from '../../src/strings/index.ts';
import { locales } from '../../src/text/language.ts';
import { articleSource } from '../content/load.ts';
import { base, pageAt, readJson } from './dist.ts';

const article = buildArticle(articleSource);
const urls = { sentence: (section: string, fragment: string) => `/sections/${section}/#${fragment}` };

/** The letters with which the pictures of charts are set, which a page names. */
const { regular, bold } = ((): Outlines => {
  const { html } = pageAt(`/charts/${article.charts[0]?.id}/`);
  const [, address = ''] = /"outlines":"([^"]+)"/.exec(html) ?? [];
  return readJson(address.slice(base.length)) as Outlines;
})();

/** The words of a drawing. */
const textsOf = (node: Node | string, isText = false): string[] =>
  typeof node === 'string'
    ? isText
      ? [node]
      : []
    : node.children.flatMap((child) => textsOf(child, isText || node.tag === 'text'));

it.each(locales)('the font of pictures has every letter of every view of every chart in %s', (locale) => {
  const texts = makeTexts(locale, strings(locale).charts.words);
  const drawn = article.charts.flatMap((spec) => {
    const { id, views } = resolveChart(spec, article, locale, urls);
    return views.flatMap((view) =>
      textsOf(draw(visible(view, defaultState(view)), 800, texts).root).map((text): [string, string] => [
        `${id}, ${view.id}`,
        text,
      ]),
    );
  });
  const missing = drawn.filter(([, text]) => !setText(text, regular) || !setText(text, bold));
  expect(drawn.length).toBeGreaterThan(1000);
  expect(missing).toEqual([]);
});
