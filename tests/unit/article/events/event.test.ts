import { describe, expect, test } from 'vitest';
import { ContentError } from '../../../../src/reading/content-error.ts';
import { groupByEra } from '../../../../src/article/events/era.ts';
import { eventSchema } from '../../../../src/schemas/event.ts';
import { reference, smallArticle } from '../small-article.ts';

const body =
  'In May 2010 the first lamp of Brazil burned (Okafor, 2011). Later, by 2020, all burned. ' +
  'It rained in 2010 (<Cite to="okafor-2011">Okafor, 2011</Cite>).\n\nIn 2010 the lamp was lit again.';
const places = [{ id: 'BRA', name: { en: 'Brazil', es: 'Brasil' }, printed: ['Brazil'], numeric: '076' }];

/** An entry as a file would have it, all right unless the test says otherwise. */
const entry = (parts: object = {}): unknown => ({
  id: 'lamp',
  date: { from: '2010-05', to: '2010-05' },
  label: { en: 'Lamp', es: 'Farol' },
  topic: 'energy',
  section: 's-1',
  paragraph: 'p1',
  quote: 'the first lamp',
  places: ['BRA'],
  ...parts,
});

const events = (...entries: unknown[]) =>
  smallArticle({
    sections: body,
    references: [reference({ id: 'okafor-2011' })],
    places,
    claims: [
      {
        id: 'c',
        topic: 'projects',
        section: 's-1',
        paragraph: 'p1',
        quote: 'the first lamp',
        places: ['BRA'],
      },
    ],
    events: entries.map((each) => eventSchema.parse(each)),
  }).events;

/** What the build finds wrong: field, found. */
function problemsOf(...entries: unknown[]): string[] {
  try {
    events(...entries);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ file, field, found }) => `${file} ${field}: ${found}`);
  }
}

describe('an event', () => {
  test('has the sentence in which its words stand, and actors in every language', () => {
    const again = [{ section: 's-1', paragraph: 'p2', quote: 'lit again' }];
    const [lamp] = events(
      entry({ actors: ['Okafor', { en: 'Coast', es: 'Costa' }], places: ['BRA'], again }),
    );
    expect(lamp).toMatchObject({
      sentence: 'p1s1',
      actors: [
        { en: 'Okafor', es: 'Okafor' },
        { en: 'Coast', es: 'Costa' },
      ],
      places: ['BRA'],
      again: [{ section: 's-1', paragraph: 'p2', sentence: 'p2s1' }],
    });
  });

  test('stands in the order of the dates, a longer span before a shorter', () => {
    const all = events(
      entry({ id: 'late', date: { from: '2020', to: '2020', as: 'by' }, quote: 'by 2020', places: [] }),
      entry(),
      entry({ id: 'year', date: { from: '2010', to: '2010' }, quote: 'It rained', places: [] }),
    );
    expect(all.map(({ id }) => id)).toEqual(['year', 'lamp', 'late']);
  });
});

