import { describe, expect, test } from 'vitest';
import { findDates, printedDates, writeDates } from '../../../../src/article/language/printed-dates.ts';

describe('the dates of a text', () => {
  test.each([
    ['en', 'On July 18, 2014, and in May 2016 or so, in 2020', '"2014-07-18", "2016-05", "2020"'],
    ['es', 'El 18 de julio de 2014 y en mayo de 2016', '"2014-07-18", "2016-05"'],
    ['pt', 'em abril e maio de 2021', '"2021-04", "2021-05"'],
    ['de', 'am 3. Oktober 1990 und 2005–2021', '"2005" to "2021", "1990-10-03"'],
    [
      'en',
      'from 2005 to 2021, the Plan (2015-2019), in 2020 or 2021',
      '"2005" to "2021", "2015" to "2019", "2020" to "2021"',
    ],
    ['en', 'In 2016 they came in September and November respectively', '"2016", "2016-09", "2016-11"'],
    ['en', 'US$2016, 2,016 lamps, 2016.5, 20165, in the 1980s, you may go', ''],
    ['en', 'on May 31, 2010 and on February 30, 2011', '"2010-05-31"'],
  ])('in %s: %s', (lang, text, dates) => {
    expect(writeDates(printedDates(text, lang))).toBe(dates);
  });

  test('stand for themselves or as both ends of a span', () => {
    const dates = printedDates('From 2005 to 2021; in 2019 and 2021', 'en');
    const isSaid = (from: string, to: string): boolean => findDates(dates, from, to) !== null;
    expect([isSaid('2005', '2021'), isSaid('2021', '2021'), isSaid('2019', '2021')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([isSaid('2005', '2005'), isSaid('2005', '2019'), isSaid('2020', '2020')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
