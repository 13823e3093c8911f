import { describe, expect, test } from 'vitest';
import { parseQuantity } from '../../../../src/article/language/quantity.ts';

const value = (printed: string, lang = 'en'): number | undefined => parseQuantity(printed, lang)?.value;

describe('a printed number', () => {
  test.each([
    ['21', 21],
    ['5,000', 5000],
    ['1,234,567.5', 1234567.5],
    ['10 000', 10000],
    ['157,000 tons', 157000],
    ['1.5 million', 1.5e6],
    ['256 million', 256e6],
    ['twelve', 12],
    ['Thirty-five', 35],
    ['two hundred and five', 205],
    ['three million two hundred thousand', 3.2e6],
    ['hundreds of millions of tons', 1e8],
    ['2030', 2030],
    ['no', 0],
  ])('"%s" is %d', (printed, expected) => {
    expect(value(printed)).toBe(expected);
  });

  test('carries no binary remainder of a product', () => {
    expect(value('U.S. $1.1 billion')).toBe(1_100_000_000);
  });

  test.each(['', 'lamps', '12 lamps', '1,2', '1.2.3', 'and', 'between 2 and 3', 'a'])(
    'is not "%s"',
    (printed) => {
      expect(parseQuantity(printed, 'en')).toBeNull();
    },
  );
});

describe('money', () => {
  test.each([
    ['$449 billion', 449e9, 'USD'],
    ['U.S. $1.1 billion', 1.1e9, 'USD'],
    ['US$ 3', 3, 'USD'],
    ['1.7 trillion dollars', 1.7e12, 'USD'],
    ['400 billion yuan', 400e9, 'CNY'],
    ['RMB 7 million', 7e6, 'CNY'],
  ])('"%s" has its currency', (printed, expected, currency) => {
    expect(parseQuantity(printed, 'en')).toMatchObject({ value: expected, currency });
  });

  test('is not any number', () => {
    expect(parseQuantity('400 billion', 'en')).toMatchObject({ currency: null, measure: null });
  });
});

describe('what a number measures', () => {
  test.each([
    ['51%', 51, 'percent'],
    ['0.5 per cent', 0.5, 'percent'],
    ['eight times', 8, 'times'],
    ['forty times', 40, 'times'],
    ['450 years', 450, 'years'],
    ['a dozen years', 12, 'years'],
    ['a decade', 10, 'years'],
    ['two centuries', 200, 'years'],
    ['768 million tonnes of oil equivalent', 768e6, 'tonnes-oil-equivalent'],
    ['3 tonnes', 3, 'tonnes'],
  ])('"%s" says it', (printed, expected, measure) => {
    expect(parseQuantity(printed, 'en')).toMatchObject({ value: expected, measure });
  });

  test('a percentage is marked as one', () => {
    expect(parseQuantity('51%', 'en')?.isPercent).toBe(true);
    expect(parseQuantity('51', 'en')?.isPercent).toBe(false);
  });
});

describe('a place in an order', () => {
  test.each([
    ['first', 1],
    ['fifth', 5],
    ['22nd', 22],
    ['top', 1],
    ['largest', 1],
  ])('is "%s"', (printed, expected) => {
    expect(parseQuantity(printed, 'en')).toMatchObject({ value: expected, isOrdinal: true });
  });
});

describe('a size without a number', () => {
  test('is one where a scale stands in the plural, with no number before it', () => {
    expect(parseQuantity('thousands', 'en')).toMatchObject({ value: 1000, isMagnitude: true });
    expect(parseQuantity('two thousand', 'en')?.isMagnitude).toBe(false);
    expect(parseQuantity('2 millones', 'es')?.isMagnitude).toBe(false);
  });
});

describe('in Spanish', () => {
  test.each([
    ['5.000', 5000],
    ['1,5 millones', 1.5e6],
    ['449 mil millones de dólares', 449e9],
    ['1,7 billones de dólares', 1.7e12],
    ['treinta y cinco', 35],
    ['mil doscientas', undefined],
    ['cientos de millones de toneladas', 1e8],
    ['una docena', 12],
    ['51 %', 51],
    ['segunda', 2],
    ['ningún', 0],
  ])('"%s" is %s', (printed, expected) => {
    expect(value(printed, 'es')).toBe(expected);
  });

  test('regions of a language read like the language', () => {
    expect(value('5.000', 'es-MX')).toBe(5000);
  });
});

test('a language without number words reads none, rather than guess its decimal mark', () => {
  expect(parseQuantity('5.000', 'fi')).toBeNull();
});
