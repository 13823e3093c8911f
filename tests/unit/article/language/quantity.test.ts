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
    ['hundreds of millions of tons', 2e8],
    ['2030', 2030],
    ['no', 0],
  ])('"%s" is %d', (printed, expected) => {
    expect(value(printed)).toBe(expected);
  });

  test('carries no binary remainder of a product', () => {
    expect(4.1 * 1e6).not.toBe(4_100_000);
    expect(value('4.1 million')).toBe(4_100_000);
  });

  test.each([
    ['2,000 thousand', 2e6],
    ['twenty-five hundred', 2500],
    ['a hundred and five', 105],
    ['one million two thousand and three', 1_002_003],
    ['two dozen', 24],
    ['449-million', 449e6],
  ])('"%s" is composed to %d', (printed, expected) => {
    expect(value(printed)).toBe(expected);
  });

  test.each(['0', '0 million', 'zero', 'zero million', '0%', '−0', '$0 billion'])(
    '"%s" is nothing',
    (printed) => {
      expect(value(printed)).toBe(0);
    },
  );

  test.each([
    ['-6.6%', -6.6],
    ['−6.6%', -6.6],
    ['– 6.6%', -6.6],
    ['minus five', -5],
    ['-$1.5 billion', -1.5e9],
    ['US$\u00a0−1.5 billion', -1.5e9],
    ['+3', 3],
    ['-12 years', -12],
  ])('"%s" has its sign', (printed, expected) => {
    expect(value(printed)).toBe(expected);
  });

  test.each([
    '',
    'lamps',
    '12 lamps',
    '1,2',
    '1.2.3',
    'and',
    'a',
    '-',
    '%',
    'minus',
    'five and',
    'of millions',
  ])('is not "%s"', (printed) => {
    expect(parseQuantity(printed, 'en')).toBeNull();
  });

  test.each([
    '5-10%',
    '5–10%',
    '5 - 10',
    '2015-2019',
    '5%-10%',
    '$5-10 billion',
    'between 2 and 3',
    '2 to 3',
    '--5',
    '-$-5',
  ])('is not "%s", which has two ends or two signs', (printed) => {
    expect(parseQuantity(printed, 'en')).toBeNull();
  });

  test.each([
    'one two three',
    'five and ten',
    '5 and 10',
    'ten five',
    'twenty ten',
    'twenty zero',
    'two hundred three hundred',
    'three hundred two hundred',
    'one million two million',
    '5 and million',
    '2 thousand of 5',
    'a five',
    '2015 100',
    '1.5 million 200',
    'two hundred hundred',
  ])('is not "%s", which composes none', (printed) => {
    expect(parseQuantity(printed, 'en')).toBeNull();
  });
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
    ['no. 5', 5],
    ['top', 1],
    ['largest', 1],
  ])('is "%s"', (printed, expected) => {
    expect(parseQuantity(printed, 'en')).toMatchObject({ value: expected, isOrdinal: true });
  });
});

describe('a size without a number', () => {
  test('is one where a scale stands in the plural, with no number before it', () => {
    expect(parseQuantity('thousands', 'en')).toMatchObject({ value: 2000, isMagnitude: true });
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
    ['cero', 0],
    ['cien', 100],
    ['ciento un', 101],
    ['doscientos', 200],
    ['mil doscientas', 1200],
    ['mil novecientos noventa y nueve', 1999],
    ['quinientas treinta y una mil', 531_000],
    ['veintiuno', 21],
    ['veintiún mil', 21_000],
    ['un millón mil', 1_001_000],
    ['dos millones doscientos mil', 2.2e6],
    ['un centenar', 100],
    ['miles de millones', 2e9],
    ['1000 mil millones', 1e12],
    ['dos mil tres millones', 2003e6],
    ['menos 6,6 %', -6.6],
    ['n.º 5', 5],
    ['5-10 %', undefined],
    ['cien doscientos', undefined],
    ['dos mil y millones', undefined],
    ['uno dos', undefined],
    ['cientos de millones de toneladas', 2e8],
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
