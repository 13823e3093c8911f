import { describe, expect, test } from 'vitest';
import { listOrder } from '../../../../src/article/integrity/list-order.ts';
import { reference, smallArticle, type SmallReference } from '../small-article.ts';

/** Finds in a list of entries given as authors and year; ids are their positions. */
const find = (...entries: [authors: string[], year?: number][]) =>
  listOrder(
    smallArticle({
      references: entries.map(([authors, year = 2011], index) =>
        reference({ id: `e${index + 1}`, authors, year }),
      ),
    }),
  ).map((finding) => finding.reference);

describe('accepts', () => {
  test.each<[string, [string[], number?][]]>([
    ['an alphabetical list', [[['Ash, A.']], [['Birch, B.']], [['Cedar, C.']]]],
    ['any case and accents', [[['Ávila, A.']], [['de Lind, B.']], [['Éluard, C.']], [['FIR, D.']]]],
    [
      'people of one name by given name',
      [
        [['Wang, H.'], 2021],
        [['Wang, P.'], 2017],
        [['Wang, Y.'], 2003],
      ],
    ],
    [
      'a person alone after with others, by year',
      [
        [['Ash, K.', 'Birch, B.'], 2010],
        [['Ash, K. P.'], 2016],
      ],
    ],
    [
      'a person alone before with others, against the years',
      [
        [['Ash, K.'], 2016],
        [['Ash, K.', 'Birch, B.'], 2010],
      ],
    ],
    [
      'institutions among people',
      [
        [['Inter-Lamp Bank (ILB)', 'Deep Lamps (DL)']],
        [['Jay, S.']],
        [['The Lamp Office']],
        [['United Lamps']],
      ],
    ],
  ])('%s', (_, entries) => {
    expect(find(...entries)).toEqual([]);
  });
});

describe('finds', () => {
  test.each<[string, [string[], number?][], string]>([
    [
      'an entry after one that it sorts before',
      [[['Cornel, R.']], [['Community of Lamps (CL)']], [['Cypress, C.']]],
      'e2',
    ],
    ['one after a name in small letters', [[['lampSUR']], [['Lamb, S.']], [['Lund, S.']]], 'e2'],
    ['given names in disorder', [[['Wang, P.']], [['Wang, H.']]], 'e2'],
    [
      'one author with earlier years later',
      [
        [['Ash, A.'], 2016],
        [['Ash, A.', 'Birch, B.'], 2017],
        [['Ash, A.'], 2015],
      ],
      'e3',
    ],
  ])('%s', (_, entries, id) => {
    expect(find(...entries)).toEqual([id]);
  });
});

describe('a finding', () => {
  const list = (entries: SmallReference[]) => listOrder(smallArticle({ references: entries.map(reference) }));

  test('names both entries as the list prints them', () => {
    const findings = list([
      { id: 'a', authors: ['Cornel, R.'], label: '(Cornel 2011)' },
      { id: 'b', authors: ['Community of Lamps (CL)'], label: '(CL 2011)' },
    ]);
    expect(findings).toMatchObject([
      {
        severity: 'info',
        section: null,
        reference: 'b',
        quote: '(CL 2011)',
        message: {
          en: 'The list prints “Community of Lamps” after “Cornel”; alphabetically it comes first.',
        },
      },
    ]);
  });

  test('is told once of an entry that stands before two: an acronym in a label is a name too', () => {
    const findings = list([
      { id: 'a', authors: ['Cornel, R.'], label: '(Cornel 2011)' },
      { id: 'b', authors: ['Community of Lamps (CECL)'], label: '(CECL 2011)' },
      { id: 'c', authors: ['Chen, M.'], label: '(Chen 2011)' },
    ]);
    expect(findings.map((finding) => finding.reference)).toEqual(['b']);
  });

  test('goes by the words as printed, not by the data', () => {
    const findings = list([
      { id: 'a', authors: ['Tamarack, S.'] },
      { id: 'b', authors: ['Central Lamp Office'], printed: 'The Central Lamp Office. (2011). Lamps.' },
    ]);
    expect(findings).toEqual([]);
  });
});
