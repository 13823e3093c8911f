import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { builtBase } from '../../scripts/run/build.mjs';
import { DIST } from '../../scripts/setup/project.mjs';
import { describe } from '../../src/notebook/anchor.ts';
import type { Annotation } from '../../src/notebook/annotation.ts';
import { strings } from '../../src/strings/index.ts';
import { annotation, textOf } from '../unit/notebook/made-up.ts';
import { violations } from './axe.ts';
import { test } from './enhanced.ts';
import { languages, richSection, sectionPath } from './site.ts';

const t = strings('en').reading;
const words = t.notebook.text;

const { sections } = JSON.parse(readFileSync(join(DIST, 'api', 'article.json'), 'utf8')) as {
  sections: { id: string; text: { sentences: { id: string; text: string }[] }[] }[];
};
const rich = sections.find(({ id }) => id === richSection)?.text ?? [];

const bar = (page: Page) => page.getByRole('group', { name: t.quoting.label });
const editor = (page: Page) => page.getByRole('dialog', { name: words.mine });
const signs = (page: Page) => page.getByRole('button', { name: words.mine });

/** Selects what an element has, as a hand would end it. */
const select = (page: Page, id: string) =>
  page.evaluate((of) => getSelection()?.selectAllChildren(document.getElementById(of) ?? document.body), id);

const bare = (text?: string | null): string => (text ?? '').replace(/\s/g, '');

/** What is marked as a reader's own, without spaces, by the ids of their highlights. */
const marked = (page: Page): Promise<Record<string, string>> =>
  page.locator('mark[data-note]').evaluateAll((all: HTMLElement[]) => {
    const found: Record<string, string> = {};
    for (const { dataset, textContent } of all)
      found[dataset.note ?? ''] = (found[dataset.note ?? ''] ?? '') + textContent.replace(/\s/g, '');
    return found;
  });

/** Puts a notebook into the browser. */
const fill = (page: Page, notes: readonly Annotation[]) =>
  page.evaluate(
    ([key, list]) => localStorage.setItem(key ?? '', list ?? ''),
    [`${builtBase()}notebook`, JSON.stringify(notes)],
  );

const own = (page: Page): Promise<string> =>
  page
    .locator('.prose')
    .evaluate((prose) =>
      [...prose.querySelectorAll('[data-text]')].map((each) => each.textContent).join('\n'),
    );

