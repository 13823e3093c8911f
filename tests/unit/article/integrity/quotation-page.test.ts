import { expect, test } from 'vitest';
import { quotationPage } from '../../../../src/article/integrity/quotation-page.ts';
import { citeMark, reference, smallArticle } from '../small-article.ts';

const found = (words: string, csl = {}): string[] => {
  const references = [reference({ id: 'okafor-2011', csl })];
  return quotationPage(smallArticle({ sections: words, references })).map(({ quote }) => quote);
};
const cite = citeMark('okafor-2011', 'Okafor, 2011');

test('a quotation whose citation has no page is found', () => {
  expect(found(`He says "lamps are lit and put out" (${cite}).`)).toEqual(['Okafor, 2011']);
});

test('so is one of several sentences, which the citation introduces', () => {
  expect(found(`He (${cite}) says, "Lamps are lit. They are put out."`)).toEqual(['Okafor, 2011']);
});

test.each([
  [
    'a quotation with its page',
    `He says "lamps are lit and put out" (${citeMark('okafor-2011', 'Okafor, 2011: 3')}).`,
  ],
  ['a term in quotation marks', `He says "lamps" (${cite}).`],
  [
    'a quotation that something else follows',
    `He says "lamps are lit and put out" at dusk. They are (${cite}).`,
  ],
])('%s is not', (_, words) => {
  expect(found(words)).toEqual([]);
});

test('nor is one of a work on the web without pages', () => {
  const words = `He says "lamps are lit and put out" (${cite}).`;
  const URL = 'https://lamp.example/1';
  expect(found(words, { URL, page: undefined })).toEqual([]);
  expect(found(words, { URL, page: '1-3' })).toEqual(['Okafor, 2011']);
});
