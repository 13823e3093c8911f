import { describe, expect, test } from 'vitest';
import { ContentError } from '../../../../src/reading/content-error.ts';
import type { FigureData } from '../../../../src/schemas/figure.ts';
import type { PlaceData } from '../../../../src/schemas/place.ts';
import { figureEntry, smallArticle } from '../small-article.ts';

const place = (id: string, numeric: string, printed: string): PlaceData => ({
  id,
  name: { en: printed, es: printed },
  printed: [printed],
  numeric,
});
const places = [
  place('BRA', '076', 'Brazil'),
  place('CHL', '152', 'Chile'),
  place('PER', '604', 'Peru'),
  place('CUB', '192', 'Cuba'),
];

/** Fields at which the build stops, of an entry `n` that is marked in the text. */
function faultsOf(body: string, value: number, parts: Partial<FigureData> = {}): string[] {
  const own = places.map((each) => ({
    ...each,
    printed: each.printed.filter((form) => body.includes(form)),
  }));
  try {
    smallArticle({ sections: body, places: own, figures: [figureEntry('n', value, parts)] });
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const faults = error.problems.filter(({ file }) => file === 'figures.json');
    return faults.map(({ file, field, found }) => `${file} ${field}: ${found}`);
  }
}

const year = (from: string, to = from): Partial<FigureData> => ({ period: { from, to } });

describe('the period of a number', () => {
  const single = 'Of the lamps of 2001, <Figure id="n">12</Figure> burned in May 2010.';
  const span = 'From 2005 to 2021 they lit <Figure id="n">12</Figure> lamps.';

  test.each([
    ['a month that its sentence prints', single, year('2010-05')],
    ['a span that it prints', span, year('2005', '2021')],
    [
      'the dates of the sentence before, where it has none',
      `It rained in 2010. There were <Figure id="n">12</Figure> lamps.`,
      year('2010'),
    ],
    ['null, where the text prints no date', 'There were <Figure id="n">12</Figure> lamps.', {}],
    ['null, where the entry says that the date is another’s', single, { undated: true }],
    [
      'what words elsewhere print, where the entry names them',
      'They were lit in 2010.\n\nThere were <Figure id="n">12</Figure> lamps.',
      { ...year('2010'), periodFrom: { section: 's-1', paragraph: 'p1', quote: 'lit in 2010' } },
    ],
  ] as const)('is %s', (_, body, parts) => {
    expect(faultsOf(body, 12, parts)).toEqual([]);
  });

  test.each([
    ['a year off', single, year('2011')],
    ['a month off', single, year('2010-06')],
    ['less precise than printed', single, year('2010')],
    ['more precise than printed', single, year('2001-05')],
    ['one end of a span', span, year('2005')],
    ['a year off at the end of a span', span, year('2005', '2020')],
    ['null though its sentence prints a date', span, {}],
    ['given where no date is printed', 'There were <Figure id="n">12</Figure> lamps.', year('2010')],
    ['a sum of money', 'There were <Figure id="n">12</Figure> lamps for $2010.', year('2010')],
  ] as const)('is not %s', (_, body, parts) => {
    expect(faultsOf(body, 12, parts)).toEqual([expect.stringMatching(/^figures\.json n › period: /)]);
  });
});

describe('the unit of a number', () => {
  test.each([
    ['of years, which the words after it say', 'It took <Figure id="n">12</Figure> years.', 'count', false],
    [
      'a count, where no words say otherwise',
      'After 20 years <Figure id="n">12</Figure> lamps burn.',
      'count',
      true,
    ],
    [
      'of years, where no words say so',
      'After 20 years <Figure id="n">12</Figure> lamps burn.',
      'years',
      false,
    ],
    ['a year, where it is none', 'There were <Figure id="n">12</Figure> lamps.', 'year', false],
    [
      'of tonnes, after the second number of a range',
      'They burn <Figure id="n">12</Figure> to 20 tons.',
      'tonnes',
      true,
    ],
    [
      'a count, before the tonnes of a range',
      'They burn <Figure id="n">12</Figure> to 20 tons.',
      'count',
      false,
    ],
  ] as const)('is %s: %s, %s (%s)', (_, body, unit, isRight) => {
    const faults = faultsOf(body, 12, { unit });
    expect(faults.length === 0).toBe(isRight);
    expect(faults.every((fault) => fault.startsWith('figures.json n › unit'))).toBe(true);
  });

  test('is a rate where the words after it say so, and only there', () => {
    const rate = 'They light <Figure id="n">12</Figure> lamps per year.';
    expect(faultsOf(rate, 12, { per: 'year' })).toEqual([]);
    expect(faultsOf(rate, 12)).toEqual([expect.stringMatching(/n › per: nothing/)]);
    expect(faultsOf('They light <Figure id="n">12</Figure> lamps.', 12, { per: 'year' })).toEqual([
      expect.stringMatching(/n › per: "year"/),
    ]);
  });
});

