import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/schemas/note.ts';
import { referenceTypes } from '../../../src/schemas/reference.ts';
import { locales } from '../../../src/text/language.ts';
import { strings } from '../../../src/strings/index.ts';
import { locatorText } from '../../../src/strings/locator.ts';
import { missingStrings } from '../../../src/strings/missing.ts';

type Text = string | ((...values: never[]) => string);

/** Every text of a table under its path. */
function texts(table: object, path = ''): [path: string, text: Text][] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]): [string, Text][] => {
    const here = path ? `${path}.${key}` : key;
    // Signs, and the sizes of units, which are numbers.
    if (key === 'digits' || typeof value === 'number') return [];
    return typeof value === 'object' && value !== null ? texts(value, here) : [[here, value as Text]];
  });
}

/** Values that show in any text: numbers where numbers are grouped and where they are counted. */
const values = ['7', 'Ada', '12', 'Grace', '3'];

describe.each(locales)('the interface in %s', (locale) => {
  const all = texts(strings(locale));

  test('has every text that English has, and no other', () => {
    expect(missingStrings(strings('en'), strings(locale))).toEqual([]);
    expect(all.length).toBeGreaterThan(100);
  });

  test('makes text of what it is given', () => {
    const made = all.flatMap(([path, text]) =>
      typeof text === 'function'
        ? [[path, (text as (...given: unknown[]) => unknown)(...values)] as const]
        : [],
    );
    expect(made.length).toBeGreaterThan(10);
    for (const [path, text] of made) {
      expect(text, path).toBeTypeOf('string');
      expect(String(text).trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|\[object|\$\{/);
    }
  });

  test('begins and ends without white space, with quotes and apostrophes of its language', () => {
    for (const [path, text] of all) {
      if (typeof text !== 'string') continue;
      expect(text, path).toBe(text.trim());
      expect(text, path).not.toMatch(/["']|\.\.\./);
    }
  });

  test('never says what is lighter or darker, since a dark page turns that round', () => {
    const direction =
      /\b(light|dark|pale|bright|dim)(er|est)\b|\b(más|menos) (oscur|clar|pálid|brillant|tenue)/i;
    for (const [path, text] of all) {
      const made = typeof text === 'function' ? (text as (...given: unknown[]) => unknown)(...values) : text;
      expect(made, path).not.toMatch(direction);
    }
  });

  test('names every kind of reference and every rule', () => {
    const { references, notes } = strings(locale);
    expect(Object.keys(references.types).sort()).toEqual([...referenceTypes].sort());
    expect(Object.keys(notes.rules).sort()).toEqual([...rules].sort());
  });

  test('tells one from many', () => {
    const { overview, citing, references, reading } = strings(locale);
    expect(overview.notes(1)).not.toBe(overview.notes(2));
    for (const count of [overview.points, overview.charts, overview.states, overview.events]) {
      expect(count('1', true)).not.toBe(count('1', false));
    }
    expect(citing.allPlaces(1)).not.toBe(citing.allPlaces(2));
    expect(new Set([0, 1, 2].map((n) => references.timesCited(n))).size).toBe(3);
    expect(reading.minutes('1', true)).not.toBe(reading.minutes('1', false));
    expect(reading.citations('1', true)).not.toBe(reading.citations('1', false));
  });
});

/** Texts that two languages share: names, signs, and words that happen to be the same. */
const shared: Record<string, string[]> = {
  'en and es': [
    'site.display.normal',
    'citing.doi',
    'charts.controls.series',
    'charts.words.summary.of',
    'charts.explore.words.title',
    'charts.explore.words.span',
    'quantities.sizes.0.unit',
    'quantities.units.usd.written',
    'quantities.units.usd.axis',
    'quantities.units.percent.axis',
    'quantities.units.count.written',
    'quantities.units.index.written',
    'quantities.units.year.written',
    'places.profile.no',
  ],
};

const pairs = locales.flatMap((one, index) => locales.slice(index + 1).map((other) => [one, other] as const));

test.each(pairs)('no text of %s is left standing in %s, but for those that they share', (one, other) => {
  const others = new Map(texts(strings(other)));
  const same = texts(strings(one)).filter(
    ([path, text]) => typeof text === 'string' && others.get(path) === text,
  );
  expect(same.map(([path]) => path)).toEqual(shared[`${one} and ${other}`] ?? []);
});

describe('a locator', () => {
  const { en, es } = { en: strings('en'), es: strings('es') };

  test('is one page or several', () => {
    expect(locatorText(en, '31')).toBe('p.\u00a031');
    expect(locatorText(en, '1-2')).toBe('pp.\u00a01-2');
    expect(locatorText(en, '1–2')).toBe('pp.\u00a01–2');
    expect(locatorText(en, '3, 5')).toBe('pp.\u00a03, 5');
  });

  test('is written in the language of the interface', () => {
    expect(locatorText(es, '31')).toBe(es.citing.page('31'));
    expect(locatorText(es, '1-2')).not.toBe(es.citing.page('1-2'));
  });
});
