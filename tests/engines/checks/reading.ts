import { expect } from 'vitest';
import { kinds, languages, richSection, sectionPath } from '../../e2e/site.ts';
import { drawnNumbers, numbersPath } from '../../e2e/numbers.ts';
import type { Check } from '../check.ts';
import { coloursIn } from '../colours.ts';
import { type Reader, sizes } from '../reader.ts';

const rich = sectionPath(richSection);
const citation = '[data-text] .citation';
const card = 'citation-card';

/** Whether an element lies within the window. */
const isWithin = (reader: Reader, selector: string): Promise<boolean> =>
  reader.run((css) => {
    const { left, top, right, bottom } =
      document.querySelector(css)?.getBoundingClientRect() ?? new DOMRect(-1);
    return left >= 0 && top >= 0 && right <= innerWidth && bottom < innerHeight + 1;
  }, selector);

const pages: Check[] = Object.entries(languages).map(([language, prefix]) => ({
  name: `opens a page of each kind in ${language}, and the browser complains of nothing`,
  run: async (reader) => {
    const complaints: Record<string, string[]> = {};
    for (const path of [...Object.values(kinds), 'charts/']) {
      await reader.open(prefix + path);
      await reader.shows('main h1');
      const found = await reader.driver.complaints();
      if (found.length > 0) complaints[path] = found;
    }
    expect(complaints).toEqual({});
  },
}));

const cards: Check[] = [
  {
    name: 'a citation’s card opens under the pointer, stays while that is in it, and closes after',
    run: async (reader) => {
      await reader.open(rich);
      await reader.hover(citation);
      await reader.shows(card);
      await reader.hover(`${card} .formatted`);
      // Longer than a card waits before it closes.
      await new Promise((wait) => setTimeout(wait, 500));
      await reader.shows(card);
      await reader.driver.move(2, 2);
      await reader.shows(card, false);
    },
  },
  {
    name: 'a click on a citation moves the focus into its card, and Escape gives it back',
    run: async (reader) => {
      await reader.open(rich);
      await reader.click(citation);
      await reader.hasFocus(card);
      expect(await isWithin(reader, card)).toBe(true);
      await reader.press('Escape');
      await reader.shows(card, false);
      await reader.hasFocus('.citation');
    },
  },
  {
    name: 'the number of a paragraph offers to quote it, by mouse, keys and touch, and Escape gives the focus back',
    run: async (reader) => {
      const [offers, first] = ['.quote-bar:popover-open', '.quote-bar button'];
      const words = (): Promise<string> => reader.run(() => String(getSelection()).trim());
      await reader.open(rich);
      await reader.click('.par-n');
      await reader.hasFocus(first);
      const paragraph = await reader.run(() => document.querySelector('#p1')?.textContent?.trim() ?? '');
      const bare = (text: string): string => text.replace(/\s/g, '');
      expect(bare(await words())).toBe(bare(paragraph));
      await reader.press('Enter');
      // As much of it as a field takes.
      expect(bare(await reader.pasted()).slice(0, 100)).toBe(`“${bare(paragraph)}`.slice(0, 100));
      await reader.open(rich);
      await reader.focus('.par-n');
      await reader.press('Enter');
      await reader.hasFocus(first);
      await reader.press('Escape');
      await reader.shows(offers, false);
      await reader.hasFocus('.par-n');
      expect(await words()).toBe('');
      expect(new URL(await reader.run(() => location.href)).hash).toBe('#p1');
      await reader.open(rich, sizes.phone);
      await reader.tap('.par-n');
      await reader.hasFocus(first);
      await reader.shows(offers);
    },
  },
  {
    name: 'Tab opens card after card, Enter enters, and Escape closes',
    run: async (reader) => {
      await reader.open(rich);
      await reader.focus('.par-n');
      for (const index of [0, 1, 2]) {
        await reader.press('Tab');
        await reader.sees(
          true,
          (nth) => document.activeElement === document.querySelectorAll('#p1 a')[nth],
          index,
        );
        await reader.shows(card);
        expect(await reader.count('[aria-expanded="true"]')).toBe(1);
      }
      await reader.press('Enter');
      await reader.hasFocus(card);
      await reader.press('Tab');
      await reader.hasFocus(`${card} :is(a, button)`);
      await reader.press('Escape');
      await reader.shows(card, false);
    },
  },
  {
    name: 'a tap on a phone opens a card within the window, and one on its button closes it',
    run: async (reader) => {
      await reader.open(rich, sizes.phone);
      await reader.tap(citation);
      await reader.shows(card);
      await reader.sees(
        true,
        (css) => {
          const box = document.querySelector(css)?.getBoundingClientRect();
          return (
            box !== undefined && box.left >= 0 && box.right <= innerWidth && box.bottom < innerHeight + 1
          );
        },
        card,
      );
      await reader.tap(`${card} [data-close]`);
      await reader.shows(card, false);
    },
  },
  {
    name: 'a number’s card has its chart, on the ground of the card in the dark too',
    run: async (reader) => {
      for (const theme of ['light', 'dark']) {
        await reader.open(numbersPath);
        await reader.run((chosen) => localStorage.setItem('theme', chosen), theme);
        await reader.open(numbersPath);
        await reader.click(`a.figure[href="#fig-${drawnNumbers[0]}"]`);
        await reader.sees(
          true,
          (css) => {
            const image = document.querySelector<HTMLImageElement>(css);
            return image?.complete === true && image.naturalWidth > 0;
          },
          `${card} [data-drawn] img`,
        );
        await reader.driver.move(2, 2);
        const box = await reader.run((css) => {
          const { x, y, width, height } =
            document.querySelector(css)?.getBoundingClientRect() ?? new DOMRect();
          return { x, y, width, height };
        }, `${card} [data-drawn] img`);
        const shot = await reader.driver.screenshot();
        const [inside] = await coloursIn(reader, shot, 'image/png', box);
        const [outside] = await coloursIn(reader, shot, 'image/png', { ...box, x: box.x - 6, width: 4 });
        expect(inside?.rgb, theme).toEqual(outside?.rgb);
      }
    },
  },
];

const notes: Check[] = [
  {
    name: 'a source in the margin stands beside the line that cites it',
    run: async (reader) => {
      await reader.open(rich);
      await reader.sees(true, () => {
        const note = [...document.querySelectorAll<HTMLElement>('margin-notes li')].find(
          (each) => each.getClientRects().length > 0,
        );
        const cite = document.querySelector(`[data-text] .citation[data-ref="${note?.dataset['for']}"]`);
        const [a, b] = [note?.getClientRects()[0]?.top, cite?.getClientRects()[0]?.top];
        return a !== undefined && b !== undefined && Math.abs(a - b) < 12;
      });
    },
  },
];

const lists: Check[] = [
  {
    name: 'a link into a list at a section’s end shows its entry, be the list folded or not',
    run: async (reader) => {
      await reader.open(rich);
      await reader.run((css) => {
        const entry = document.querySelector(css);
        if (entry) location.hash = entry.id;
      }, '.cited .entry:last-child');
      await reader.sees(true, () => {
        const entry = document.querySelector(':target');
        const { top = -1, height = 0 } = entry?.getBoundingClientRect() ?? {};
        return height > 0 && top >= 0 && top < innerHeight && entry?.closest('details')?.open === true;
      });
    },
  },
];

/** What a reader does on the pages of the article. */
export const reading: readonly Check[] = [...pages, ...cards, ...notes, ...lists];
