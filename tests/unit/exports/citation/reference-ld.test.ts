import { expect, test } from 'vitest';
import { referenceLd } from '../../../../src/exports/citation/reference-ld.ts';
import { reference } from '../../article/small-article.ts';

test('a reference is a whole work to search engines, its authors told apart from institutions', () => {
  const { csl } = reference({
    id: 'okafor-2011',
    csl: { type: 'report', title: 'Lamps', publisher: 'Board', page: '3-4' },
  });
  const author = [...csl.author, { literal: 'Board of Lamps' }, { literal: 'et al.' }];
  expect(referenceLd({ ...csl, author, DOI: '10.1234/lamps' })).toMatchObject({
    '@type': 'Report',
    name: 'Lamps',
    author: [{ '@type': 'Person' }, { '@type': 'Organization', name: 'Board of Lamps' }],
    datePublished: '2011',
    publisher: { name: 'Board' },
    pagination: '3-4',
    url: 'https://doi.org/10.1234/lamps',
  });
});
