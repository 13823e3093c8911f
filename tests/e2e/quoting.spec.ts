import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { DIST } from '../../scripts/setup/project.mjs';
import { strings } from '../../src/strings/index.ts';
import { violations } from './axe.ts';
import { test } from './enhanced.ts';
import { languages, richSection, sectionPath } from './site.ts';

const t = strings('en').reading.quoting;

interface Sentence {
  id: string;
  text: string;
  pages: string | null;
}
const { sections } = JSON.parse(readFileSync(join(DIST, 'api', 'article.json'), 'utf8')) as {
  sections: { id: string; text: { sentences: Sentence[] }[] }[];
};

const bar = (page: Page) => page.getByRole('group', { name: t.label });

/** Selects what an element has, as a hand would end it. */
const select = (page: Page, id: string) =>
  page.evaluate((of) => getSelection()?.selectAllChildren(document.getElementById(of) ?? document.body), id);

test.beforeEach(async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('a passage is copied as a quotation, as text and as HTML, and its link leads to it', async ({
  page,
}) => {
  const sentence = sections.find(({ id }) => id === richSection)?.text[0]?.sentences[0];
  await page.goto(`${sectionPath(richSection)}?utm_source=letter`);
  await select(page, sentence?.id ?? '');
  await expect(bar(page)).toBeVisible();
  expect(await violations(page, 'structure')).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('button', { name: t.copy })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('button', { name: t.copied })).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });
  const said = sentence?.text.trim() ?? '';
  expect(copied.text).toContain(`“${said}” (`);
  expect(copied.text).toMatch(/, pp?\.\s\d+(?:–\d+)?\) http[^?\s]+#p1:~:text=\S+$/);
  expect(copied.html).toContain(':~:text=');
  await page.goto(/http\S+$/.exec(copied.text ?? '')?.[0] ?? '');
  await expect(page.locator(`#${sentence?.id}`)).toBeInViewport();
});

test('a button that is pressed twice says what it does again', async ({ page }) => {
  await page.goto(sectionPath(richSection));
  await select(page, 'p1');
  await bar(page).getByRole('button', { name: t.copy }).dblclick();
  await expect(bar(page).getByRole('button', { name: t.copied })).toBeVisible();
  await expect(bar(page).getByRole('button', { name: t.copied })).toBeHidden();
  await expect(bar(page).getByRole('button', { name: t.copy })).toBeVisible();
});

