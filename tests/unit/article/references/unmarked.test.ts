import { expect, test } from 'vitest';
import { unmarkedCitations } from '../../../../src/article/references/unmarked.ts';
import { reference, smallArticle } from '../small-article.ts';

const references = [
  reference({ id: 'okafor-2011' }),
  reference({ id: 'ci-2012', authors: ['Coastal Institute (CI)'], year: 2012 }),
];
const marked = '<Cite to="okafor-2011">Okafor, 2011</Cite>';

/** What is found unmarked in a section. */
const unmarked = (sections: string): string[] => {
  const { citations, sections: built } = smallArticle({ sections, references });
  const places = [{ id: 'NOR', name: { en: 'Norway', es: 'Noruega' }, printed: ['Norway'], numeric: '578' }];
  const text = { sections: built, citations, references, notes: [], places, terms: [] };
  return unmarkedCitations(text).map(({ file, field, found }) => `${file} ${field}: ${found}`);
};

test.each([
  'Oil is dear (Okafor, 2011).',
  'Oil is dear (see Okafor, 2011: 3).',
  'As Okafor (2011) says, oil is dear.',
  'As Okafor Ada (2011: 3) says, oil is dear.',
  'As Okafor and Bright (2011) say, oil is dear.',
  'Oil is dear, by Okafor’s (2011) count.',
  'As CI (2012) says, oil is dear.',
  'As the Coastal Institute (2012) says, oil is dear.',
  'Oil is dear (Bright & Stone, 2015: 4).',
  'Oil is dear (De Ávila et al., n.d.).',
  'Oil is dear (ibid).',
  `Oil is dear (${marked}), and rare (Okafor, 2011).`,
  `Oil is dear (${marked}; Bright, 2012).`,
])('finds the citation without a mark in "%s"', (text) => {
  expect(unmarked(text)).toEqual([expect.stringMatching(/^sections\/s-1\.mdx p1: .* without a mark$/)]);
});

test.each([
  `Oil is dear (${marked}; <Cite ibid>ibid</Cite>).`,
  'Oil was dear (in May, 2011) and rare (2012).',
  'Oil was dear (May, 2011).',
  'Oil is dear (Norway, 2011).',
  'Oil is dear, says Okafor. In 2011 it was dearer.',
  'It grew (from 2011 to 2012).',
])('finds none in "%s"', (text) => {
  expect(unmarked(text)).toEqual([]);
});
