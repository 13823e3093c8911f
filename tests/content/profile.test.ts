import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { factsOf, withThoseBeside } from '../../src/article/profile/facts.ts';
import { picturesOf } from '../../src/article/profile/picture.ts';
import { locales } from '../../src/text/language.ts';
import { articleSource } from './load.ts';

const article = buildArticle(articleSource);
const ids = article.places.map(({ id }) => id);

const rowsOf = (dataset: string, place: string) =>
  (article.datasets.find(({ id }) => id === dataset)?.rows ?? []).filter(({ country }) => country === place);
const at = (dataset: string, place: string, year: number) =>
  rowsOf(dataset, place).find((row) => row['year'] === year);

/** What rows say of a place, read without the code of the profile. */
const expected: Record<string, (place: string) => string | number | null> = {
  partner: (place) => {
    const years = rowsOf('relations-partnership', place).map(({ year }) => Number(year));
    return years.length > 0 ? String(Math.min(...years)) : null;
  },
  'belt-and-road': (place) => rowsOf('relations-bri', place)[0]?.['date'] ?? null,
  'free-trade': (place) => rowsOf('relations-fta', place)[0]?.['in_force'] ?? null,
  recognition: (place) => {
    const row = rowsOf('recognition', place).find(({ recognises }) => recognises === 'beijing');
    return row ? String(row['since_date'] ?? row['since_year']) : null;
  },
  rank: (place) => at('trade-rank', place, 2020)?.['total_rank'] ?? null,
  trade: (place) => tradeOf(place),
  share: (place) => {
    const names = ['imports_from', 'exports_to'];
    const columns = (who: string) => names.map((name) => `${name}_${who}_usd_million`);
    // Of the last year for which the country reports all four.
    const row = rowsOf('trade-reported-by-country', place).findLast((each) =>
      [...columns('china'), ...columns('world')].every((name) => (each[name] ?? null) !== null),
    );
    const sum = (who: string) => columns(who).reduce((all, name) => all + Number(row?.[name]), 0);
    return (sum('china') / sum('world')) * 100;
  },
  'per-head': (place) =>
    (tradeOf(place) / Number(at('population-gdp', place, 2024)?.['population'])) * 1_000_000,
};

const tradeOf = (place: string): number => {
  const row = at('trade-by-country', place, 2024);
  return Number(row?.['exports_usd_million']) + Number(row?.['imports_usd_million']);
};

describe('the facts of each country', () => {
  test.each(Object.entries(expected))('%s is what its rows say, in all of them', (id, valueOf) => {
    expect(ids).toHaveLength(33);
    for (const place of ids) {
      const fact = withThoseBeside(factsOf(article, place, 'en')).find((each) => each.id === id);
      const value = valueOf(place);
      if (typeof value === 'number') expect(fact?.key, place).toBeCloseTo(value, 6);
      else expect(fact?.key, place).toBe(value);
    }
  });

  test('are said in words, with a year or a reason, where there is none', () => {
    for (const locale of locales)
      for (const place of ids)
        for (const fact of factsOf(article, place, locale)) {
          expect(fact.text, `${place} ${fact.id}`).toMatch(/\p{L}|\d/u);
          expect(fact.isKnown, `${place} ${fact.id}`).toBe(fact.key !== null);
        }
  });
});

test('each country’s sectors and years are those of its rows, and add up to no other table', () => {
  const pictures = article.meta.profile?.pictures ?? [];
  for (const place of ids) {
    const [trade, sectors, finance] = picturesOf(pictures, article, place, 'en');
    const known = (picture: typeof trade) => picture?.values.filter(({ value }) => value !== null) ?? [];
    for (const { measure, at: year, value } of known(trade)) {
      const row = at(
        measure === 'us-trade' ? 'trade-us-by-country' : 'trade-by-country',
        place,
        Number(year),
      );
      expect(value).toBeCloseTo(
        Number(row?.['exports_usd_million']) + Number(row?.['imports_usd_million']),
        6,
      );
    }
    expect(known(sectors).map(({ at: sector, value }) => [sector, value])).toEqual(
      rowsOf('investment-by-country-sector', place)
        .map((row) => [row['sector'], Math.round(Number(row['value_usd_billion']) * 1000)])
        .sort(([, a], [, b]) => Number(b) - Number(a)),
    );
    expect(known(finance).map(({ at: year, value }) => [Number(year), value])).toEqual(
      rowsOf('finance-by-country', place).map((row) => [row['year'], row['all_usd_million']]),
    );
  }
});
