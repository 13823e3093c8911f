import { expect } from '@playwright/test';
import { makeLongList } from '../../scripts/bench/long-list.ts';
import { builtBase } from '../../scripts/run/build.mjs';
import { serve } from '../../scripts/server/serve.ts';
import { searchedWords } from '../../src/search/references/words.ts';
import { strings } from '../../src/strings/index.ts';
import { test } from './enhanced.ts';

const t = strings('en').references.search;
const count = 700;

test('a long list is filtered in its page, the first hits at once and all in a moment', async ({ page }) => {
  const { root, references } = makeLongList(count);
  const site = await serve({ root, port: 0, base: builtBase() });
  const list = page.locator('.list > li');
  const words = page.getByLabel(t.words);
  const having = (typed: string): string[] =>
    references
      .filter(({ text }) => {
        const own = searchedWords(text);
        return searchedWords(typed).every((asked) => own.some((word) => word.startsWith(asked)));
      })
      .map(({ id }) => `ref-${id}`);
  const shown = (): Promise<string[]> => list.evaluateAll((all) => all.map((each) => each.id));
  try {
    await page.goto(`${site.url}references/`);
    await expect(list).toHaveCount(count);

    await words.pressSequentially('trade');
    const hits = having('trade');
    expect(hits.length).toBeGreaterThan(60);
    await expect(page.locator('reference-search output')).toHaveText(
      t.statusOf(String(hits.length), String(count)),
    );
    expect((await shown()).slice(0, 20)).toEqual(hits.slice(0, 20));
    await expect(list).toHaveCount(hits.length);
    expect(await shown()).toEqual(hits);
    await expect(list.last().locator('mark').first()).toHaveText(/^trade/i);

    // Paper does not wait.
    await words.fill('t');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await shown()).toEqual(having('t'));

    await page.getByLabel(t.sort).selectOption('cited');
    const sorted = references
      .filter(({ id }) => having('t').includes(`ref-${id}`))
      .toSorted((a, b) => b.facts.cited - a.facts.cited)
      .map(({ id }) => `ref-${id}`);
    await expect(list).toHaveCount(sorted.length);
    expect(await shown()).toEqual(sorted);

    await words.fill('');
    await page.getByLabel(t.sort).selectOption('printed');
    await expect(list).toHaveCount(count);
    await expect(page.locator('.list mark')).toHaveCount(0);
    expect(await shown()).toEqual(references.map(({ id }) => `ref-${id}`));
  } finally {
    await site.close();
  }
});
