import { expect } from 'vitest';
import { strings } from '../../../src/strings/index.ts';
import { findView, offers } from '../../e2e/charts.ts';
import type { Check } from '../check.ts';
import { coloursIn, type Shade } from '../colours.ts';
import { type Reader, sizes } from '../reader.ts';

const t = strings('en').charts;
const dots = findView(({ type }) => type === 'dots');
const lines = findView(({ type, controls = [] }) => type === 'line' && controls.includes('scale'));
const maps = findView(({ type }) => type === 'map');
const picks = findView((view) => offers('category')(view) && view.type === 'bars');
const times = findView((view) => offers('time')(view) && view.until === true);

const tip = '.chart-tip';
const tab = (id: string): string => `[role="tab"][data-tab="${id}"]`;

/** The nth mark of the drawing that is seen, which leads nowhere. */
const plainMark = (reader: Reader, nth: number): Promise<string> =>
  reader.run((index) => {
    const all = [...document.querySelectorAll('.plot [data-mark]')];
    const seen = all.filter((each) => each.getClientRects().length > 0 && !each.matches('.origin-article'));
    return `.plot [data-mark="${seen[index]?.getAttribute('data-mark')}"]`;
  }, nth);

/** Waits until the tooltip and what a screen reader is told are of the mark that has the focus. */
const tellsOfFocus = (reader: Reader): Promise<void> =>
  reader.sees(true, () => {
    const name = document.activeElement?.getAttribute('aria-label');
    const said = document.querySelector('[data-live]')?.textContent ?? '';
    const shown = document.querySelector<HTMLElement>('.chart-tip:not([hidden])');
    const lens = document.querySelector('.plot .lens')?.getBoundingClientRect();
    const box = document.activeElement?.getBoundingClientRect();
    if (!name || !said.startsWith(name) || !shown || !lens || !box) return false;
    const [x, y] = [lens.x + lens.width / 2, lens.y + lens.height / 2];
    return x > box.left - 2 && x < box.right + 2 && y > box.top - 2 && y < box.bottom + 2;
  });

/** Presses a button under the word "Download", and takes the file. */
async function download(reader: Reader, { id, view }: typeof dots, kind: string): Promise<Buffer> {
  if ((await reader.count('.chart-actions details[open] [data-file]')) === 0) {
    await reader.click('.chart-actions details:has([data-file]) summary');
  }
  await reader.click(`[data-file="${kind}"]`);
  return reader.saved(new RegExp(`^${id}-${view}[-\\w]*\\.${kind}$`));
}

/** The shades that cover more of the first than a speck or the edges of letters, and that the second lacks. */
const lacking = (first: Shade[], second: Shade[]): Shade[] =>
  first
    .filter(({ share }) => share > 0.008)
    .filter(
      ({ rgb }) => !second.some((other) => rgb.every((part, i) => Math.abs(part - (other.rgb[i] ?? 0)) < 14)),
    );

