import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inEachLocale, locales, type Locale } from '../../src/text/language.ts';
import type { Found, Hit } from '../../src/search/browser/found.ts';
import { facets, type Facet } from '../../src/search/browser/facets.ts';
import { pageAt, readBuilt, readJson } from './dist.ts';
import { openIndex } from './search-index.ts';
import { queries } from './search-queries.ts';

const indexes = inEachLocale(openIndex);

/** What is found, best first; as many of each kind as the search shows. */
const hitsOf = ({ groups }: Found): Hit[] => groups.flatMap(({ hits }) => hits);

const paths = (locale: Locale, typed: string): string[] =>
  hitsOf(indexes[locale].find(typed)).map(({ path }) => path);

/** What is marked in all that a query finds. */
const marked = (locale: Locale, typed: string): string[] =>
  hitsOf(indexes[locale].find(typed, {}, 500))
    .flatMap(({ excerpt }) => excerpt.filter(({ isMarked }) => isMarked))
    .map(({ text }) => text.toLowerCase());

describe('the table of queries', () => {
  it('has at least sixty, some in each language', () => {
    expect(queries.length).toBeGreaterThanOrEqual(60);
    for (const locale of locales) {
      expect(queries.filter((query) => query.locale === locale).length).toBeGreaterThanOrEqual(15);
    }
  });

  it('has what is expected first in 95 of 100, and among the first three always', () => {
    const ranks = queries.map(({ locale, typed, first }) => {
      const found = paths(locale, typed);
      return {
        what: `${locale}: ${typed} → ${first}, found ${found.slice(0, 3).join(', ')}`,
        at: found.indexOf(first),
      };
    });
    const late = ranks.filter(({ at }) => at !== 0).map(({ what }) => what);
    expect(ranks.filter(({ at }) => at < 0 || at > 2).map(({ what }) => what)).toEqual([]);
    expect(late.length / queries.length, late.join('\n')).toBeLessThanOrEqual(0.05);
  });
});

describe('a search', () => {
  it('finds the reference of an author and a year first, then each paragraph that cites it', () => {
    const references = readJson('api/references.json') as {
      id: string;
      csl: { author: { family?: string }[]; issued: { 'date-parts': number[][] } };
    }[];
    const citations = readJson('api/citations.json') as {
      section: string;
      paragraph: string;
      cites: { reference: string | null }[];
    }[];
    const plain = references.filter(
      ({ csl }) => csl.author.length === 1 && csl.author[0]?.family !== undefined,
    );
    expect(plain.length).toBeGreaterThan(10);
    for (const { id, csl } of plain) {
      const typed = `${csl.author[0]?.family} ${csl.issued['date-parts'][0]?.[0]}`;
      const { groups } = indexes.en.find(typed, {}, 50);
      expect(groups[0]?.hits[0]?.path, typed).toBe(`/references/${id}/`);
      const found = groups.find(({ kind }) => kind === 'paragraph')?.hits.map(({ path }) => path) ?? [];
      const citing = citations.filter(({ cites }) => cites.some(({ reference }) => reference === id));
      for (const { section, paragraph } of citing)
        expect(found, typed).toContain(`/sections/${section}/#${paragraph}`);
    }
  });

  it('counts for each facet what its values leave', () => {
    const found = indexes.en.find('cooperation');
    for (const facet of facets) {
      const [value, count] = Object.entries(found.counts[facet])[0] ?? [];
      if (value === undefined) throw new Error(`nothing to choose by ${facet}`);
      const chosen = indexes.en.find('cooperation', { [facet]: value } as Partial<Record<Facet, string>>);
      expect(chosen.total, `${facet} ${value}`).toBe(count);
      expect(chosen.counts[facet], 'other values stay on offer').toEqual(found.counts[facet]);
    }
  });

  it('finds a phrase as a phrase, and not its words apart', () => {
    const apart = indexes.en.find('countries american latin', {}, 100);
    const phrase = indexes.en.find('"latin american countries"', {}, 100);
    const turned = indexes.en.find('"countries american latin"', {}, 100);
    expect(phrase.total).toBeGreaterThan(0);
    expect(phrase.total).toBeLessThan(apart.total);
    expect(turned.total).toBe(0);
    for (const { excerpt } of hitsOf(phrase).filter(({ kind }) => kind === 'paragraph')) {
      expect(excerpt.filter(({ isMarked }) => isMarked).map(({ text }) => text.toLowerCase())).toContain(
        'latin american countries',
      );
    }
  });

  it('finds a phrase beside other words', () => {
    const found = indexes.en.find('"green development" energy', {}, 100);
    expect(found.total).toBeGreaterThan(0);
    expect(found.total).toBeLessThan(indexes.en.find('"green development"').total);
  });

  it('says which word it put right', () => {
    const found = indexes.en.find('goverment');
    expect(found.corrections).toEqual([{ from: 'goverment', to: 'government' }]);
    expect(found.total).toBeGreaterThan(0);
  });

  it('finds nothing for what is nowhere, and says which words are there', () => {
    const found = indexes.en.find('xqzzyv investment');
    expect(found.groups).toEqual([]);
    expect(found.total).toBe(0);
    expect(found.alone.map(({ term }) => term)).toEqual(['investment']);
  });

  it('lists everything of a kind where no words are asked for', () => {
    const found = indexes.en.find('', { kind: 'abbreviation' }, 100);
    expect(hitsOf(found).length).toBe(found.total);
    expect(found.total).toBeGreaterThan(10);
  });

  it.each([
    ['a script', '<script>alert(1)</script>', 'script alert 1'],
    ['an image with a handler', '"><img src=x onerror=alert(1)>', 'img src x onerror alert 1'],
    ['one endless word', 'x'.repeat(10_000), 'x'.repeat(160)],
    ['ten thousand letters', 'trade '.repeat(2_000), 'trade '.repeat(2_000).slice(0, 160)],
    ['nothing but quotes', '"'.repeat(999), ''],
    ['control characters', '\u0000\u0007\u001b[31mtrade\u0007', '31mtrade'],
    ['marks that turn the text around', '\u202etrade\u202c', 'trade'],
    ['half a letter', '\ud800', ''],
    ['half a letter within a word', 'tra\udc00de', 'trade'],
    ['a path', '%00%2e%2e/../..', '00 2e 2e'],
    ['the prototype', '__proto__', 'proto'],
    ['flags and dragons', '🇧🇷 🐉', ''],
    ['a statement', "' OR 1=1 --", 'or 1'],
    ['an expression', '[](){}^$.*+?\\', ''],
  ])('takes %s for the words in it', (_, typed, words) => {
    expect(paths('en', typed)).toEqual(paths('en', words));
    for (const { excerpt } of hitsOf(indexes.en.find(typed))) {
      expect(excerpt.map(({ text }) => text).join('')).not.toMatch(/<(script|img)/);
    }
  });

  it('finds nothing where there are no words', () => {
    for (const typed of ['', '""', '🐉', '中国']) expect(paths('en', typed)).toEqual([]);
  });

  it('takes a property of every object for a word', () => {
    const found = indexes.en.find('constructor');
    expect(found.corrections).toEqual([]);
    expect(hitsOf(found).length).toBeGreaterThan(0);
    for (const { title, excerpt } of hitsOf(found)) {
      expect(`${title} ${excerpt.map(({ text }) => text).join('')}`).toMatch(/construct/i);
    }
  });
});

