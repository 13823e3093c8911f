import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { builtBase } from '../../scripts/run/build.mjs';
import { DIST } from '../../scripts/setup/project.mjs';
import type { Annotation } from '../../src/notebook/annotation.ts';
import { strings } from '../../src/strings/index.ts';
import type { Locale } from '../../src/text/language.ts';
import { annotation } from '../unit/notebook/made-up.ts';
import { violations } from './axe.ts';
import { test } from './enhanced.ts';
import { languages, richSection, sectionPath } from './site.ts';

const { sections } = JSON.parse(readFileSync(join(DIST, 'api', 'article.json'), 'utf8')) as {
  sections: { id: string; text: { sentences: { id: string; text: string }[] }[] }[];
};
const sentence = sections.find(({ id }) => id === richSection)?.text[0]?.sentences[1];
const translated = `tr-${sentence?.id}`;

const own = annotation({
  section: richSection ?? '',
  exact: sentence?.text.trim() ?? '',
  place: sentence?.id ?? '',
  note: 'Whose?',
});

const fill = (page: Page, notes: readonly Annotation[]) =>
  page.addInitScript(
    ([key, list]) => localStorage.getItem(key ?? '') ?? localStorage.setItem(key ?? '', list ?? ''),
    [`${builtBase()}notebook`, JSON.stringify(notes)],
  );

const words = strings('es').reading.notebook.text;
const marks = (page: Page) => page.locator('mark[data-note]');
const sign = (page: Page, name: string) => page.getByRole('button', { name: `${name}: ` });
const editor = (page: Page) => page.getByRole('dialog', { name: words.mine });

for (const path of [sectionPath(richSection), 'read/'])
  test(`what is highlighted in one text has a sign in the other, which opens it: /es/${path}`, async ({
    page,
  }) => {
    await fill(page, [own]);
    await page.goto(`${languages.es}${path}?text=es`);
    const twin = sign(page, words.twin);
    await expect(twin).toHaveAccessibleName(`${words.twin}: ${words.kinds.question}. Whose?`);
    await expect(sign(page, words.mine)).toBeHidden();
    const at = path === 'read/' ? `${richSection}-` : '';
    const line = await page.locator(`[id="${translated.replace('tr-', `tr-${at}`)}"]`).boundingBox();
    const box = await twin.boundingBox();
    expect(Math.abs((box?.y ?? 0) - (line?.y ?? -99))).toBeLessThan(12);
    expect(await violations(page, 'structure')).toEqual([]);
    expect(await violations(page, 'colours', '.prose')).toEqual([]);
    const shot = process.env['SHOTS'];
    if (shot) await page.screenshot({ path: `${shot}/twin-${at ? 'whole' : 'section'}.png` });
    await twin.press('Enter');
    await expect(editor(page).getByLabel(words.note)).toHaveValue('Whose?');
    await page.keyboard.press('Escape');
    await expect(twin).toBeFocused();
    // Where both texts are seen, the highlight itself is enough; it takes its sign along.
    await page.getByText(strings('es').reading.bothTexts, { exact: true }).click();
    await expect(twin).toBeHidden();
    await sign(page, words.mine).press('Enter');
    await editor(page).getByRole('button', { name: words.remove }).press('Enter');
    await expect(marks(page)).toHaveCount(0);
    await expect(page.locator('.note-sign')).toHaveCount(0);
  });

test('words of the translation have their sign beside those that they translate', async ({ page }) => {
  await page.goto(`${languages.es}${sectionPath(richSection)}`);
  const said = ((await page.locator(`#${translated}`).textContent()) ?? '').trim();
  await fill(page, [{ ...own, exact: said, place: translated, lang: 'es' }]);
  await page.goto(`${languages.es}${sectionPath(richSection)}?text=en`);
  await expect(sign(page, words.twin)).toBeVisible();
  await expect(page.locator(`#${sentence?.id} > .note-sign`)).toHaveCount(1);
});

for (const [locale, prefix] of Object.entries(languages) as [Locale, string][])
  for (const file of ['**/_astro/shown-notes*', '**/quote.json'])
    test(`where highlights do not load for want of ${file} in ${locale}, a line says so until they do`, async ({
      page,
    }) => {
      await fill(page, [own]);
      await page.route(file, (route) => route.abort());
      await page.goto(prefix + sectionPath(richSection));
      const t = strings(locale);
      const line = page.locator('.note-late');
      const again = line.getByRole('button', { name: `${t.reading.notebook.title}: ${t.citing.late}` });
      await expect(again).toBeInViewport();
      expect(await violations(page, 'structure')).toEqual([]);
      expect(await violations(page, 'colours', '.note-late')).toEqual([]);
      const shot = process.env['SHOTS'];
      if (shot) await page.screenshot({ path: `${shot}/late-${locale}.png` });
      await Promise.all([page.waitForEvent('requestfailed'), again.click()]);
      await expect(again).toBeVisible();
      expect(await marks(page).count()).toBe(0);
      await page.unroute(file);
      await again.click();
      await expect(marks(page).first()).toBeAttached();
      await expect(line).toHaveCount(0);
    });

for (const width of [390, 760, 1280])
  test(`the sign of a paragraph’s first line leaves its number free at ${width} px`, async ({ page }) => {
    const first = sections.find(({ id }) => id === richSection)?.text[0]?.sentences[0];
    await page.setViewportSize({ width, height: 800 });
    await fill(page, [{ ...own, exact: first?.text.trim() ?? '', place: first?.id ?? '' }]);
    await page.goto(sectionPath(richSection));
    const beside = sign(page, strings('en').reading.notebook.text.mine);
    await expect(beside).toBeVisible();
    const texts = await page.evaluate(() =>
      ['.note-sign', '.par-n'].map((css) => {
        const of = document.createRange();
        const element = document.querySelector(css) ?? document.body;
        of.selectNodeContents(element);
        const { left, right, top, bottom } = (css === '.par-n' ? of : element).getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    const [one, other] = texts;
    const areApart =
      (one?.right ?? 0) <= (other?.left ?? 0) ||
      (other?.right ?? 0) <= (one?.left ?? 0) ||
      (one?.bottom ?? 0) <= (other?.top ?? 0) ||
      (other?.bottom ?? 0) <= (one?.top ?? 0);
    expect(areApart, JSON.stringify(texts)).toBe(true);
    // It is pressed where it is seen.
    await page.locator('.par-n').first().click({ timeout: 5000 });
    await expect(page).toHaveURL(/#p1$/);
  });

test('without highlights on a page nothing is asked for, and nothing said', async ({ page }) => {
  await fill(page, [{ ...own, section: 'elsewhere' }]);
  await page.route('**/_astro/shown-notes*', (route) => route.abort());
  const loaded = page.waitForRequest(/_astro\/later/);
  await page.goto(sectionPath(richSection));
  await loaded;
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.note-late')).toHaveCount(0);
});
