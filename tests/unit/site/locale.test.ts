import { describe, expect, test } from 'vitest';
import { formatNumber, inLocale, localePaths, otherLocale, toLocale } from '../../../src/site/locale.ts';
import { locales } from '../../../src/text/language.ts';

describe('the language of a page', () => {
  test('is what its address says', () => {
    expect(toLocale('es')).toBe('es');
  });

  test.each([undefined, '', 'fr', 'ES'])('is English where the address says %j', (value) => {
    expect(toLocale(value)).toBe('en');
  });

  test('has another one, which leads back', () => {
    for (const locale of locales) {
      expect(otherLocale(locale)).not.toBe(locale);
      expect(otherLocale(otherLocale(locale))).toBe(locale);
    }
  });
});

test('every language has a path, the default one without a prefix', () => {
  expect(localePaths()).toEqual([{ params: { locale: undefined } }, { params: { locale: 'es' } }]);
});

test('editorial text is taken in the language asked for', () => {
  expect(inLocale({ en: 'Lamp', es: 'Faro' }, 'es')).toBe('Faro');
});

describe('numbers', () => {
  test.each([
    ['en', 7, '7'],
    ['en', 6512, '6,512'],
    ['en', 1234567, '1,234,567'],
    ['es', 7, '7'],
    ['es', 12345, '12.345'],
  ] as const)('are grouped as %s groups them: %d', (locale, value, text) => {
    expect(formatNumber(value, locale)).toBe(text);
  });
});
