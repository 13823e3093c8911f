import { expect, test } from 'vitest';
import { sourceOlder } from '../../../../src/article/integrity/source-older.ts';
import { citeMark, reference, smallArticle } from '../small-article.ts';

const found = (words: string): string[] => {
  const sections = `${words} (${citeMark('okafor-2011', 'Okafor, 2011')}).`;
  return sourceOlder(smallArticle({ sections, references: [reference({ id: 'okafor-2011' })] })).map(
    ({ quote }) => quote,
  );
};

test('a year after that of the work that is cited for it is found', () => {
  expect(found('By 2012, there were ten lamps')).toEqual(['2012']);
});

test.each([
  ['the year of the work', 'In 2011, there were ten lamps'],
  ['a year of a plan', 'They will light ten lamps in 2012'],
  ['a year after the article, which it cannot report', 'There are lamps until 2060'],
])('%s is not', (_, words) => {
  expect(found(words)).toEqual([]);
});
