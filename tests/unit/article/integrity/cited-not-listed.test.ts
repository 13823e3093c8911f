import { expect, test } from 'vitest';
import { citedNotListed } from '../../../../src/article/integrity/cited-not-listed.ts';
import { reference, smallArticle } from '../small-article.ts';

test('finds a citation marked as unlisted, and quotes it', () => {
  const article = smallArticle({
    sections: 'Lamps burn. Oil is dear, says <Cite unlisted="lind">Lind (1999)</Cite>.',
  });
  expect(citedNotListed(article)).toEqual([
    {
      rule: 'cited-not-listed',
      severity: 'error',
      section: 's-1',
      paragraph: 'p1',
      sentence: 'p1s2',
      reference: null,
      quote: 'Lind (1999)',
      message: {
        en: 'The text cites “Lind (1999)”; the reference list has no entry for it.',
        es: 'El texto cita «Lind (1999)»; la lista de referencias no tiene una entrada para esa fuente.',
      },
    },
  ]);
});

test('does not find it again in an ibid', () => {
  const article = smallArticle({
    sections: 'Oil (<Cite unlisted="lind">Lind, 1999</Cite>). Wicks (<Cite ibid>*ibid*</Cite>).',
  });
  expect(citedNotListed(article)).toHaveLength(1);
});

test('accepts a listed source', () => {
  const article = smallArticle({
    sections: 'Oil (<Cite to="a">Okafor, 2011</Cite>).',
    references: [reference({ id: 'a' })],
  });
  expect(citedNotListed(article)).toEqual([]);
});
