import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { strings } from '../../src/strings/index.ts';
import { violations } from './axe.ts';
import { test } from './enhanced.ts';
import { readReferences } from './references.ts';

const t = strings('en').references.list;
const [first, second] = readReferences();

test('entries that are ticked are taken along, also where a filter leaves them out', async ({ page }) => {
  await page.goto('references/');
  await page.getByRole('button', { name: t.open }).press('Enter');
  const list = page.getByRole('group', { name: t.label });
  await expect(list.getByRole('button', { name: 'RIS' })).toBeDisabled();
  for (const each of [first, second]) await page.locator(`#ref-${each?.id}`).getByRole('checkbox').check();
  await page.getByRole('searchbox').fill('zzzz');
  await expect(list).toContainText('2 chosen');

  for (const [name, start] of [
    ['RIS', /^TY {2}- /gm],
    ['BibTeX', /^@/gm],
  ] as const) {
    const coming = page.waitForEvent('download');
    await list.getByRole('button', { name }).click();
    const text = await readFile(await (await coming).path(), 'utf8');
    expect(text.match(start), name).toHaveLength(2);
    for (const each of [first, second]) expect(text).toContain(each?.id);
  }

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await list.getByRole('button', { name: 'Markdown' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.match(/^- /gm)).toHaveLength(2);
  expect(copied).toMatch(/\*.+\*/);

  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await list.getByRole('button', { name: t.print }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.references li:visible')).toHaveCount(2);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('searchbox').fill('');
  await list.getByRole('button', { name: t.all }).click();
  await expect(list).toContainText(`${readReferences().length} chosen`);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/list-${width}.png` });
  }
  expect(await violations(page, 'structure')).toEqual([]);
});
