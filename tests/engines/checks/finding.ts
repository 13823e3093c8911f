import { expect } from 'vitest';
import { places, richSection, sectionPath } from '../../e2e/site.ts';
import { readReferences } from '../../e2e/references.ts';
import type { Check } from '../check.ts';
import { type Reader, sizes } from '../reader.ts';

const rich = sectionPath(richSection);
const references = readReferences();
const [known] = references;
const field = 'search-panel form input';
const hit = '.search-results li > a';
const topic = 'loans';
const withTopic = places.filter(({ claims }) => claims.some((claim) => claim.topic === topic));

/** Chooses an option of a list, as the keyboard does. */
const choose = (reader: Reader, selector: string, value: string): Promise<void> =>
  reader.run(
    (css, chosen) => {
      const list = document.querySelector<HTMLSelectElement>(css);
      if (!list) throw new Error(`no ${css}`);
      list.value = chosen;
      for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
    },
    selector,
    value,
  );

/** Waits until so many elements are seen. */
const counts = (reader: Reader, selector: string, expected: number): Promise<void> =>
  expect.poll(() => reader.count(selector), { timeout: 10_000, message: selector }).toBe(expected);

const searching: Check[] = [
  {
    name: 'the search opens by its key, finds as one types, and leads by the keyboard to the words, marked',
    run: async (reader) => {
      await reader.open(rich);
      await reader.press('/');
      await reader.hasFocus(field);
      await reader.type('vaccine');
      await reader.shows('.search-results mark');
      await reader.reads('.search-group h2 span', /\d/);
      await reader.press('ArrowDown');
      await reader.hasFocus(hit);
      await reader.press('ArrowDown', 'ArrowUp', 'Enter');
      // The address says what to mark until it is marked.
      await reader.isAt(/#[\w-]+$/);
      await reader.shows('main mark');
      expect(await reader.driver.complaints()).toEqual([]);
    },
  },
  {
    name: 'the search opens by its link on a phone, says where nothing is found, and closes',
    run: async (reader) => {
      await reader.open(rich, sizes.phone);
      await reader.tap('.search-open');
      await reader.hasFocus(field);
      await reader.type('xqzzyv');
      await reader.reads('.search-status', /xqzzyv/);
      await reader.tap('.search-close');
      await reader.shows('.search-dialog', false);
    },
  },
  {
    name: 'the page of the search shows what its address asks for, in Spanish too',
    run: async (reader) => {
      for (const language of ['', 'es/']) {
        await reader.open(`${language}search/?q=Brasil`);
        await reader.shows(hit);
      }
    },
  },
];

const lists: Check[] = [
  {
    name: 'the references are filtered by words and by a choice, and Back shows all again',
    run: async (reader) => {
      await reader.open('references/');
      await counts(reader, '.list > li', references.length);
      await reader.click('.filter [type="search"]');
      await reader.type(`${known?.name} ${known?.year}`);
      await reader.shows('.list mark');
      await reader.shows(`[id="ref-${known?.id}"]`);
      expect(await reader.count('.list > li')).toBeLessThan(references.length);
      await reader.open('references/');
      await choose(reader, 'select[name="decade"]', '2010');
      await reader.isAt(/decade=2010/);
      await expect.poll(() => reader.count('.list > li')).toBeLessThan(references.length);
      await reader.run(() => history.back());
      await counts(reader, '.list > li', references.length);
    },
  },
  {
    name: 'the timeline is narrowed by drawing across it, which selects nothing, and by the keys of its handles',
    run: async (reader) => {
      await reader.open('timeline/');
      const all = await reader.count('.event');
      const { x, y } = await reader.find('.strip-plot');
      await reader.drag({ x, y }, { x: x + 150, y: y + 200 });
      await reader.isAt(/from=\d+&to=\d+/);
      expect(await reader.run(() => String(getSelection()))).toBe('');
      await expect.poll(() => reader.count('.event')).toBeLessThan(all);
      await reader.open('timeline/');
      await reader.focus('[role="slider"][data-end="from"]');
      await reader.press('End');
      await reader.isAt(/from=/);
      await expect.poll(() => reader.count('.event')).toBeLessThan(all);
    },
  },
  {
    name: 'a mark of the timeline leads to its entry, by a click and by keys, and the filters leave what they say',
    run: async (reader) => {
      await reader.open('timeline/');
      const mark = await reader.run(() => {
        const seen = [...document.querySelectorAll('.timeline-drawing [data-mark]')];
        return seen.find((each) => each.getClientRects().length > 0)?.getAttribute('data-mark') ?? '';
      });
      await reader.focus('.timeline-drawing.wide [data-mark][tabindex="0"]');
      await reader.press('ArrowRight', 'Enter');
      await reader.hasFocus('.event');
      await reader.click(`.timeline-drawing [data-mark="${mark}"]`);
      await reader.isAt(new RegExp(`#${mark}$`));
      await reader.shows(`#${mark}`);
      await reader.click('.timeline-filters input[name="topic"]');
      await reader.isAt(/topic=/);
    },
  },
  {
    name: 'the name of a filter stands in the line of its boxes on the timeline',
    run: async (reader) => {
      await reader.open('timeline/');
      const apart = await reader.run(() => {
        const name = document.createRange();
        const set = document.querySelector('.timeline-filters fieldset');
        name.selectNodeContents(set?.querySelector('legend') ?? document.body);
        const [a, b] = [name.getBoundingClientRect(), set?.querySelector('label')?.getBoundingClientRect()];
        return Math.abs(a.top + a.height / 2 - ((b?.top ?? 0) + (b?.height ?? 0) / 2));
      });
      expect(apart).toBeLessThan(8);
    },
  },
  {
    name: 'a state is named on the map under the pointer, found by topic, and led to by a tap',
    run: async (reader) => {
      await reader.open('places/');
      const link = `.place-map a[href$="/${places[6]?.id}/"]`;
      await reader.hover(`${link} .hit`);
      await reader.shows(`${link} text`);
      await choose(reader, '#topic', topic);
      await counts(reader, '.states tr[data-place]', withTopic.length);
      await reader.isAt(/topic=/);
      await reader.open('places/', sizes.phone);
      await reader.tap('.place-map a:has(circle) circle');
      await reader.isAt(/\/places\/[A-Z]{3}\/$/);
    },
  },
  {
    name: 'the index is filtered by letters typed',
    run: async (reader) => {
      await reader.open('index/');
      const all = await reader.count('li[data-kind]');
      await reader.click('main input');
      await reader.type('chile');
      await expect.poll(() => reader.count('li[data-kind]')).toBeLessThan(all);
    },
  },
  {
    name: 'what is typed where a list is narrowed is sent nowhere by Enter',
    run: async (reader) => {
      for (const path of ['index/', 'references/', 'explore/']) {
        await reader.open(path);
        await reader.click('main [type="search"]');
        await reader.type('chile');
        await reader.press('Enter');
        await reader.isAt(new RegExp(`/${path}(?!.*\\b(?:kind|type|measure)=)`));
        await expect.poll(() => reader.count('main [type="search"]')).toBeGreaterThan(0);
      }
    },
  },
];

/** Search, lists and maps: how a reader finds something. */
export const finding: readonly Check[] = [...searching, ...lists];
