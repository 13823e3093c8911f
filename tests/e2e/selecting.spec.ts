import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { DIST } from '../../scripts/setup/project.mjs';
import { test } from './enhanced.ts';
import { languages, richSection, sectionPath } from './site.ts';

interface Section {
  id: string;
  number: string;
  title: string;
  text: { text: string }[];
}
interface ApiFile {
  abstract: Record<string, string>;
  sections: Section[];
}

const readApi = (name: string): ApiFile =>
  JSON.parse(readFileSync(join(DIST, 'api', name), 'utf8')) as ApiFile;

const article = readApi('article.json');
const bare = (text: string): string => text.replace(/\s/g, '');
const words = ({ text }: Section): string => text.map((paragraph) => paragraph.text).join('');

/** The words of the article as they are printed, with their headings. */
const printed = ({ number, title, ...rest }: Section): string =>
  `${number.includes('.') ? number : `${number}.`}${title}${words({ number, title, ...rest })}`;

const ofSection = ({ sections }: ApiFile): string =>
  sections
    .filter(({ id }) => id === richSection)
    .map(words)
    .join('');

/** Kinds of pages with words of the article: where on them, and all that may be copied there. */
const kinds: Record<string, { path: string; within: string; whole: string }> = {
  section: { path: sectionPath(richSection), within: '.prose p[data-text]', whole: ofSection(article) },
  'section in translation': {
    path: `${languages.es}${sectionPath(richSection)}?text=es`,
    within: '.prose p[data-tr]',
    whole: ofSection(readApi('translations/es.json')),
  },
  'whole article': {
    path: 'read/',
    within: '.prose p[data-text], .prose :is(h2, h3, h4) [data-text]',
    whole: article.sections.map(printed).join(''),
  },
  abstract: {
    path: '',
    within: '.abstracts p[data-text]:not(.keywords)',
    whole: Object.values(article.abstract).join('\n'),
  },
};

/** How many selections are tried on a page, and how many texts one spans at most: links and italics are texts of their own. */
const [tries, span] = [100, 24];

/** Selects stretches of the words at random, and copies them. Gives what was selected, and what was copied. */
const copyAtRandom = (page: Page, within: string, seed: number) =>
  page.evaluate(
    async ([selector, first, times, most]) => {
      let state = first;
      const random = (below: number): number => (state = (state * 48271) % 2147483647) % below;
      const texts = [...document.querySelectorAll(selector)]
        .filter((each) => each.checkVisibility())
        .map((root) => {
          const found: Text[] = [];
          const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) found.push(walker.currentNode as Text);
          return found;
        });
      // On the overview each language has words of its own, with keywords between.
      const rooms = document.querySelector('.prose') ? [texts.flat()] : texts;
      const all: { selected: string; copied: string }[] = [];
      for (let n = 0; all.length < times; n++) {
        const room = rooms[random(rooms.length)] ?? [];
        const at = random(room.length);
        const run = room.slice(at, at + 1 + random(most));
        const [one, other] = [run[0], run.at(-1)];
        if (!one || !other) throw new Error(`found no words in ${selector}`);
        const from = random(one.length);
        const to = one === other ? from + 1 + random(one.length - from) : 1 + random(other.length);
        // Backwards every other time, as hands do.
        if (n % 2) getSelection()?.setBaseAndExtent(one, from, other, to);
        else getSelection()?.setBaseAndExtent(other, to, one, from);
        const whole = run.map(({ data }) => data).join('');
        const selected = whole.slice(from, whole.length - other.length + to);
        // A space alone is nothing to copy.
        if (selected.trim() === '') continue;
        await navigator.clipboard.writeText('nothing');
        document.execCommand('copy');
        all.push({ selected, copied: await navigator.clipboard.readText() });
      }
      return all;
    },
    [within, seed, tries, span] as const,
  );

test.beforeEach(async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});

for (const [index, width] of [390, 1280].entries())
  for (const [kind, { path, within, whole }] of Object.entries(kinds))
    test(`${tries} selections of the ${kind} at ${width} px copy its words and nothing else`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const all = await copyAtRandom(page, within, 7 + index);
      expect(all).toHaveLength(tries);
      expect(new Set(all.map(({ selected }) => selected)).size).toBeGreaterThan(tries / 2);
      for (const { selected, copied } of all) {
        expect(bare(copied)).toBe(bare(selected));
        expect(bare(whole)).toContain(bare(copied));
      }
    });
