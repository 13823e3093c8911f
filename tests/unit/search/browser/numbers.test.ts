import { describe, expect, it } from 'vitest';
import { plainNumbers } from '../../../../src/search/browser/numbers.ts';

describe('plainNumbers', () => {
  it.each([
    '449 billion',
    '$449bn',
    '$449 bn',
    '449bn',
    '449 b',
    'US$449 billion',
    'US$ 449 billion dollars',
    '449 mil millones',
    '449 mil millones de dólares',
    '$449 mil millones de dólares estadounidenses',
  ])('reads %j as the same amount', (typed) => {
    expect(plainNumbers(typed).trim()).toBe('449 billion');
  });

  it.each([
    ['1.7tn', '1.7 trillion'],
    ['1,7 billones', '1.7 trillion'],
    ['1.5m', '1.5 million'],
    ['1,5 millones', '1.5 million'],
    ['5,000', '5000'],
    ['5.000', '5000'],
    ['5 mil', '5000'],
    ['260k', '260000'],
    ['51%', '51'],
    ['51 %', '51'],
    ['51 por ciento', '51'],
    ['69 percent', '69'],
  ])('reads %j as %j', (typed, plain) => {
    expect(plainNumbers(typed).trim()).toBe(plain);
  });

  it('leaves years and words alone', () => {
    for (const text of ['jiang 2018', '2015-2019', 'b2b', 'a million', 'covid-19'])
      expect(plainNumbers(text)).toBe(text);
  });
});