test('a sentence is highlighted and noted by the keyboard, and stays so', async ({ page }) => {
  const sentence = rich[0]?.sentences[0];
  await page.goto(sectionPath(richSection));
  const before = await own(page);
  await select(page, sentence?.id ?? '');
  await bar(page).getByRole('button', { name: words.note, exact: true }).press('Enter');
  await expect(editor(page).getByLabel(words.note)).toBeFocused();
  await page.keyboard.type('Which ones?');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(editor(page).getByText(words.kept)).toBeVisible();
  expect(await violations(page, 'structure')).toEqual([]);
  expect(await violations(page, 'colours', '.prose, .note-editor')).toEqual([]);
  await page.keyboard.press('Escape');
  const sign = page.getByRole('button', { name: `${words.mine}: ${words.kinds.question}. Which ones?` });
  await expect(sign).toBeFocused();
  expect(await own(page)).toBe(before);

  await page.reload();
  await sign.press('Enter');
  await expect.poll(async () => Object.values(await marked(page))).toEqual([bare(sentence?.text)]);
  await expect(editor(page).getByLabel(words.note)).toHaveValue('Which ones?');
  await editor(page).getByRole('button', { name: words.remove }).press('Enter');
  expect(await marked(page)).toEqual({});
  expect(await own(page)).toBe(before);
  await expect(editor(page).getByRole('button', { name: words.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sign).toBeVisible();
});

test('words of a translation are highlighted, and the page says whose they are', async ({ page }) => {
  const es = strings('es').reading;
  await page.goto(languages.es + sectionPath(richSection));
  await select(page, 'tr-p1s1');
  const quoting = page.getByRole('group', { name: es.quoting.label });
  await expect(quoting).toContainText(es.quoting.translation);
  await quoting.getByRole('button', { name: es.notebook.text.highlight }).click();
  const said = await page.locator('#tr-p1s1').textContent();
  await expect.poll(async () => Object.values(await marked(page))).toEqual([bare(said)]);
});

test('where nothing can be kept, that is said and nothing is marked', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await page.goto(sectionPath(richSection));
  await select(page, rich[0]?.sentences[0]?.id ?? '');
  await bar(page).getByRole('button', { name: words.highlight }).click();
  await expect(bar(page).getByRole('alert')).toHaveText(words.blocked);
  expect(await marked(page)).toEqual({});
});

test('the notebook lists what is highlighted, filters it, takes it along and back, and deletes it', async ({
  page,
}) => {
  const t = strings('en').reading.notebook;
  const sentence = rich[0]?.sentences[1]?.text.trim() ?? '';
  const own = [
    annotation({
      id: 'urn:test:1',
      section: richSection ?? '',
      exact: sentence,
      place: 'p1s2',
      pages: '118',
    }),
    annotation({
      id: 'urn:test:2',
      section: richSection ?? '',
      kind: 'agree',
      note: '',
      exact: 'words that nobody has written here',
    }),
  ];
  await page.goto('notebook/');
  await expect(page.locator('note-book')).toContainText(t.page.empty);
  await fill(page, own);
  await page.reload();
  const entries = page.locator('note-book li');
  await expect(page.locator('note-book h2')).toHaveText([/^\d/, t.page.lost]);
  await expect(entries.first()).toContainText('Which lamps?');
  expect(await violations(page, 'structure')).toEqual([]);
  expect(await violations(page, 'colours', 'main')).toEqual([]);
  const shot = process.env['SHOTS'];
  if (shot) await page.screenshot({ path: `${shot}/notebook.png` });

  await page.getByLabel(t.page.show).selectOption('agree');
  await expect(entries).toHaveCount(1);
  await page.getByLabel(t.page.show).selectOption('');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'JSON-LD', exact: true }).click(),
  ]);
  const saved = await file.path();
  const [markdown] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Markdown', exact: true }).click(),
  ]);
  expect(readFileSync(await markdown.path(), 'utf8')).toContain(`> “${sentence}” [(`);

  await page.getByRole('button', { name: t.page.removeAll }).click();
  await expect(page.getByRole('button', { name: t.page.keepThem })).toBeFocused();
  await page.getByRole('button', { name: t.page.removeThem, exact: true }).click();
  await expect(entries).toHaveCount(0);
  await page.getByLabel(t.page.import).setInputFiles({
    name: 'notebook.jsonld',
    mimeType: 'application/ld+json',
    buffer: readFileSync(saved),
  });
  await expect(entries).toHaveCount(2);
  await entries.first().getByRole('button', { name: t.page.edit }).click();
  await editor(page).getByRole('button', { name: words.remove }).press('Enter');
  await expect(entries).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(entries).toHaveCount(2);
  await entries.first().getByRole('link').click();
  await expect(page.locator('#p1s2')).toBeInViewport();
  await expect(signs(page)).toHaveCount(1);
});

test('200 highlights are where they were: after 30 words have changed, in a larger text, and on other pages', async ({
  page,
}) => {
  // What was highlighted is the text of today with other words here and there; a highlight's own words are the same.
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  const sentences = rich.map((paragraph) => paragraph.sentences.map(({ text }) => text.trim().split(/\s+/)));
  const all = sentences.flat(2);
  const notes = Array.from({ length: 200 }, (_, index): Annotation => {
    const first = random(all.length - 12);
    const last = first + random(12);
    const changes = new Set(
      Array.from({ length: 30 }, () => random(all.length)).filter((n) => n < first || n > last),
    );
    let n = 0;
    const old = (word: string): string => (changes.has(n++) ? 'otherwise' : word);
    const before = textOf(sentences.map((list) => list.map((each) => each.map(old).join(' '))));
    const start =
      all
        .slice(0, first)
        .map((word, at) => (changes.has(at) ? 'otherwise' : word))
        .join(' ').length + (first ? 1 : 0);
    const exact = all.slice(first, last + 1).join(' ');
    const anchor = describe(before, start, start + exact.length);
    return annotation({ ...anchor, id: `urn:test:${index}`, section: richSection ?? '', note: '' });
  });
  const wanted = Object.fromEntries(notes.map(({ id, exact }) => [id, bare(exact)]));
  await page.goto(sectionPath(richSection));
  await fill(page, notes);
  for (const path of [sectionPath(richSection), languages.es + sectionPath(richSection), 'read/']) {
    await page.goto(path);
    await expect.poll(() => marked(page), path).toEqual(wanted);
    await page.evaluate(() => localStorage.setItem('text-size', 'large'));
  }
  await expect(signs(page)).toHaveCount(200);
});