describe('the states of a number', () => {
  const three = 'Three lands (Brazil, Chile, and Peru) lit <Figure id="n">12</Figure> lamps, as Cuba did.';

  test.each([
    ['all of a list', three, ['BRA', 'CHL', 'PER']],
    ['one that is named alone', three, ['CUB']],
    [
      'those that the sentence before names',
      'It rained in Cuba. There were <Figure id="n">12</Figure> lamps.',
      ['CUB'],
    ],
  ])('are %s', (_, body, ids) => {
    expect(faultsOf(body, 12, { places: ids })).toEqual([]);
  });

  test.each([
    ['a part of a list', three, ['BRA', 'CHL']],
    ['none, though its sentence names some', three, []],
    ['a state that nothing names', 'In Cuba there were <Figure id="n">12</Figure> lamps.', ['BRA']],
    ['a state twice', three, ['CUB', 'CUB']],
  ])('are not %s', (_, body, ids) => {
    expect(faultsOf(body, 12, { places: ids })[0]).toMatch(/^figures\.json n › places: /);
  });

  test('are none where the entry says that it is about all, though its sentence names some', () => {
    expect(faultsOf(three, 12, { general: true })).toEqual([]);
    expect(faultsOf('There were <Figure id="n">12</Figure> lamps.', 12, { general: true })).toEqual([
      expect.stringMatching(/n › general: true/),
    ]);
  });

  test('are as many as are counted', () => {
    const body = 'The <Figure id="n">three</Figure> lands (Brazil, Chile, and Peru) are dark.';
    const counted = { counted: { en: 'lands', es: 'tierras' } };
    expect(faultsOf(body, 3, { ...counted, places: ['BRA', 'CHL', 'PER'] })).toEqual([]);
    expect(faultsOf(body, 3, { ...counted, places: ['BRA', 'PER'] })).toHaveLength(1);
    expect(faultsOf(body, 3, { ...counted, places: ['BRA'] })).toHaveLength(1);
  });
});

describe('a list of states that is marked as a number', () => {
  const list = 'They trade with <Figure id="n">Brazil, Chile, and Peru</Figure>.';

  test('counts them', () => {
    expect(faultsOf(list, 3, { places: ['BRA', 'CHL', 'PER'] })).toEqual([]);
  });

  test('counts neither fewer nor other words', () => {
    expect(faultsOf(list, 2, { places: ['BRA', 'CHL', 'PER'] })).toContainEqual(
      expect.stringContaining('n › value'),
    );
    const more = 'They trade with <Figure id="n">Brazil and the sea</Figure>.';
    expect(faultsOf(more, 1, { places: ['BRA'] })).toEqual([expect.stringContaining('n › value')]);
  });
});

describe('words without a number', () => {
  const words = 'It left <Figure id="n">the large majority</Figure> of the lamps dark.';
  const none = { value: null, qualifier: 'in-words' } as const;

  test('have no value', () => {
    expect(faultsOf(words, 0, none)).toEqual([]);
  });

  test.each([
    ['a value', words, { qualifier: 'in-words' as const }],
    ['no value and another qualifier', words, { value: null }],
    ['no value where a number is printed', 'It left <Figure id="n">12</Figure> lamps.', none],
  ])('do not have %s', (_, body, parts) => {
    expect(faultsOf(body, 12, parts)).toEqual([expect.stringMatching(/^figures\.json n › value: /)]);
  });
});

