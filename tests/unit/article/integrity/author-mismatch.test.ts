import { describe, expect, test } from 'vitest';
import { authorMismatch } from '../../../../src/article/integrity/author-mismatch.ts';
import { citeMark, reference, smallArticle, type SmallReference } from '../small-article.ts';

const find = (words: string, entry: Partial<SmallReference>) =>
  authorMismatch(
    smallArticle({
      sections: `Oil (${citeMark('a', words)}).`,
      references: [reference({ id: 'a', ...entry })],
    }),
  );

const [okafor, bright, lind] = ['Okafor, A. N.', 'Bright, B.', 'Lind, Carla'] as const;
const deAvila = {
  csl: { author: [{ family: 'Ávila', given: 'M.', 'non-dropping-particle': 'De' }, { family: 'Lind' }] },
};

describe('accepts', () => {
  test.each<[string, Partial<SmallReference>]>([
    ['Okafor, 2011', { authors: [okafor] }],
    ['OKAFOR, 2011', { authors: [okafor] }],
    ['Okafor Adaeze (2011)', { authors: [okafor] }],
    ['Carla Lind (2011)', { authors: [lind] }],
    ['A. N. Okafor (2011)', { authors: [okafor] }],
    ['Okafor & Bright, 2011', { authors: [okafor, bright] }],
    ['Okafor and Bright (2011)', { authors: [okafor, bright] }],
    ['Okafor, Bright & Lind, 2011', { authors: [okafor, bright, lind] }],
    ['Okafor et al., 2011: 3', { authors: [okafor, bright, lind] }],
    ['Okafor y otros (2011)', { authors: [okafor, bright, lind] }],
    ['De Ávila et al., 2011', deAvila],
    ['De Avila & Lind, 2011', deAvila],
    ['Ávila et al., 2011', deAvila],
    ['Bárcena, 2011', { authors: ['Bárcena Ibarra, A.'] }],
    ['CI, 2011', { authors: ['Coastal Institute (CI)'] }],
    ['Coastal Institute (2011)', { authors: ['Coastal Institute (CI)'] }],
    ['the Coastal Institute (CI) (2011)', { authors: ['The Coastal Institute (CI)'] }],
    ['Institute for Coasts and Lamps (CI) (2011)', { authors: ['Institute of Coasts and Lamps (CI)'] }],
    ['CI & IMO, 2011', { authors: ['Coastal Institute (CI)', 'Marine Office (IMO)'] }],
    ['lampSUR, 2011', { authors: ['lampSUR'] }],
    ['Okafor et al., 2011', { authors: [okafor], printed: 'Okafor, A. N. et al. (2011). Lamps.' }],
    ['Okafor et al., 2011', { authors: [okafor, 'et al.'] }],
    ['2011', { authors: [okafor] }],
    ['ibid', { authors: [okafor] }],
  ])('"%s" for %o', (words, entry) => {
    expect(find(words, entry)).toEqual([]);
  });
});

describe('finds', () => {
  test.each<[string, string, Partial<SmallReference>]>([
    ['another name', 'Bright, 2011', { authors: [okafor] }],
    ['a name too many', 'Okafor & Bright, 2011', { authors: [okafor] }],
    ['one of two authors', 'Okafor, 2011', { authors: [okafor, bright] }],
    ['"et al." for a lone author', 'Okafor et al., 2011', { authors: [okafor] }],
    ['"et al." after another than the first', 'Bright et al., 2011', { authors: [okafor, bright, lind] }],
    ['a name that only begins alike', 'Okaforson, 2011', { authors: [okafor] }],
    ['another given name', 'Bruno Okafor (2011)', { authors: [okafor] }],
    ['another acronym', 'IMO, 2011', { authors: ['Coastal Institute (CI)'] }],
    ['one name for an entry that has "et al."', 'Okafor, 2011', { authors: [okafor, 'et al.'] }],
  ])('%s: "%s"', (_, words, entry) => {
    expect(find(words, entry)).toMatchObject([
      { severity: 'warning', section: 's-1', reference: 'a', quote: words },
    ]);
  });

  test('a label that names one of two authors', () => {
    expect(
      find('Okafor & Bright, 2011', { authors: [okafor, bright], label: '(Okafor 2011)' }),
    ).toMatchObject([
      {
        section: null,
        reference: 'a',
        quote: '(Okafor 2011)',
        message: {
          en: 'The label of the entry names “Okafor”; the entry itself names Okafor and Bright.',
          es: 'La etiqueta de la entrada nombra a «Okafor»; la entrada misma nombra a Okafor y Bright.',
        },
      },
    ]);
  });
});
