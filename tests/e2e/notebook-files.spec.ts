import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { builtBase } from '../../scripts/run/build.mjs';
import { DIST } from '../../scripts/setup/project.mjs';
import type { Annotation } from '../../src/notebook/annotation.ts';
import { strings } from '../../src/strings/index.ts';
import type { Locale } from '../../src/text/language.ts';
import { fill } from '../../src/text/template.ts';
import { annotation } from '../unit/notebook/made-up.ts';
import { violations } from './axe.ts';
import { test } from './enhanced.ts';
import { languages, richSection } from './site.ts';

const textOf = (file: string): { id: string; text: string }[] => {
  const { sections } = JSON.parse(readFileSync(join(DIST, 'api', file), 'utf8')) as {
    sections: { id: string; text: { id: string; sentences: { id?: string; text: string }[] }[] }[];
  };
  const paragraphs = sections.find(({ id }) => id === richSection)?.text ?? [];
  return paragraphs.flatMap(({ id: p, sentences }) =>
    sentences.map(({ id, text }) => ({ id: id ?? p, text: text.trim().replace(/\s+/g, ' ') })),
  );
};

const own = textOf('article.json');
const translated = textOf('translations/es.json');

const made = (n: number, more: Partial<Annotation>): Annotation =>
  annotation({ id: `urn:test:${n}`, section: richSection ?? '', pages: '', ...more });

const notes = [
  made(1, {
    exact: own[1]?.text ?? '',
    place: own[1]?.id ?? '',
    pages: '118',
    note: 'One.\n\n> Two\n# Three',
  }),
  made(2, { exact: own[3]?.text.slice(0, 30) ?? '', place: own[3]?.id ?? '', kind: 'agree', note: '' }),
  made(3, {
    exact: translated[0]?.text ?? '',
    place: `tr-${translated[0]?.id}`,
    lang: 'es',
    kind: 'disagree',
  }),
  made(4, { exact: 'words that nobody has written here', place: 'p1s1' }),
];

const key = `${builtBase()}notebook`;
const kept = (page: Page): Promise<Annotation[]> =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '[]') as Annotation[], key);

const importFile = (page: Page, locale: Locale, buffer: Buffer, name = 'notebook.md') =>
  page
    .getByLabel(strings(locale).reading.notebook.page.import)
    .setInputFiles({ name, mimeType: 'text/markdown', buffer });

const byWords = (list: readonly Annotation[]) =>
  list
    .map(({ exact, kind, note, section, lang, pages, place }) => ({
      exact,
      kind,
      note,
      section,
      lang,
      pages,
      place,
    }))
    .sort((one, other) => one.exact.localeCompare(other.exact));

test('a notebook goes away as Markdown and comes back whole, in another language of the site too', async ({
  page,
}) => {
  const es = strings('es').reading.notebook.page;
  await page.goto('notebook/');
  await page.evaluate(
    ([name, list]) => localStorage.setItem(name ?? '', list ?? ''),
    [key, JSON.stringify(notes)],
  );
  await page.reload();
  await expect(page.locator('note-book li')).toHaveCount(4);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Markdown', exact: true }).click(),
  ]);
  const file = readFileSync(await download.path());
  await page.evaluate(() => localStorage.clear());

  await page.goto(`${languages.es}notebook/`);
  await importFile(page, 'es', file);
  const status = page.locator('note-book [role="status"]').first();
  await expect(status).toHaveText(fill(es.imported, { count: 4 }));
  await expect(page.locator('note-book h2').last()).toHaveText(es.lost);
  const back = await kept(page);
  expect(byWords(back)).toEqual(byWords(notes));
  // Anchored anew: with the words around, and where they stand.
  expect(back.find(({ kind }) => kind === 'agree')?.suffix).toContain(own[3]?.text.slice(30, 40));
  // A second time nothing is there twice.
  await importFile(page, 'es', file);
  await expect(status).toHaveText(fill(es.importedAgain, { count: 4, already: 4 }));
  expect(await kept(page)).toEqual(back);
});

test('both files that were taken away give each highlight back once, whichever comes first', async ({
  page,
}) => {
  const t = strings('en').reading.notebook.page;
  await page.goto('notebook/');
  await page.evaluate(
    ([name, list]) => localStorage.setItem(name ?? '', list ?? ''),
    [key, JSON.stringify(notes)],
  );
  await page.reload();
  const take = async (name: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    return readFileSync(await download.path());
  };
  const files = [await take('JSON-LD'), await take('Markdown')];
  const status = page.locator('note-book [role="status"]').first();
  for (const [first, second] of [files, files.toReversed()]) {
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await importFile(page, 'en', first ?? Buffer.of());
    await expect(status).toHaveText(fill(t.imported, { count: 4 }));
    await importFile(page, 'en', second ?? Buffer.of());
    await expect(status).toHaveText(fill(t.importedAgain, { count: 4, already: 4 }));
    expect(byWords(await kept(page))).toEqual(byWords(notes));
    await expect(page.locator('note-book li.note, note-book section li')).toHaveCount(4);
  }
});

test('Markdown of others is read as far as it quotes the article, and what was left out is said', async ({
  page,
}) => {
  const t = strings('en').reading.notebook.page;
  const file = [
    '# My reading',
    '',
    `> ${own[2]?.text}`,
    '',
    'Quite so.',
    '',
    '# More',
    'Elsewhere I read this:',
    '> Nobody has written these words here.',
  ].join('\n');
  await page.goto('notebook/');
  await importFile(page, 'en', Buffer.from(file));
  const status = page.locator('note-book [role="status"]').first();
  await expect(status).toContainText(fill(t.imported, { count: 1 }));
  await expect(status.locator('li')).toHaveText([
    fill(t.notUnderstood, { line: 7, text: '# More' }),
    fill(t.notUnderstood, { line: 8, text: 'Elsewhere I read this:' }),
    fill(t.notUnderstood, { line: 9, text: 'Nobody has written these words here.' }),
  ]);
  expect(await violations(page, 'structure')).toEqual([]);
  const shot = process.env['SHOTS'];
  if (shot) await page.screenshot({ path: `${shot}/import.png` });
  expect(await kept(page)).toMatchObject([
    { section: richSection, exact: own[2]?.text, place: own[2]?.id, lang: 'en', note: 'Quite so.' },
  ]);
  await importFile(page, 'en', Buffer.from('Nothing is quoted here.'));
  await expect(status).toHaveText(t.unreadable);
  await importFile(page, 'en', Buffer.from('{"type": '), 'notebook.jsonld');
  await expect(status).toHaveText(t.unreadable);
});

test('where the words of the article do not come, nothing is imported, and the file is tried again', async ({
  page,
}) => {
  const t = strings('en').reading.notebook;
  await page.goto('notebook/');
  await page.route('**/api/article.json', (route) => route.abort());
  await importFile(page, 'en', Buffer.from(`> ${own[2]?.text}`));
  const again = page.getByRole('button', { name: t.text.late });
  await expect(again).toBeVisible();
  expect(await kept(page)).toEqual([]);
  await page.unroute('**/api/article.json');
  await again.click();
  await expect(page.locator('note-book li').first()).toContainText(own[2]?.text ?? '');
});
