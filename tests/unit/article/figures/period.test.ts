import { describe, expect, test } from 'vitest';
import { writeDate, writePeriod } from '../../../../src/article/figures/period.ts';

describe('a date', () => {
  test('is written as precisely as it is given', () => {
    expect(writeDate('2021', 'en')).toBe('2021');
    expect(writeDate('2022-10', 'en')).toBe('October 2022');
    expect(writeDate('2022-10', 'es')).toBe('octubre de 2022');
    expect(writeDate('2014-07-18', 'en')).toBe('July 18, 2014');
  });
});

describe('a span of time', () => {
  test('is a date where it begins and ends in one', () => {
    expect(writePeriod({ from: '2022-10', to: '2022-10' }, 'en')).toBe('October 2022');
  });

  test('joins years closely and longer dates with spaces', () => {
    expect(writePeriod({ from: '2005', to: '2021' }, 'es')).toBe('2005–2021');
    expect(writePeriod({ from: '2017-05', to: '2018-05' }, 'en')).toBe('May 2017 – May 2018');
  });
});