test('words of the translation are quoted as such, with their page, and those that they translate are offered', async ({
  page,
}) => {
  const es = strings('es').reading.quoting;
  const sentence = sections.find(({ id }) => id === richSection)?.text[0]?.sentences[1];
  await page.goto(languages.es + sectionPath(richSection));
  const translated = (await page.locator(`[data-of="${sentence?.id}"]`).textContent()) ?? '';
  await select(page, `tr-${sentence?.id}`);
  const offers = page.getByRole('group', { name: es.label });
  const copied = async (name: string): Promise<string> => {
    await offers.getByRole('button', { name }).click();
    await expect(offers.getByRole('button', { name })).toBeHidden();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const quoted = await copied(es.copy);
  expect(quoted).toContain(`«${translated.trim()}» (`);
  expect(quoted).toMatch(new RegExp(`, p\\.\\s${sentence?.pages}; ${es.translation}\\) http`));
  const original = await copied(es.copyOriginal);
  expect(original).toContain(`«${sentence?.text.trim()}» (`);
  expect(original).toMatch(new RegExp(`, p\\.\\s${sentence?.pages}\\) http`));
  // Links to either lead to where both are seen.
  await page.goto(/http\S+$/.exec(quoted)?.[0] ?? '');
  await expect(page.locator(`#tr-${sentence?.id}`)).toBeInViewport();
  await expect(page.locator(`#${sentence?.id}`)).toBeVisible();
});

/** Which of two texts are seen, where they are, and in which the words of a paragraph are offered. */
const views = {
  article: { path: '', locale: 'en', id: 'p2' },
  translation: { path: '?text=es', locale: 'es', id: 'tr-p2' },
  'both texts': { path: '?text=both', locale: 'es', id: 'tr-p2' },
} as const;

for (const width of [390, 1280])
  for (const [view, { path, locale, id }] of Object.entries(views))
    test(`the number of a paragraph offers to quote it at ${width} px in the view of ${view}`, async ({
      page,
    }) => {
      const texts = strings(locale).reading.quoting;
      const offers = page.getByRole('group', { name: texts.label });
      const number = page.locator('.par-n').nth(1);
      await page.setViewportSize({ width, height: 800 });
      await page.goto((locale === 'en' ? '' : languages[locale]) + sectionPath(richSection) + path);
      const bare = (text: string | null): string => (text ?? '').replace(/\s/g, '');
      const words = bare(await page.locator(`[id="${id}"]`).textContent());
      for (const press of [() => number.click(), () => number.press('Enter')]) {
        await press();
        const quote = offers.getByRole('button', { name: texts.copy });
        await expect(quote).toBeFocused();
        await expect(offers).toBeInViewport({ ratio: 1 });
        await expect(page).toHaveURL(/#p2$/);
        expect(bare(await page.evaluate(() => String(getSelection())))).toBe(words);
        await page.keyboard.press('Enter');
        await expect(offers.getByRole('button', { name: texts.copied })).toBeVisible();
        const copied = bare(await page.evaluate(() => navigator.clipboard.readText()));
        expect(copied.slice(1)).toMatch(/^.+[”»]\(.+\)http\S+#(?:tr-)?p2:~:text=\S+$/u);
        expect(copied.slice(1, words.length + 1)).toBe(words);
        await page.keyboard.press('Escape');
        await expect(offers).toBeHidden();
        await expect(number).toBeFocused();
        expect(await page.evaluate(() => String(getSelection()))).toBe('');
      }
    });

test('a number with a key held down leads on, and one whose offers do not come leads to its paragraph', async ({
  page,
}) => {
  await page.route(/quote\.json|quote-bar/, (route) => route.abort());
  await page.goto(sectionPath(richSection));
  const number = page.locator('.par-n').nth(1);
  const opened = page.context().waitForEvent('page');
  await number.click({ modifiers: ['ControlOrMeta'] });
  expect(new URL((await opened).url()).hash).toBe('#p2');
  expect(new URL(page.url()).hash).toBe('');
  await number.click();
  await expect(page.locator('#p2:target')).toBeInViewport();
  await page.unroute(/quote\.json|quote-bar/);
  await number.click();
  await expect(bar(page).getByRole('button', { name: t.copy })).toBeFocused();
});

test('every sentence has its printed page', async ({ page }) => {
  await page.clock.install();
  for (const { id: section, text } of sections) {
    await page.goto(sectionPath(section));
    const sentences = text.flatMap((paragraph) => paragraph.sentences);
    await select(page, sentences[0]?.id ?? '');
    await expect(bar(page)).toBeVisible();
    for (const { id, pages, text: words } of sentences) {
      await select(page, id);
      // As long as a selection rests before it is taken for one.
      await page.clock.runFor(250);
      const source = (await bar(page).locator('span').textContent()) ?? '';
      expect(/pp?\.\s([\d–]+)\)$/.exec(source)?.[1], words).toBe(pages?.replace('-', '–'));
    }
  }
});

for (const width of [390, 1280])
  test(`what is selected and copied at ${width} px has the article’s words and nothing else`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(sectionPath(richSection));
    const paragraphs = sections.find(({ id }) => id === richSection)?.text ?? [];
    const words = paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join('')).join('');
    const bare = (text: string): string => text.replace(/\s/g, '');
    for (let n = 0; n < 25; n++) {
      const from = Math.floor(((n * 0.618) % 1) * (paragraphs.length - 1));
      const [start, end] = [(n * 7) % 40, (n * 11) % 40];
      await page.evaluate(
        ([first, a, b]) => {
          const texts = (of: number) => {
            const walker = document.createTreeWalker(document.getElementById(`p${of}`) ?? document.body, 4);
            return walker.nextNode() as Text;
          };
          const [one, other] = [texts((first ?? 0) + 1), texts((first ?? 0) + 2)];
          getSelection()?.setBaseAndExtent(
            one,
            Math.min(a ?? 0, one.length),
            other,
            Math.min(b ?? 0, other.length),
          );
        },
        [from, start, end],
      );
      await page.keyboard.press('ControlOrMeta+c');
      const copied = bare(await page.evaluate(() => navigator.clipboard.readText()));
      expect(copied.length).toBeGreaterThan(20);
      expect(bare(words)).toContain(copied);
    }
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/quote-${width}.png` });
  });
