import { describe, expect, test } from 'vitest';
import { unprintedParts, writeEventDate } from '../../../../src/article/events/event-date.ts';
import { toRoman } from '../../../../src/text/roman.ts';
import type { EventDate } from '../../../../src/schemas/event.ts';
import { strings } from '../../../../src/strings/index.ts';

const date = (from: string, to = from, as: EventDate['as'] = 'date'): EventDate => ({ from, to, as });
const write = (locale: 'en' | 'es', value: EventDate): string =>
  writeEventDate(value, locale, strings(locale).timeline.date);

describe('a date in words', () => {
  test.each([
    [date('1993'), '1993', '1993'],
    [date('2008-11'), 'November 2008', 'noviembre de 2008'],
    [date('2014-07-18'), 'July 18, 2014', '18 de julio de 2014'],
    [date('2015', '2019'), '2015–2019', '2015–2019'],
    [date('1501', '1600', 'century'), '16th century', 'siglo XVI'],
    [date('2001', '2100', 'century'), '21st century', 'siglo XXI'],
    [date('1891', '1900', 'late-century'), 'end of the 19th century', 'fines del siglo XIX'],
    [date('1980', '1989', 'decade'), '1980s', 'década de 1980'],
    [date('2017', '2017', 'early'), 'early 2017', 'principios de 2017'],
    [date('2020', '2020', 'since'), 'since 2020', 'desde 2020'],
    [date('2022-10', '2022-10', 'by'), 'by October 2022', 'para octubre de 2022'],
  ])('keeps the precision that the text gives it: %o', (value, en, es) => {
    expect(write('en', value)).toBe(en);
    expect(write('es', value)).toBe(es);
  });
});

describe('the parts of a date that a text does not print', () => {
  test('are none where it prints them all', () => {
    expect(unprintedParts('On July 18, 2014, it rained.', date('2014-07-18'), 'en')).toEqual([]);
    expect(unprintedParts('The plan (2015-2019)', date('2015', '2019'), 'en')).toEqual([]);
    expect(unprintedParts('in the 16th century', date('1501', '1600', 'century'), 'en')).toEqual([]);
    expect(unprintedParts('no século XVI', date('1501', '1600', 'century'), 'pt')).toEqual([]);
    expect(unprintedParts('the 1980s', date('1980', '1989', 'decade'), 'en')).toEqual([]);
    expect(unprintedParts('em abril de 2021', date('2021-04'), 'pt')).toEqual([]);
  });

  test('are named: year, month, day, century, decade', () => {
    expect(unprintedParts('in May 2018', date('2017-04-18'), 'en')).toEqual([
      'the year 2017',
      'the month April',
      'the day 18',
    ]);
    expect(unprintedParts('in the 15th century', date('1501', '1600', 'century'), 'en')).toEqual([
      'the century 16',
    ]);
    expect(unprintedParts('in 1985', date('1980', '1989', 'decade'), 'en')).toEqual(['the decade 1980']);
    expect(unprintedParts('since 2015', date('2015', '2019'), 'en')).toEqual(['the year 2019']);
  });

  test('are those whose digits stand only within a longer number', () => {
    expect(unprintedParts('12015 lamps', date('2015'), 'en')).toEqual(['the year 2015']);
  });
});

test('Roman numerals count centuries', () => {
  expect([1, 4, 9, 14, 16, 19, 21].map(toRoman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XVI', 'XIX', 'XXI']);
});
