import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strings } from '../../../../src/strings/index.ts';
import { formatNumber } from '../../../../src/strings/number-format.ts';
import { writeDecimal } from '../../../../src/charts/words/decimal.ts';
import { locales } from '../../../../src/text/language.ts';

describe.each(locales)('a number in %s', (locale) => {
  const write = (value: number, digits: number): string =>
    writeDecimal(value, digits, strings(locale).quantities.digits);
  const asIntl = (value: number, digits: number): string =>
    formatNumber(value, locale, { maximumFractionDigits: digits, signDisplay: 'negative' }).replace('-', '−');

  it('is written as Intl writes it, with the marks of this edition', () => {
    const sizes = fc.oneof(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.double({ min: -1e5, max: 1e5, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.nat(4)).map(([n, places]) => n / 10 ** places),
    );
    fc.assert(
      fc.property(sizes, fc.nat(3), (value, digits) => {
        expect(write(value, digits)).toBe(asIntl(value, digits));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([0, -0, 1e-7, -1e-7, 0.0005, 1.005, 0.5, 999, 999.9999, 1000, 9999, 9999.5, 10_000, 1e12])(
    'is at its edges as Intl has it: %d',
    (value) => {
      for (const digits of [0, 1, 2, 3]) expect(write(value, digits)).toBe(asIntl(value, digits));
    },
  );
});
