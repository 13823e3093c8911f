import { describe, expect, it } from 'vitest';
import { locales } from '../../src/text/language.ts';
import { shownOf } from '../../src/search/browser/item.ts';
import { openIndex } from './search-index.ts';

/** Every third run of three to eight words of a text, as printed. */
function runsOf(text: string): string[] {
  const words = text.split(/\s+/);
  const starts = words.map((_, index) => index).filter((index) => index % 3 === 0);
  return starts
    .map((start, n) => words.slice(start, start + 3 + (n % 6)))
    .filter(({ length }) => length >= 3)
    .map((run) => run.join(' '));
}

describe('a phrase copied from the article, in quotes', () => {
  it.each(locales)('finds the paragraph that has it first, in %s', (locale) => {
    const { index, find } = openIndex(locale);
    const paragraphs = index.items.filter(({ kind }) => kind === 'paragraph');
    const textAt = new Map(paragraphs.map((item) => [item.path, shownOf(item).replace(/\s+/g, ' ')]));
    const runs = paragraphs.flatMap((item) => runsOf(shownOf(item)));
    expect(runs.length).toBeGreaterThan(2_000);
    const missed = runs.filter((run) => {
      const first = find(`"${run}"`).groups[0]?.hits[0];
      return !textAt.get(first?.path ?? '')?.includes(run);
    });
    expect(missed).toEqual([]);
  });

  it.each(locales)('is found in every kind of quotes, in %s', (locale) => {
    const { index, find } = openIndex(locale);
    const paragraphs = index.items.filter(({ kind }) => kind === 'paragraph');
    for (const item of paragraphs.slice(0, 10)) {
      const run = shownOf(item).split(/\s+/).slice(4, 10).join(' ');
      for (const typed of [`“${run}”`, `«${run}»`, `„${run}“`]) {
        expect(find(typed).groups[0]?.hits[0]?.path, typed).toBe(item.path);
      }
    }
  });

  it('finds abstracts and references by what they print, where no paragraph has it', () => {
    const { index, find } = openIndex('en');
    for (const item of index.items.filter(({ kind }) => kind === 'abstract' || kind === 'reference')) {
      const runs = runsOf(shownOf(item)).filter(
        (run) => !index.items.some((other) => other !== item && shownOf(other).includes(run)),
      );
      for (const run of runs) {
        const paths = find(`"${run}"`).groups.flatMap(({ hits }) => hits.map(({ path }) => path));
        expect(paths, run).toContain(item.path);
      }
    }
  });
});
