import { expect, test } from 'vitest';
import { referenceFacts } from '../../../../src/search/references/facts.ts';
import { reference, smallArticle } from '../../article/small-article.ts';

const article = smallArticle({
  sections: {
    '1': 'Lamps (<Cite to="bright-2022">Bright, 2022</Cite>).',
    '2': 'Wicks.',
    '2.1': 'Glass (<Cite to="okafor-2011">Okafor, 2011</Cite>). Oil (<Cite ibid>ibid</Cite>).',
  },
  references: [
    reference({ id: 'okafor-2011' }),
    {
      ...reference({
        id: 'bright-2022',
        authors: ['Bright, B.'],
        year: 2022,
        csl: { type: 'report', URL: 'https://lamps.example/' },
      }),
      region: 'NO',
      language: 'no',
    },
    reference({ id: 'idle-2000', authors: ['Idle, I.'], year: 2000, csl: { DOI: '10.1234/idle' } }),
  ],
});

test('an entry is filtered by what it is, by who cites it and by what was found in it', () => {
  const findings = [
    {
      rule: 'listed-not-cited' as const,
      severity: 'warning' as const,
      section: null,
      paragraph: null,
      sentence: null,
      reference: 'idle-2000',
      quote: 'Idle',
      message: { en: 'Idle.', es: 'Ociosa.' },
      note: null,
    },
  ];
  expect(referenceFacts({ ...article, findings })).toEqual([
    {
      type: 'article-journal',
      year: 2011,
      sections: ['s-2', 's-2-1'],
      region: 'unknown',
      language: 'unknown',
      link: false,
      finding: false,
      cited: 2,
      rank: 2,
    },
    {
      type: 'report',
      year: 2022,
      sections: ['s-1'],
      region: 'NO',
      language: 'no',
      link: true,
      finding: false,
      cited: 1,
      rank: 0,
    },
    {
      type: 'article-journal',
      year: 2000,
      sections: [],
      region: 'unknown',
      language: 'unknown',
      link: true,
      finding: true,
      cited: 0,
      rank: 1,
    },
  ]);
});
