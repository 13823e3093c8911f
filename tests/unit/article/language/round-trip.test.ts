import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuantity } from '../../../../src/article/language/quantity.ts';
import { findUnit, unitTable, writeQuantity } from '../../../../src/article/figures/units.ts';
import { units } from '../../../../src/schemas/figure.ts';
import { locales } from '../../../../src/text/language.ts';

/** Numbers with up to four decimals, none of them lost to binary fractions. */
const decimal = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));

describe.each(locales)('a quantity written in "%s"', (locale) => {
  test.each(units)('is read again, in the unit %s', (unit) => {
    const { scale, measure } = findUnit(unit);
    fc.assert(
      fc.property(decimal, (value) => {
        const written = writeQuantity({ value, unit }, locale);
        // Three digits after a point may be decimals or thousands.
        fc.pre(locale !== 'es' || !/(?<!\d)\d{1,3}\.\d{3}(?!\d)/.test(written));
        const read = parseQuantity(written, locale);
        expect(read?.value).toBe(Number((value * scale).toPrecision(15)) + 0);
        expect(read?.measure).toBe(measure);
      }),
    );
  });
});

test('every unit that texts print is tried', () => {
  expect([...unitTable.keys()]).toEqual(expect.arrayContaining([...units]));
});

/** How often a number holds another, and what is left. */
const split = (n: number, by: number): [number, number] => [Math.floor(n / by), n % by];

const english = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen',
].flatMap((words) => words.split(' '));
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inEnglish(n: number): string {
  if (n < 20) return english[n] ?? '';
  if (n < 100) {
    const [tens, one] = split(n, 10);
    return `${englishTens[tens - 2]}${one ? `-${english[one]}` : ''}`;
  }
  const by = n < 1000 ? 100 : 1000;
  const [count, rest] = split(n, by);
  const tail = rest === 0 ? '' : `${rest < 100 ? ' and' : ''} ${inEnglish(rest)}`;
  return `${inEnglish(count)} ${by === 100 ? 'hundred' : 'thousand'}${tail}`;
}

const spanish = [
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete',
  'dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete',
  'veintiocho veintinueve',
].flatMap((words) => words.split(' '));
const spanishTens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const spanishHundreds = [
  'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
].flatMap((words) => words.split(' '));

function inSpanish(n: number): string {
  if (n < 30) return spanish[n] ?? '';
  if (n === 100) return 'cien';
  if (n < 100) {
    const [tens, one] = split(n, 10);
    return `${spanishTens[tens - 3]}${one ? ` y ${spanish[one]}` : ''}`;
  }
  const [count, rest] = split(n, n < 1000 ? 100 : 1000);
  const tail = rest === 0 ? '' : ` ${inSpanish(rest)}`;
  if (n < 1000) return `${spanishHundreds[count - 1]}${tail}`;
  // Before a noun, and "mil" is one, the last "uno" is cut short.
  const before =
    count === 1
      ? ''
      : `${inSpanish(count)
          .replace(/veintiuno$/, 'veintiún')
          .replace(/uno$/, 'un')} `;
  return `${before}mil${tail}`;
}

describe.each([
  ['en', inEnglish],
  ['es', inSpanish],
] as const)('number words in "%s"', (lang, write) => {
  test('are read, up to 999,999', () => {
    const numbers = fc.oneof(fc.integer({ min: 0, max: 1100 }), fc.integer({ min: 0, max: 999_999 }));
    fc.assert(
      fc.property(numbers, (n) => {
        expect(parseQuantity(write(n), lang)?.value).toBe(n);
      }),
      { numRuns: 500 },
    );
  });

  test('beside each other are two numbers, not one', () => {
    // Only a smaller number can go on where a larger one has room: `twenty | five`.
    const pair = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const read = parseQuantity(`${write(one)} ${write(other)}`, lang)?.value;
        if (other >= one) expect(read).toBeUndefined();
        else expect([undefined, one + other]).toContain(read);
      }),
    );
  });
});