describe('the least of a size that the text gives without a number', () => {
  test('is two of it', () => {
    const body = 'There were <Figure id="n">hundreds of thousands</Figure> of lamps.';
    const size = { qualifier: 'order-of-magnitude' } as const;
    expect(faultsOf(body, 200_000, size)).toEqual([]);
    expect(faultsOf(body, 100_000, size)).toHaveLength(1);
  });
});

test('a dozen is about twelve', () => {
  const body = 'It took <Figure id="n">a dozen years</Figure>.';
  expect(faultsOf(body, 12, { unit: 'years', qualifier: 'about' })).toEqual([]);
  expect(faultsOf(body, 12, { unit: 'years' })).toEqual([expect.stringContaining('n › qualifier')]);
});

describe('what a number is that the text does not state as a fact', () => {
  const lamps = (before: string): string => `${before} <Figure id="n">12</Figure> lamps.`;

  test.each([
    ['They could light', 'possible'],
    ['They could save what would light', 'conditional'],
    ['The goal is to light', 'expected'],
    ['They will light', 'expected'],
    ['In May they burned oil equivalent to', 'equivalent'],
  ] as const)('is told: %s 12 lamps, %s', (before, modality) => {
    expect(faultsOf(lamps(before), 12, { modality })).toEqual([]);
    expect(faultsOf(lamps(before), 12)).toEqual([expect.stringContaining('n › modality')]);
  });

  test('is told nowhere else', () => {
    expect(faultsOf(lamps('They lit'), 12, { modality: 'possible' })).toEqual([
      expect.stringContaining('n › modality'),
    ]);
  });
});

describe('the scope of a number', () => {
  test('is the region, or a whole that the text names', () => {
    const body = 'In the world there are <Figure id="n">12</Figure> lamps.';
    expect(faultsOf(body, 12)).toEqual([]);
    expect(faultsOf(body, 12, { scope: 'world' })).toEqual([]);
  });

  test.each([
    ['one that no text of the article names', 'There are <Figure id="n">12</Figure> lamps.', 'world'],
    ['one that the article does not have', 'There are <Figure id="n">12</Figure> lamps.', 'moon'],
  ])('is not %s', (_, body, scope) => {
    expect(faultsOf(body, 12, { scope })).toEqual([expect.stringContaining('n › scope')]);
  });
});

describe('a date by which or since which a number holds', () => {
  const by = 'By May 2010, <Figure id="n">12</Figure> lamps burned.';
  const since = 'Since the founding in 1949 <Figure id="n">12</Figure> lamps burned.';
  const dated = (from: string, as?: 'by' | 'since') => ({ period: { from, to: from, ...(as && { as }) } });

  test.each([
    ['by', by, '2010-05', 'by'],
    ['since', since, '1949', 'since'],
  ] as const)('is given as %s', (_, body, date, as) => {
    expect(faultsOf(body, 12, dated(date, as))).toEqual([]);
  });

  test.each([
    ['a plain date', by, dated('2010-05')],
    ['since', by, dated('2010-05', 'since')],
    ['by', since, dated('1949', 'by')],
  ])('is not given as %s', (_, body, parts) => {
    expect(faultsOf(body, 12, parts)).toEqual([expect.stringContaining('n › period › as')]);
  });

  test('is none of a span', () => {
    const body = 'From 2005 to 2021 they lit <Figure id="n">12</Figure> lamps.';
    const span = { period: { from: '2005', to: '2021', as: 'by' as const } };
    expect(faultsOf(body, 12, span)).toEqual([expect.stringContaining('n › period › as')]);
  });
});

test('the end of a period may be counted in years from its start', () => {
  const body = 'In May 2010 they said: <Figure id="n">12</Figure> lamps in the next three years.';
  expect(faultsOf(body, 12, year('2010-05', '2013-05'))).toEqual([]);
  expect(faultsOf(body, 12, year('2010-05', '2014-05'))).toHaveLength(1);
});
