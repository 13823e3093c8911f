import { expect, test } from 'vitest';
import { yearMismatch } from '../../../../src/article/integrity/year-mismatch.ts';
import { citeMark, reference, smallArticle } from '../small-article.ts';

const find = (words: string, label?: string) =>
  yearMismatch(
    smallArticle({
      sections: `Oil (${citeMark('a', words)}).`,
      references: [reference({ id: 'a', year: 2011, ...(label && { label }) })],
    }),
  );

test('finds another year in the text', () => {
  expect(find('Okafor, 2012: 97')).toMatchObject([
    {
      severity: 'error',
      section: 's-1',
      paragraph: 'p1',
      sentence: 'p1s1',
      reference: 'a',
      quote: 'Okafor, 2012: 97',
      message: { en: 'The citation gives the year 2012; the entry in the reference list is dated 2011.' },
    },
  ]);
});

test('finds another year in the label of an entry', () => {
  expect(find('Okafor, 2011', '(Okafor 2010)')).toMatchObject([
    { section: null, reference: 'a', quote: '(Okafor 2010)' },
  ]);
});

test.each([
  'Okafor, 2011',
  'Okafor (2011)',
  'Okafor, 2011a: 5',
  'Okafor, 2011: 2012',
  'Okafor, 1898/2011',
  'Okafor, in press',
  'ibid: 5',
])('accepts "%s"', (words) => {
  expect(find(words)).toEqual([]);
});
