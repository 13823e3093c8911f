import { expect, test } from '@playwright/test';
import { makeLongList } from '../../scripts/bench/long-list.ts';
import { builtBase } from '../../scripts/run/build.mjs';
import { serve } from '../../scripts/server/serve.ts';
import { blockLength } from '../../src/search/references/files.ts';
import { searchedWords } from '../../src/search/references/words.ts';
import { strings } from '../../src/strings/index.ts';

const t = strings('en').referenceSearch;
const count = 700;

test('a list longer than its page is searched by files that come when they are needed', async ({ page }) => {
  const base = builtBase();
  const { root, references } = makeLongList(count, base);
  const site = await serve({ root, port: 0, base });
  const fetched: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/references\/((?:search|entries)\/.*)$/.exec(request.url()) ?? [];
    if (name !== undefined) fetched.push(name);
  });
  const list = page.locator('.list > li');
  const status = page.locator('reference-search output');
  const having = (typed: string): string[] =>
    references
      .filter(({ text }) => {
        const words = searchedWords(text);
        return searchedWords(typed).every((asked) => words.some((word) => word.startsWith(asked)));
      })
      .map(({ id }) => `ref-${id}`);
  const shown = (): Promise<string[]> => list.evaluateAll((all) => all.map((each) => each.id));
  const said = (n: number): string => t.statusOf(String(n), String(count));
  try {
    await page.goto(`${site.url}references/`);
    const whole = await list.count();
    expect(fetched).toEqual([]);

    await page.getByLabel(t.words).focus();
    await expect(status).toHaveText(said(count));
    expect(fetched).toEqual(['search/table.json']);

    // Far more than are shown at once.
    await page.getByLabel(t.words).pressSequentially('trade');
    const hits = having('trade');
    expect(hits.length).toBeGreaterThan(60);
    await expect(status).toHaveText(said(hits.length));
    expect(await shown()).toEqual(hits.slice(0, blockLength));
    await expect(list.first().locator('mark').first()).toHaveText(/^trade/i);
    expect(fetched.filter((name) => name.startsWith('search/words'))).toEqual(['search/words-74.json']);

    await page.locator('.filter-more').click();
    await expect(list).toHaveCount(2 * blockLength);
    expect(await shown()).toEqual(hits.slice(0, 2 * blockLength));
    await expect(list.nth(blockLength).locator('h2 a')).toBeFocused();

    await page.getByLabel(t.sort).selectOption('cited');
    const sorted = references
      .filter(({ id }) => hits.includes(`ref-${id}`))
      .toSorted((a, b) => b.facts.cited - a.facts.cited);
    await expect(list.first()).toHaveAttribute('id', `ref-${sorted[0]?.id}`);
    expect(await shown()).toEqual(sorted.slice(0, blockLength).map(({ id }) => `ref-${id}`));

    const one = references[321];
    await page.goto(`${site.url}references/?q=${encodeURIComponent(one?.shortName ?? '')}&decade=1800`);
    await expect(page.getByRole('alert')).toContainText('decade=1800');
    await expect(page.locator(`[id="ref-${one?.id}"]`)).toBeVisible();
    await page.locator('.filter-clear').click();
    await expect(list).toHaveCount(whole);
    await expect(status).toHaveText(said(count));

    // Without its files the page keeps what it has, and says so.
    await page.route('**/search/words-*', (route) => route.abort());
    await page.getByLabel(t.words).fill('zu');
    await expect(page.getByRole('alert')).toHaveText('failed');
    await expect(list).toHaveCount(whole);
    await page.unroute('**/search/words-*');
    await page.getByLabel(t.words).fill('zu ');
    await expect(status).toHaveText(said(having('zu').length));
    await expect(page.getByRole('alert')).toBeHidden();
  } finally {
    await site.close();
  }
});
