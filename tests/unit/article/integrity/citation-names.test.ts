import { expect, test } from 'vitest';
import { citationNames } from '../../../../src/article/integrity/citation-names.ts';
import { smallArticle } from '../small-article.ts';

const found = (text: string): string[] => {
  const article = smallArticle({});
  const imprint = [{ lang: 'en', text }];
  return citationNames({ ...article, meta: { ...article.meta, imprint } }).map(({ quote }) => quote);
};

test('a suggested citation with the given name as the family name is found, the right one not', () => {
  expect(found('Cite as: Ada, O. (2020). *On lighthouses*.')).toEqual(['Ada, O.']);
  expect(found('Cite as: Okafor, A. (2020). *On lighthouses*.')).toEqual([]);
});
