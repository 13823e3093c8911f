import { describe, expect, test } from 'vitest';
import { formatNumber, languageNames, toLocale } from '../../../src/site/locale.ts';

describe('the language of a page', () => {
  test('is what its address says', () => {
    expect(toLocale('es')).toBe('es');
  });

  test.each([undefined, '', 'fr', 'ES'])('is English where the address says %j', (value) => {
    expect(toLocale(value)).toBe('en');
  });
});

test('languages are listed as a sentence of the reader’s language lists them', () => {
  expect(languageNames(['en', 'es'], 'en')).toBe('English and Spanish');
  expect(languageNames(['en', 'es'], 'es')).toBe('inglés y español');
});

describe('numbers', () => {
  test.each([
    ['en', 7, '7'],
    ['en', 6512, '6,512'],
    ['en', 1234567, '1,234,567'],
    ['es', 7, '7'],
    ['es', 6512, '6512'],
    ['es', 12345, '12\u202f345'],
  ] as const)('are grouped as %s groups them: %d', (locale, value, text) => {
    expect(formatNumber(value, locale)).toBe(text);
  });
});
