import { describe, expect, test } from 'vitest';
import { groupByLetter, sortEntries, sortKey } from '../../../../src/article/terms/alphabet.ts';
import type { Locale } from '../../../../src/text/language.ts';

const entries = (...headings: string[]) => headings.map((heading) => ({ heading }));
const sorted = (locale: Locale, ...headings: string[]): string[] =>
  sortEntries(entries(...headings), locale).map(({ heading }) => heading);
const grouped = (locale: Locale, ...headings: string[]): [string, string[]][] =>
  groupByLetter(entries(...headings), locale)
    .filter(({ letter, entries: found }) => found.length > 0 || letter === '#')
    .map(({ letter, entries: found }) => [letter, found.map(({ heading }) => heading)]);

describe('the order of the index', () => {
  test('passes over leading articles of the language and quotes', () => {
    expect(sortKey('The Lamp', 'en')).toBe('Lamp');
    expect(sortKey('“The Lamp”', 'en')).toBe('Lamp”');
    expect(sortKey('El Faro', 'es')).toBe('Faro');
    expect(sortKey('El Faro', 'en')).toBe('El Faro');
    expect(sortKey('Theatre', 'en')).toBe('Theatre');
    expect(sortKey('Lagos', 'es')).toBe('Lagos');
  });

  test('is that of the language, whatever the accents and capitals', () => {
    expect(sorted('en', 'Zoo', 'Émile', 'apple', 'Eve', 'The Dam')).toEqual([
      'apple',
      'The Dam',
      'Émile',
      'Eve',
      'Zoo',
    ]);
    expect(sorted('es', 'Nube', 'Ñandú', 'Oso', 'Nácar')).toEqual(['Nácar', 'Nube', 'Ñandú', 'Oso']);
  });

  test('counts digits by their value, before the letters', () => {
    expect(sorted('en', 'Act', '2030 Act', '5 Acts')).toEqual(['5 Acts', '2030 Act', 'Act']);
  });
});

describe('the letters of the index', () => {
  test('are all of the language’s, those without entries too, and # only where it is needed', () => {
    const letters = (locale: Locale, ...headings: string[]): string =>
      groupByLetter(entries(...headings), locale)
        .map(({ letter }) => letter)
        .join('');
    expect(letters('en', 'Lamp')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    expect(letters('es', 'Lamp')).toBe('ABCDEFGHIJKLMNÑOPQRSTUVWXYZ');
    expect(letters('en', '2030')).toBe('#ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  });

  test('hold what begins with them, whatever the accents; Ñ is a letter in Spanish', () => {
    expect(grouped('en', 'élan', 'East', 'ñandú', 'The Fan', '2030')).toEqual([
      ['#', ['2030']],
      ['E', ['East', 'élan']],
      ['F', ['The Fan']],
      ['N', ['ñandú']],
    ]);
    expect(grouped('es', 'ñandú', 'Nube')).toEqual([
      ['N', ['Nube']],
      ['Ñ', ['ñandú']],
    ]);
  });
});
