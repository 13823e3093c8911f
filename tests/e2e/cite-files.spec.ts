import { expect, type Locator, type Page } from '@playwright/test';
import { strings } from '../../src/strings/index.ts';
import type { Locale } from '../../src/text/language.ts';
import { titleCase } from '../../src/text/title-case.ts';
import { chartIds } from './charts.ts';
import { test } from './enhanced.ts';
import { languages, richSection, sectionPath } from './site.ts';

const chart = `charts/${chartIds[0] ?? ''}/`;

/** Opens the dialog from the foot of the page, once its script has come. */
async function open(page: Page, locale: Locale = 'en'): Promise<Locator> {
  const shown = page.getByRole('dialog', { name: strings(locale).citing.dialog.title });
  await expect(async () => {
    await page.waitForTimeout(1200);
    await page.locator('.foot a[href$="#cite"]').press('Enter', { timeout: 1000 });
    await expect(shown).toBeVisible({ timeout: 500 });
  }).toPass();
  return shown;
}

/** What a link of the dialog lets the reader save. */
const fileOf = async (dialog: Locator, label: string): Promise<{ name: string; text: string }> => {
  const link = dialog.getByRole('link', { name: label });
  const [download] = await Promise.all([dialog.page().waitForEvent('download'), link.click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString() };
};

test('a chart as it is set is taken along for reference managers', async ({ page }) => {
  await page.goto(chart);
  const title = ((await page.locator('.chart-title').textContent()) ?? '').trim();
  const dialog = await open(page);
  const id = chartIds[0] ?? '';
  const bib = await fileOf(dialog, 'BibTeX');
  expect(bib.name).toBe(`${id}.bib`);
  expect(bib.text).toContain(`@dataset{${id},`);
  expect(bib.text.replace(/[{}\\]/g, '')).toContain(`title = ${title}`);
  expect(bib.text).toContain(`url = {${page.url()}}`);
  const ris = await fileOf(dialog, 'RIS');
  expect(ris.text).toContain(`TI  - ${title}\n`);
  const csl = await fileOf(dialog, 'CSL-JSON');
  expect(csl.name).toBe(`${id}.csl.json`);
  expect(JSON.parse(csl.text)).toMatchObject([{ id, type: 'figure', title, URL: page.url() }]);
});

test('a table is taken along as a dataset with its source', async ({ page }) => {
  await page.goto('data/');
  const table = page.locator('.dataset[data-source]').first();
  const [id, source] = [await table.getAttribute('id'), await table.getAttribute('data-source')];
  const dialog = await open(page);
  const csl = await fileOf(dialog, 'CSL-JSON');
  expect(JSON.parse(csl.text)).toMatchObject([{ id, type: 'dataset', author: [{ literal: source }] }]);
  // In the text it is cited by its source.
  await expect(dialog.locator('.cite-in-text')).toContainText(source ?? '-');
});

for (const [locale, prefix] of Object.entries(languages) as [Locale, string][])
  test(`titles of charts have capitals where a style and the language want them: ${locale}`, async ({
    page,
  }) => {
    await page.goto(prefix + chart);
    const title = ((await page.locator('.chart-title').textContent()) ?? '').trim();
    const dialog = await open(page, locale);
    for (const style of ['MLA', 'Chicago', 'APA', 'Harvard']) {
      await page.getByLabel(strings(locale).citing.dialog.style).selectOption(style);
      const isCapital = locale === 'en' && ['MLA', 'Chicago'].includes(style);
      await expect(dialog.locator('.cite-entry')).toContainText(isCapital ? titleCase(title) : title);
    }
    expect(titleCase(title)).not.toBe(title);
  });

test('a passage of the translation is cited in the text as a translation, and one of the article is not', async ({
  page,
}) => {
  const { citing, reading } = strings('es');
  for (const [view, id, isTranslation] of [
    ['es', 'tr-p1s1', true],
    ['en', 'p1s1', false],
  ] as const) {
    await page.goto(`${languages.es}${sectionPath(richSection)}?text=${view}`);
    await page.evaluate(
      (of) => getSelection()?.selectAllChildren(document.getElementById(of) ?? document),
      id,
    );
    await page.getByRole('button', { name: reading.quoting.cite }).click();
    const dialog = page.getByRole('dialog', { name: citing.dialog.title });
    const said = dialog.locator('.cite-in-text');
    await expect(said).toContainText(/, p\.\s\d+/);
    if (isTranslation) await expect(said).toContainText(`; ${reading.quoting.translation})`);
    else await expect(said).not.toContainText(reading.quoting.translation);
  }
});

test('a chart in a frame has a link to how it is cited', async ({ page, context }) => {
  await page.goto(`embed/${chartIds[0] ?? ''}/`);
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page
      .locator('.frame-foot')
      .getByRole('link', { name: strings('en').citing.cite, exact: true })
      .click(),
  ]);
  await expect(opened).toHaveURL(new RegExp(`/${chart}#cite$`));
  await expect(opened.locator('#cite')).toBeVisible();
});