const marks: Check[] = [
  {
    name: 'pointing at a mark shows its value, and pointing elsewhere hides it',
    run: async (reader) => {
      await reader.open(dots.path);
      await reader.hover(await plainMark(reader, 3));
      await reader.shows(tip);
      await reader.reads(tip, /\d/);
      await reader.hover('h1');
      await reader.shows(tip, false);
    },
  },
  ...(['click', 'tap'] as const).map((how) => ({
    name: `the first ${how} on a mark shows its value and keeps it, and arrow keys go on from there`,
    run: async (reader: Reader) => {
      await reader.open(dots.path, how === 'tap' ? sizes.phone : sizes.desk);
      await reader.shows(`${tab('chart')}[aria-selected="true"]`);
      for (const nth of [5, 2]) {
        const mark = await plainMark(reader, nth);
        await reader[how](mark);
        await reader.hasFocus(mark);
        await tellsOfFocus(reader);
        await reader.press('End');
        await tellsOfFocus(reader);
        const last = await reader.text(tip);
        await reader.press('ArrowLeft');
        await tellsOfFocus(reader);
        expect(await reader.text(tip)).not.toBe(last);
        await reader.press('Escape');
        await reader.shows(tip, false);
      }
    },
  })),
  {
    name: 'Tab leads to a mark, arrows to the next, and the space bar lights its series',
    run: async (reader) => {
      await reader.open(lines.path);
      await reader.shows('.plot .chart-drawing[tabindex]');
      await reader.run(() => {
        const all = [...document.querySelectorAll<SVGElement>('.plot .chart-drawing')];
        all.find((each) => each.getClientRects().length > 0)?.focus();
      });
      await tellsOfFocus(reader);
      await reader.press('ArrowRight');
      await tellsOfFocus(reader);
      await reader.press(' ');
      await reader.isAt(/light=/);
      await reader.shows('.plot .dim');
      await reader.hasFocus('[data-mark]');
      await reader.press(' ');
      await reader.shows('.plot .dim', false);
    },
  },
  {
    name: 'a mark of the article leads to its sentence, by a click at once and by a tap through its link',
    run: async (reader) => {
      await reader.open(lines.path);
      await reader.click('.plot .origin-article[data-mark]');
      await reader.isAt(/#p\d+s\d+$/);
      await reader.open(lines.path, sizes.phone);
      await reader.tap('.plot .origin-article[data-mark]');
      await reader.reads(tip, t.words.article);
      await reader.tap(`${tip} a`);
      await reader.isAt(/#p\d+s\d+$/);
    },
  },
];

const controls: Check[] = [
  {
    name: 'a chosen scale is drawn, marked by more than colour, and kept in the address through Back',
    run: async (reader) => {
      await reader.open(lines.path);
      // The drawing that is seen, of those that the HTML has for several widths.
      const drawn = (): string =>
        [...document.querySelectorAll('.plot .chart-drawing')]
          .filter((each) => each.getClientRects().length > 0)
          .map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim())
          .join();
      const before = await reader.run(drawn);
      const log = `.controls-of[name="${lines.view}"] input[value="log"]`;
      await reader.click(log);
      await reader.isAt(/scale=log/);
      expect(await reader.run(drawn)).not.toBe(before);
      await reader.sees(
        ['2px', 'underline'],
        (css) => {
          const style = getComputedStyle(document.querySelector(css)?.closest('label') ?? document.body);
          return [style.textDecorationThickness, style.textDecorationLine];
        },
        log,
      );
      await reader.run(() => history.back());
      await reader.sees(false, (css) => document.querySelector<HTMLInputElement>(css)?.checked, log);
      await reader.sees(before, drawn);
    },
  },
  {
    name: 'the name of a choice stands in the line of its options',
    run: async (reader) => {
      await reader.open(lines.path);
      const tops = await reader.run(() =>
        [...document.querySelectorAll('fieldset.choice')]
          .filter((each) => each.getClientRects().length > 0)
          .map((set) => {
            const name = document.createRange();
            name.selectNodeContents(set.querySelector('legend') ?? set);
            const [a, b] = [
              name.getBoundingClientRect(),
              set.querySelector('label')?.getBoundingClientRect(),
            ];
            return Math.abs(a.top + a.height / 2 - ((b?.top ?? 0) + (b?.height ?? 0) / 2));
          }),
      );
      expect(tops.length).toBeGreaterThan(0);
      expect(Math.max(...tops)).toBeLessThan(8);
    },
  },
  {
    name: 'names are picked from a list, and years stepped through',
    run: async (reader) => {
      await reader.open(picks.path);
      await reader.click('.pick summary');
      await reader.click('.pick input[type="checkbox"]');
      await reader.isAt(/pick=/);
      await reader.open(times.path);
      const before = await reader.text('.plot');
      await reader.click('[data-step="-1"]');
      await reader.isAt(/time=/);
      expect(await reader.text('.plot')).not.toBe(before);
    },
  },
  {
    name: 'tabs are chosen with arrow keys, and a column of the table sorts it',
    run: async (reader) => {
      await reader.open(picks.path);
      await reader.click(tab('chart'));
      await reader.press('ArrowRight');
      await reader.hasFocus(tab('table'));
      await reader.shows('#panel-table');
      await reader.shows('#panel-chart svg', false);
      const head = '#panel-table th[scope="col"]:last-child';
      await reader.click(`${head} button`);
      await reader.sees('descending', (css) => document.querySelector(css)?.ariaSort, head);
    },
  },
  {
    name: 'a chart follows the width of the window as soon as it is alive, and nobody complains',
    run: async (reader) => {
      await reader.open(lines.path);
      for (const size of [sizes.phone, sizes.desk, sizes.phone]) {
        await reader.resize(size);
        await reader.sees(true, () => {
          const svg = [...document.querySelectorAll('.plot .chart-drawing')].find(
            (each) => each.getClientRects().length > 0,
          );
          const room = document.querySelector('.plot-room')?.clientWidth ?? 0;
          return Math.abs(Number(svg?.getAttribute('viewBox')?.split(' ')[2]) - room) < 2;
        });
        expect(await reader.run(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
      expect(await reader.driver.complaints()).toEqual([]);
    },
  },
];

const files: Check[] = [
  {
    name: 'the values are saved as CSV and as JSON',
    run: async (reader) => {
      await reader.open(dots.path);
      expect((await download(reader, dots, 'csv')).toString().split('\n').length).toBeGreaterThan(5);
      const { values } = JSON.parse((await download(reader, dots, 'json')).toString()) as {
        values: object[];
      };
      expect(values.length).toBeGreaterThan(5);
    },
  },
  ...[lines, maps].map((chart) => ({
    name: `the pictures of ${chart.id} have the colours of the page, as PNG and as SVG`,
    run: async (reader: Reader) => {
      await reader.open(chart.path, { width: 1280, height: 1100 });
      await reader.run(() =>
        document.querySelector('.plot')?.scrollIntoView({ block: 'start', behavior: 'instant' }),
      );
      const box = await reader.run(() => {
        const { x, y, width, height } =
          document.querySelector('.plot')?.getBoundingClientRect() ?? new DOMRect();
        return { x, y, width, height };
      });
      const page = await coloursIn(reader, await reader.driver.screenshot(), 'image/png', box);
      for (const [kind, type] of [
        ['png', 'image/png'],
        ['svg', 'image/svg+xml'],
      ] as const) {
        const picture = await coloursIn(reader, await download(reader, chart, kind), type);
        expect(lacking(page, picture), `${kind} lacks`).toEqual([]);
        expect(lacking(picture, page), `${kind} has besides`).toEqual([]);
      }
    },
  })),
  {
    name: 'a copied link leads to what is shown, and the code for a frame is one',
    run: async (reader) => {
      for (const [what, expected] of [
        ['link', /^http.*\/charts\/.*scale=log/],
        ['embed', /^<iframe .*scale=log/],
      ] as const) {
        await reader.open(`${lines.path}&scale=log`);
        await reader.click('.chart-actions details:has([data-share]) summary');
        await reader.click(`[data-share="${what}"]`);
        await reader.shows(`[data-share="${what}"][data-done]`);
        expect(await reader.pasted()).toMatch(expected);
      }
    },
  },
];

/** What a reader does with a chart. */
export const charts: readonly Check[] = [...marks, ...controls, ...files];