describe('words with hyphens and points', () => {
  it.each([
    ['covid19', 'COVID-19'],
    ['covid 19', 'COVID-19'],
    ['noninterference', 'non-interference'],
    ['reindustrialization', 're-industrialization'],
    ['winwin', 'win-win'],
    ['"win win"', 'win-win'],
    ['US', 'U.S.'],
  ])('%j finds what %j finds', (typed, printed) => {
    const found = new Set(hitsOf(indexes.en.find(typed, {}, 500)).map(({ path }) => path));
    const expected = hitsOf(indexes.en.find(`"${printed}"`, {}, 500));
    expect(expected.length).toBeGreaterThan(0);
    for (const { path } of expected) expect(found).toContain(path);
  });

  it.each(['winwin', 'win-win', '"win-win"'])('%j marks nothing but itself', (typed) => {
    expect(marked('en', typed).length).toBeGreaterThan(0);
    expect(new Set(marked('en', typed))).toEqual(new Set(['win-win']));
  });

  it('come first where they are typed apart', () => {
    const paragraphs = (typed: string): string[] =>
      hitsOf(indexes.en.find(typed, { kind: 'paragraph' }, 100)).map(({ path }) => path);
    const exact = paragraphs('win-win');
    expect(paragraphs('win win').slice(0, exact.length).sort()).toEqual(exact.sort());
  });
});

describe('a number', () => {
  it.each([
    ['20', /^20(th)?$/],
    ['1.5', /^1\.5( million)?$/],
    ['449', /^449$/],
    ['5', /^5(th)?$/],
  ])('%s is that number alone', (typed, expected) => {
    for (const locale of locales) {
      expect(indexes[locale].find(typed).total).toBeGreaterThan(0);
      for (const text of marked(locale, typed)) expect(text).toMatch(expected);
    }
  });

  it.each(['449 000 millones', '449\u00a0000\u00a0millones', '449\u202f000 millones', '449.000 millones'])(
    'is found as Spanish prints it: %j',
    (typed) => {
      for (const locale of locales) expect(paths(locale, typed)[0]).toMatch(/#fig-trade-2021$/);
    },
  );
});

describe('one word in quotes', () => {
  it('is that word alone', () => {
    expect(new Set(marked('en', '"industry"'))).toEqual(new Set(['industry']));
    expect(indexes.en.find('"industry"').total).toBeLessThan(indexes.en.find('industry').total);
  });
});

describe('the index', () => {
  it.each(locales)('leads to spots that exist, in %s', (locale) => {
    const found = indexes[locale].find('', Object.fromEntries([]), 1);
    expect([found.groups.length, found.total]).toEqual([0, 0]);
    const start = locale === 'en' ? '' : `/${locale}`;
    let spots = 0;
    for (const kind of Object.keys(indexes[locale].find('china').counts.kind)) {
      const all = indexes[locale].find('', { kind } as Partial<Record<Facet, string>>, 1000);
      for (const { path } of hitsOf(all)) {
        const [page = '', fragment] = path.split('#');
        const { ids } = pageAt(start + page);
        if (fragment !== undefined) expect(ids, path).toContain(fragment);
        spots += 1;
      }
    }
    expect(spots).toBeGreaterThan(200);
  });

  it('is one small file, with all that is needed', () => {
    for (const locale of locales) {
      const file = locale === 'en' ? 'search/records.json' : `${locale}/search/records.json`;
      // Where the article is translated, its words are there twice.
      expect(gzipSync(readBuilt(file)).length).toBeLessThan(locale === 'es' ? 70_000 : 50_000);
    }
  });
});
