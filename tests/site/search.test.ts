import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/text/language.ts';
import { firstHit } from '../../src/search/browser/rank.ts';
import { facets, type Facet } from '../../src/search/browser/facets.ts';
import { files, pageAt, readJson } from './dist.ts';
import { openIndex, type BuiltIndex } from './search-index.ts';
import { queries } from './search-queries.ts';

const indexes = {} as Record<Locale, BuiltIndex>;

beforeAll(async () => {
  for (const locale of locales) indexes[locale] = await openIndex(locale);
});

afterAll(async () => {
  for (const locale of locales) await indexes[locale].close();
});

/** The paths of what a query finds, best first; as many of each kind as the search page shows. */
async function paths(locale: Locale, typed: string): Promise<string[]> {
  const { groups } = await indexes[locale].find(typed);
  return groups.flatMap(({ hits }) => hits.map(({ path }) => path));
}

describe('the table of queries', () => {
  it('has at least sixty, some in each language', () => {
    expect(queries.length).toBeGreaterThanOrEqual(60);
    for (const locale of locales) {
      expect(queries.filter((query) => query.locale === locale).length).toBeGreaterThanOrEqual(15);
    }
  });

  it('has what is expected first in 95 of 100, and among the first three always', async () => {
    const ranks = await Promise.all(
      queries.map(async ({ locale, typed, first }) => {
        const found = await paths(locale, typed);
        return {
          what: `${locale}: ${typed} → ${first}, found ${found.slice(0, 3).join(', ')}`,
          at: found.indexOf(first),
        };
      }),
    );
    const late = ranks.filter(({ at }) => at !== 0).map(({ what }) => what);
    expect(ranks.filter(({ at }) => at < 0 || at > 2).map(({ what }) => what)).toEqual([]);
    expect(late.length / queries.length, late.join('\n')).toBeLessThanOrEqual(0.05);
  });
});

describe('a search', () => {
  it('finds the reference of an author and a year first, then each paragraph that cites it', async () => {
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
      const { groups } = await indexes.en.find(typed, {}, 50);
      expect(firstHit(groups)?.path, typed).toBe(`/references/${id}/`);
      const found = groups.find(({ kind }) => kind === 'paragraph')?.hits.map(({ path }) => path) ?? [];
      const citing = citations.filter(({ cites }) => cites.some(({ reference }) => reference === id));
      for (const { section, paragraph } of citing)
        expect(found, typed).toContain(`/sections/${section}/#${paragraph}`);
    }
  });

  it('counts for each facet what its values leave', async () => {
    const { found } = await indexes.en.find('cooperation');
    for (const facet of facets) {
      const [value, count] = Object.entries(found.counts[facet])[0] ?? [];
      if (value === undefined) throw new Error(`nothing to choose by ${facet}`);
      const chosen = await indexes.en.find('cooperation', { [facet]: value } as Partial<
        Record<Facet, string>
      >);
      expect(chosen.found.total, `${facet} ${value}`).toBe(count);
      expect(chosen.found.counts[facet], 'other values stay on offer').toEqual(found.counts[facet]);
    }
  });

  it('finds a phrase as a phrase, and not its words apart', async () => {
    const apart = await indexes.en.find('countries american latin', {}, 100);
    const phrase = await indexes.en.find('"latin american countries"', {}, 100);
    const turned = await indexes.en.find('"countries american latin"', {}, 100);
    expect(phrase.found.total).toBeGreaterThan(0);
    expect(phrase.found.total).toBeLessThan(apart.found.total);
    expect(turned.found.total).toBe(0);
    for (const { excerpt } of phrase.found.hits.filter(({ kind }) => kind === 'paragraph')) {
      expect(excerpt.filter(({ isMarked }) => isMarked).map(({ text }) => text.toLowerCase())).toContain(
        'latin american countries',
      );
    }
  });

  it('finds a phrase beside other words', async () => {
    const { found } = await indexes.en.find('"green development" energy', {}, 100);
    expect(found.total).toBeGreaterThan(0);
    expect(found.total).toBeLessThan((await indexes.en.find('"green development"')).found.total);
  });

  it('says which word it put right', async () => {
    const { found } = await indexes.en.find('goverment');
    expect(found.corrections).toEqual([{ from: 'goverment', to: 'government' }]);
    expect(found.total).toBeGreaterThan(0);
  });

  it('finds nothing for what is nowhere, and says which words are there', async () => {
    const { found, groups } = await indexes.en.find('xqzzyv investment');
    expect(groups).toEqual([]);
    expect(found.total).toBe(0);
    expect(found.alone.map(({ term }) => term)).toEqual(['investment']);
  });

  it('lists everything of a kind where no words are asked for', async () => {
    const { found } = await indexes.en.find('', { kind: 'abbreviation' }, 100);
    expect(found.hits.length).toBe(found.total);
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
  ])('takes %s for the words in it', async (_, typed, words) => {
    expect(await paths('en', typed)).toEqual(await paths('en', words));
    for (const { excerpt } of (await indexes.en.find(typed)).found.hits) {
      expect(excerpt.map(({ text }) => text).join('')).not.toMatch(/<(script|img)/);
    }
  });

  it('finds nothing where there are no words', async () => {
    for (const typed of ['', '""', '🐉', '中国']) expect(await paths('en', typed)).toEqual([]);
  });

  it('takes a property of every object for a word', async () => {
    const { found } = await indexes.en.find('constructor');
    expect(found.corrections).toEqual([]);
    expect(found.hits.length).toBeGreaterThan(0);
    for (const { title, excerpt } of found.hits) {
      expect(`${title} ${excerpt.map(({ text }) => text).join('')}`).toMatch(/construct/i);
    }
  });
});

describe('the index', () => {
  it.each(locales)('leads to spots that exist, in %s', async (locale) => {
    const { groups, found } = await indexes[locale].find('', Object.fromEntries([]), 1);
    expect([groups.length, found.total]).toEqual([0, 0]);
    const start = locale === 'en' ? '' : `/${locale}`;
    let spots = 0;
    for (const kind of Object.keys((await indexes[locale].find('china')).found.counts.kind)) {
      const all = await indexes[locale].find('', { kind } as Partial<Record<Facet, string>>, 1000);
      for (const { path } of all.found.hits) {
        const [page = '', fragment] = path.split('#');
        const { ids } = pageAt(start + page);
        if (fragment !== undefined) expect(ids, path).toContain(fragment);
        spots += 1;
      }
    }
    expect(spots).toBeGreaterThan(200);
  });

  it('holds nothing that the browser does not need', () => {
    const own = files.filter((file) => file.startsWith('pagefind/'));
    expect(own.filter((file) => /ui|highlight|records|unknown/.test(file))).toEqual([]);
    for (const locale of locales) expect(own).toContain(`pagefind/${locale}/pagefind.js`);
  });
});
