import { describe, expect, test } from 'vitest';
import {
  findUnit,
  unitTable,
  unitTexts,
  writeNumber,
  writeQuantity,
} from '../../../../src/article/figures/units.ts';
import { units } from '../../../../src/schemas/figure.ts';
import { locales } from '../../../../src/text/language.ts';

describe('the table of units', () => {
  test('has every unit of the schema', () => {
    expect(units.filter((unit) => !unitTable.has(unit))).toEqual([]);
  });

  test('names every unit on an axis, in every language', () => {
    for (const locale of locales) {
      for (const { id } of unitTable.values()) expect(unitTexts(id, locale).axis).not.toBe('');
    }
  });

  test('scales to the plain unit', () => {
    expect(449 * findUnit('usd-billion').scale).toBe(449e9);
    expect(250 * findUnit('usd-million').scale).toBe(0.25 * findUnit('usd-billion').scale);
  });
});

describe('the texts of a unit', () => {
  test('say what stands around a number, and at which sizes it is another', () => {
    const { prefix, suffix, sizes } = unitTexts('usd-billion', 'es');
    expect([prefix, suffix]).toEqual(['US$\u00a0', ' mil millones']);
    expect(sizes).toEqual([
      { from: 0, to: 10, times: 1000, prefix: 'US$\u00a0', suffix: ' millones' },
      { from: 1000, times: 0.001, prefix: 'US$\u00a0', suffix: ' billones' },
    ]);
    expect(unitTexts('percent', 'es')).not.toHaveProperty('sizes');
  });
});

describe('a number', () => {
  test('is grouped as its language does', () => {
    expect(writeNumber(11000, 'count', 'en')).toBe('11,000');
    expect(writeNumber(11000, 'count', 'es')).toBe('11\u202f000');
  });

  test('keeps the digits of a year together', () => {
    expect(writeNumber(2030, 'year', 'en')).toBe('2030');
  });

  test('is not rounded', () => {
    expect(writeNumber(0.1234567, 'percent', 'en')).toBe('0.1234567');
  });
});

describe('a quantity', () => {
  const counted = { en: 'lamps', es: 'faroles' };

  test('stands between the words of its unit', () => {
    expect(writeQuantity({ value: 449, unit: 'usd-billion' }, 'en')).toBe('US$\u00a0449 billion');
    expect(writeQuantity({ value: 449, unit: 'usd-billion' }, 'es')).toBe('US$\u00a0449 mil millones');
    expect(writeQuantity({ value: 51, unit: 'percent' }, 'en')).toBe('51%');
    expect(writeQuantity({ value: 51, unit: 'percent' }, 'es')).toBe('51\u00a0%');
  });

  test('says what is counted', () => {
    expect(writeQuantity({ value: 21, unit: 'count', counted }, 'es')).toBe('21 faroles');
  });

  test('has the word for its size', () => {
    expect(writeQuantity({ value: 1700, unit: 'usd-billion' }, 'en')).toBe('US$\u00a01.7 trillion');
    expect(writeQuantity({ value: 1700, unit: 'usd-billion' }, 'es')).toBe('US$\u00a01.7 billones');
    expect(writeQuantity({ value: 1.1, unit: 'usd-billion', per: 'year' }, 'es')).toBe(
      'US$\u00a01100 millones al año',
    );
  });

  test('is empty where there is no value', () => {
    expect(writeQuantity({ value: null, unit: 'percent' }, 'en')).toBe('');
  });

  test('says to what time a rate belongs', () => {
    expect(writeQuantity({ value: 157000, unit: 'tonnes', per: 'year' }, 'en')).toBe(
      '157,000 tonnes per year',
    );
  });
});
