import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTexts } from '../../../../src/charts/words/texts.ts';
import { strings } from '../../../../src/strings/index.ts';
import { locales } from '../../../../src/text/language.ts';

describe.each(locales)('a number as a chart writes it in %s', (locale) => {
  const { number } = makeTexts(locale, strings(locale).charts.words);

  it('is zero only where there is nothing, down to a millionth', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1, noNaN: true }), (value) => {
        expect(number(value)).toMatch(/[1-9]/);
        expect(number(-value)).toMatch(/^−.*[1-9]/);
      }),
    );
    expect(number(0)).toBe('0');
    // What computing leaves behind is nothing.
    expect(number(1e-15)).toBe('0');
  });

  it('has three digits that count', () => {
    expect([0.000451, 0.0451, 1.234, 12.34].map((value) => number(value * 1.00001))).toEqual([
      '0.000451',
      '0.045',
      '1.23',
      '12.3',
    ]);
  });
});