describe('the build stops', () => {
  test('where the words stand in no sentence, or in two', () => {
    expect(problemsOf(entry({ quote: 'no such words' }))[0]).toMatch(
      /lamp › quote: "no such words", in no sentence/,
    );
    expect(problemsOf(entry({ quote: '2010' }))[0]).toMatch(/lamp › quote: "2010", in 2 sentences/);
  });

  test('where section, paragraph or place are unknown', () => {
    expect(problemsOf(entry({ section: 's-9' }))).toEqual(['events.json lamp › section: "s-9"']);
    expect(problemsOf(entry({ paragraph: 'p9' }))).toEqual(['events.json lamp › paragraph: "p9"']);
    expect(problemsOf(entry({ places: ['PER'] }))).toEqual(['events.json lamp › places: "PER"']);
  });

  test('where the sentence does not name a place', () => {
    const rain = entry({ date: { from: '2010', to: '2010' }, quote: 'It rained', places: ['BRA'] });
    expect(problemsOf(rain)[0]).toMatch(/"BRA", which the sentence does not name/);
  });

  test('unless another sentence names it, which then is one of those that say it again', () => {
    const placesFrom = { section: 's-1', paragraph: 'p1', quote: 'the first lamp' };
    const rain = entry({ date: { from: '2010', to: '2010' }, quote: 'It rained', placesFrom });
    expect(problemsOf(rain)).toEqual([]);
    expect(events(rain)[0]?.again).toEqual([{ section: 's-1', paragraph: 'p1', sentence: 'p1s1' }]);
  });

  test('where the sentence does not print the date, or only in a citation', () => {
    expect(problemsOf(entry({ date: { from: '2010-06', to: '2010-06' } }))[0]).toMatch(
      /"2010-06", but the sentence prints "2010-05"/,
    );
    const cited = entry({ date: { from: '2011', to: '2011' }, quote: 'It rained', places: [] });
    expect(problemsOf(cited)[0]).toMatch(/"2011", but the sentence prints "2010"/);
  });

  test('where it is said again without the year', () => {
    const again = [{ section: 's-1', paragraph: 'p1', quote: 'all burned' }];
    expect(problemsOf(entry({ again }))[0]).toMatch(/lamp › again: the year 2010/);
  });

  test('where a date ends before it begins, or does not fit its form', () => {
    expect(problemsOf(entry({ date: { from: '2010-05', to: '2009' } }))[0]).toMatch(/2010-05 to 2009/);
    const since = { from: '2010', to: '2020', as: 'since' };
    expect(problemsOf(entry({ date: since, quote: 'the first' }))[0]).toMatch(/in the form "since"/);
    const century = { from: '2010', to: '2010', as: 'century' };
    expect(problemsOf(entry({ date: century }))[0]).toMatch(/in the form "century"/);
    const millennium = { from: '2010', to: '2010', as: 'millennium' };
    expect(problemsOf(entry({ date: millennium }))[0]).toMatch(/in the form "millennium"/);
    const long = { from: '1501', to: '1999', as: 'century' };
    expect(problemsOf(entry({ date: long }))[0]).toMatch(/1501 to 1999 in the form "century"/);
  });

  test('where the words before the date give it another form', () => {
    const by = { date: { from: '2020', to: '2020' }, quote: 'by 2020', places: [] };
    expect(problemsOf(entry(by))).toEqual(['events.json lamp › date › as: "date"']);
    const may = { date: { from: '2010-05', to: '2010-05', as: 'by' } };
    expect(problemsOf(entry(may))).toEqual(['events.json lamp › date › as: "by"']);
  });

  test('where the sentence prints the date more or less precisely', () => {
    expect(problemsOf(entry({ date: { from: '2010', to: '2010' } }))[0]).toMatch(/lamp › date: "2010", but/);
  });

  test('where no place is given though the sentence names one, unless the entry says that it is about none', () => {
    expect(problemsOf(entry({ places: [] }))).toEqual([
      'events.json lamp › places: none, though the sentence names BRA',
    ]);
    expect(problemsOf(entry({ places: [], general: true }))).toEqual([]);
    expect(problemsOf(entry({ general: true }))).toEqual(['events.json lamp › general: true, beside places']);
  });

  test('where the same is told twice', () => {
    expect(problemsOf(entry(), entry({ id: 'again' }))).toEqual([
      'events.json again: the date and words of "lamp"',
    ]);
  });
});

test('events are grouped by decade, and by century before 1900', () => {
  const [event] = events(entry());
  if (!event) throw new Error('no event');
  const at = (from: string, as: 'date' | 'century' = 'date') => ({
    ...event,
    date: { from, to: from, as },
  });
  const eras = groupByEra([at('1501', 'century'), at('1867'), at('1949'), at('2010-05'), at('2016')]);
  expect(eras.map(({ id, kind, value, events: all }) => [id, kind, value, all.length])).toEqual([
    ['c16', 'century', 16, 1],
    ['c19', 'century', 19, 1],
    ['d1940', 'decade', 1940, 1],
    ['d2010', 'decade', 2010, 2],
  ]);
});
