import { expect, test } from 'vitest';
import { partExceedsWhole } from '../../../../src/article/integrity/part-exceeds-whole.ts';
import { smallArticle } from '../small-article.ts';

const found = (sections: string): string[] =>
  partExceedsWhole(smallArticle({ sections })).map(({ quote }) => quote);

test('a part that is larger than the whole that includes it is found', () => {
  expect(
    found('They lit more than 5,000 lamps, including nearly 3,000 of oil and more than 11,000 of gas.'),
  ).toEqual(['5,000 lamps, including nearly 3,000 of oil and more than 11,000']);
});

test.each([
  ['a smaller part', 'They lit 5,000 lamps, including 3,000 of oil.'],
  ['a sum of money', 'They lit 5,000 lamps, including some of $11,000.'],
  ['a number of another sentence', 'They lit 5,000 lamps, including old ones. There were 11,000 keepers.'],
  ['a number after another clause', 'They lit 5,000 lamps, including old ones; there were 11,000 keepers.'],
])('%s is none', (_, sections) => {
  expect(found(sections)).toEqual([]);
});
