import { expect, test } from 'vitest';
import { listedNotCited } from '../../../../src/article/integrity/listed-not-cited.ts';
import { reference, smallArticle } from '../small-article.ts';

test('finds an entry that no citation points at, quoted by its label', () => {
  const article = smallArticle({
    sections: 'Oil (<Cite to="a">Okafor, 2011</Cite>).',
    references: [reference({ id: 'a' }), reference({ id: 'b', label: '(Bright 2022)' })],
  });
  expect(listedNotCited(article)).toMatchObject([
    {
      rule: 'listed-not-cited',
      severity: 'warning',
      section: null,
      paragraph: null,
      sentence: null,
      reference: 'b',
      quote: '(Bright 2022)',
    },
  ]);
});

test('quotes an entry without label by its beginning, without Markdown', () => {
  const printed = '*Lamp Office* (LO). (2011). *Lamps.* Lamp Press.';
  const article = smallArticle({ references: [reference({ id: 'a', printed })] });
  expect(listedNotCited(article).map(({ quote }) => quote)).toEqual(['Lamp Office (LO). (2011)']);
});

test('counts an ibid as a citation', () => {
  const article = smallArticle({
    sections: 'Oil (<Cite to="a">Okafor, 2011</Cite>). Wicks (<Cite ibid>ibid</Cite>).',
    references: [reference({ id: 'a' })],
  });
  expect(listedNotCited(article)).toEqual([]);
});
