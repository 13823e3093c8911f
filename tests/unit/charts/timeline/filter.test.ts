import { describe, expect, test } from 'vitest';
import {
  everything,
  isKept,
  readTimeline,
  stepYear,
  withYears,
  writeTimeline,
  type TimelineOffer,
} from '../../../../src/charts/timeline/filter.ts';

const offer: TimelineOffer = {
  years: [1501, 2060],
  topics: ['trade', 'health', 'climate'],
  places: ['BRA', 'PER'],
};
const read = (query: string) => readTimeline(new URLSearchParams(query), offer);

describe('the address of the timeline', () => {
  test.each(['', 'from=2008', 'to=2016', 'from=2008&to=2016&topic=trade&topic=health&place=BRA'])(
    'comes back as it was written: %s',
    (query) => {
      const { state, invalid } = read(query);
      expect(invalid).toEqual([]);
      expect(writeTimeline(state, offer).toString()).toBe(query);
    },
  );

  const years = ['1501–2060'];
  test.each([
    ['from=12x', { name: 'from', found: '12x', reason: 'unknown', expected: years }],
    ['to=2061', { name: 'to', found: '2061', reason: 'unknown', expected: years }],
    ['from=2016&to=2008', { found: '2016 > 2008', reason: 'order' }],
    ['topic=weather', { name: 'topic', found: 'weather', reason: 'unknown', expected: offer.topics }],
    ['place=XXX', { name: 'place', found: 'XXX', reason: 'unknown', expected: offer.places }],
  ])('reports what cannot be kept, and shows all instead: %s', (query, expected) => {
    expect(read(query)).toEqual({ state: everything, invalid: [expected] });
  });

  test('keeps what is valid beside what is not', () => {
    const { state } = read('topic=climate&topic=weather&topic=trade&from=2008');
    expect(state).toEqual({ ...everything, from: 2008, topics: ['trade', 'climate'] });
  });

  test('leaves out years that are no limit', () => {
    expect(withYears(everything, [1501, 2060], offer.years)).toEqual(everything);
    expect(withYears(everything, [1502, 2060], offer.years)).toEqual({ ...everything, from: 1502 });
  });
});

describe('an event remains', () => {
  const item = { from: 2005, to: 2010, topic: 'trade', places: ['BRA'] };
  test('where it touches the years', () => {
    expect(isKept(item, { ...everything, from: 2010 })).toBe(true);
    expect(isKept(item, { ...everything, from: 2011 })).toBe(false);
    expect(isKept(item, { ...everything, to: 2005 })).toBe(true);
    expect(isKept(item, { ...everything, to: 2004 })).toBe(false);
  });

  test('where it has one of the topics and is about the place', () => {
    expect(isKept(item, { ...everything, topics: ['health', 'trade'], place: 'BRA' })).toBe(true);
    expect(isKept(item, { ...everything, topics: ['health'] })).toBe(false);
    expect(isKept(item, { ...everything, place: 'PER' })).toBe(false);
  });
});

describe('a key on a handle', () => {
  const stops = [1501, 1949, 1960, 2008, 2011, 2013, 2016];
  test.each([
    ['ArrowRight', 1960, 2008],
    ['ArrowUp', 1955, 1960],
    ['ArrowLeft', 1960, 1949],
    ['ArrowDown', 1501, 1501],
    ['ArrowRight', 2016, 2016],
    ['PageUp', 1501, 2013],
    ['PageUp', 2011, 2016],
    ['PageDown', 2016, 1949],
    ['Home', 2011, 1501],
    ['End', 1501, 2016],
    ['a', 2011, null],
  ])('%s at %d leads to %o', (key, year, expected) => {
    expect(stepYear(stops, year, key)).toBe(expected);
  });
});
