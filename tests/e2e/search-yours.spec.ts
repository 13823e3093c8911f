import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { builtBase } from '../../scripts/run/build.mjs';
import { DIST } from '../../scripts/setup/project.mjs';
import type { Annotation } from '../../src/notebook/annotation.ts';
import { strings } from '../../src/strings/index.ts';
import { annotation } from '../unit/notebook/made-up.ts';
import { violations } from './axe.ts';
import { test } from './enhanced.ts';
import { fieldOf, hitsOf, openSearch } from './search.ts';
import { languages, richSection, sectionPath } from './site.ts';

const { sections } = JSON.parse(readFileSync(join(DIST, 'api', 'article.json'), 'utf8')) as {
  sections: { id: string; text: { sentences: { id: string; text: string }[] }[] }[];
};
const sentence = sections.find(({ id }) => id === richSection)?.text[0]?.sentences[1];

/** A word that nobody else has written here. */
const word = 'qwertz';

const own = annotation({
  section: richSection ?? '',
  exact: sentence?.text.trim() ?? '',
  place: sentence?.id ?? '',
  note: `The ${word}s, and trade?`,
});

const fill = (page: Page, notes: readonly Annotation[]) =>
  page.addInitScript(
    ([key, list]) => localStorage.setItem(key ?? '', list ?? ''),
    [`${builtBase()}notebook`, JSON.stringify(notes)],
  );

for (const [locale, prefix] of Object.entries(languages) as ['en' | 'es', string][]) {
  const { yours } = strings(locale).search.client;
  const group = (page: Page) => page.locator('.search-group', { hasText: yours });

  test(`the search in ${locale} finds what the reader has noted, which leads to its words`, async ({
    page,
  }) => {
    await fill(page, [own]);
    await page.goto(`${prefix}search/?q=${word}`);
    await expect(page.locator('.search-status')).toContainText(`${yours}: 1.`);
    await expect(group(page).locator('mark')).toHaveText(new RegExp(word));
    expect(await violations(page, 'structure')).toEqual([]);
    expect(await violations(page, 'colours', 'main')).toEqual([]);
    const shot = process.env['SHOTS'];
    if (shot) await page.screenshot({ path: `${shot}/yours-${locale}.png` });
    // Where the article has the words too, the reader's own come first, and a filter leaves the article's alone.
    await fieldOf(page).fill('trade');
    await expect(hitsOf(page).first()).toHaveAttribute('href', new RegExp(`#${sentence?.id}$`));
    await expect(page.locator('.search-status')).toHaveText(/\d+ result.*: 1\.$/);
    await page.locator('#facet-kind').selectOption('paragraph');
    await expect(hitsOf(page).first()).toBeVisible();
    await expect(group(page)).toHaveCount(0);
    await page.goto(`${prefix}search/?q=${word}`);
    await hitsOf(page).first().click();
    await expect(page).toHaveURL(new RegExp(`/${prefix}${sectionPath(richSection)}.*#${sentence?.id}$`));
    await expect(page.locator(`#${sentence?.id}`)).toBeInViewport();
  });
}

test('the dialog has the same, and a note that is deleted is no longer found', async ({ page }) => {
  await page.goto(sectionPath(richSection));
  await page.evaluate(
    ([key, list]) => localStorage.setItem(key ?? '', list ?? ''),
    [`${builtBase()}notebook`, JSON.stringify([1, 2, 3, 4].map((n) => ({ ...own, id: `urn:test:${n}` })))],
  );
  await openSearch(page);
  await page.keyboard.type(word);
  await expect(hitsOf(page)).toHaveCount(3);
  await expect(page.locator('.search-more a')).toHaveAttribute('href', new RegExp(`q=${word}`));
  await page.evaluate(() => localStorage.clear());
  await page.keyboard.press('Backspace');
  await expect(hitsOf(page)).toHaveCount(0);
});

test('where nothing can be kept, the search finds what the article has', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await page.goto('search/?q=trade');
  await expect(page.locator('.search-status')).toHaveText(/^\d+ results$/);
});
