import { expect } from 'vitest';
import { findView } from '../../e2e/charts.ts';
import { placePath, places, richSection, sectionPath } from '../../e2e/site.ts';
import type { Check } from '../check.ts';
import { coloursIn } from '../colours.ts';
import { type Reader, sizes } from '../reader.ts';

const rich = sectionPath(richSection);
const lines = findView(({ type }) => type === 'line');

/** How light the ground of the page is as it is seen, from 0 to 255. */
async function lightness(reader: Reader): Promise<number> {
  const [ground] = await coloursIn(reader, await reader.driver.screenshot(), 'image/png');
  const { rgb = [] } = ground ?? {};
  return rgb.reduce((sum, part) => sum + part, 0) / 3;
}

const opened: Check[] = [
  {
    name: 'what opens on a phone is no higher than what it holds, fits, and Escape closes it',
    run: async (reader) => {
      await reader.open(rich, sizes.phone);
      for (const id of ['menu', 'contents', 'display']) {
        await reader.tap(`[popovertarget="${id}"]`);
        await reader.shows(`#${id}`);
        const { empty, out } = await reader.run((name) => {
          const box = document.getElementById(name);
          const held = document.createRange();
          if (box) held.selectNodeContents(box);
          const [outer, inner] = [
            box?.getBoundingClientRect() ?? new DOMRect(),
            held.getBoundingClientRect(),
          ];
          return {
            empty: outer.bottom - inner.bottom,
            out: Math.max(outer.bottom - innerHeight, outer.right - innerWidth),
          };
        }, id);
        expect(empty, `${id}: empty room below`).toBeLessThan(40);
        expect(out, `${id}: out of the window`).toBeLessThan(1);
        await reader.press('Escape');
        await reader.shows(`#${id}`, false);
      }
    },
  },
  {
    name: 'dark colours are chosen, seen at once, and kept for the next page',
    run: async (reader) => {
      await reader.open(rich);
      await reader.click('[popovertarget="display"]');
      for (const [theme, isDark] of [
        ['dark', true],
        ['light', false],
        ['dark', true],
      ] as const) {
        await reader.click(`#display input[name="theme"][value="${theme}"]`);
        await expect.poll(async () => (await lightness(reader)) < 100).toBe(isDark);
      }
      await reader.open('about/');
      expect(await lightness(reader)).toBeLessThan(100);
    },
  },
  {
    name: 'a citation is copied',
    run: async (reader) => {
      await reader.open(rich);
      await reader.click('[data-text] .citation');
      await reader.click('citation-card [data-copy]');
      expect(await reader.pasted()).toMatch(/\d{4}/);
    },
  },
];

const bare: Check[] = [
  {
    name: 'without scripts a citation leads to its entry, on to its reference, and back to its sentence',
    run: async (reader) => {
      await reader.openWithoutScripts(rich);
      await reader.click('[data-text] .citation');
      await reader.isAt(/#ref-/);
      await reader.click(':target a[href*="/references/"]');
      await reader.isAt(/\/references\/[^/]+\/$/);
      await reader.click(`.where a[href*="/${richSection}/#"]`);
      await reader.isAt(/#p\d+s\d+$/);
    },
  },
  {
    name: 'without scripts a chart has its drawing, table and sources, and nothing to press that does nothing',
    run: async (reader) => {
      await reader.openWithoutScripts(lines.path);
      for (const part of ['.plot .chart-drawing', '.chart-table', '.chart-sources']) await reader.shows(part);
      expect(await reader.count('chart-explorer :is(button, input, select)')).toBe(0);
    },
  },
  {
    name: 'without scripts a state’s dot on the map leads to its page, and the menu opens on a phone',
    run: async (reader) => {
      await reader.openWithoutScripts('places/');
      await reader.click('.place-map a:has(circle) circle');
      await reader.isAt(/\/places\/[A-Z]{3}\/$/);
      await reader.resize(sizes.phone);
      await reader.openWithoutScripts(placePath(places[0]?.id ?? ''));
      await reader.click('[popovertarget="menu"]');
      await reader.click('#menu a[href$="/references/"]');
      await reader.isAt(/\/references\/$/);
      await reader.shows('.list > li');
    },
  },
];

/** What opens over pages, their colours, their copies on paper, and pages without scripts. */
export const pages: readonly Check[] = [...opened, ...bare];
