import { expect, it } from 'vitest';
import { unitTexts } from '../../../src/article/figures/units.ts';
import { unitOf } from '../../../src/explore/chart.ts';
import { exploreWords } from '../../../src/site/explore.ts';
import { locales } from '../../../src/text/language.ts';
import { catalogue, lamps } from '../explore/made-up.ts';

it.each(locales.flatMap((locale) => [[locale, 1] as const, [locale, 0.001] as const]))(
  'the explorer writes amounts in %s with the words that charts have for their size, times %d',
  (locale, times) => {
    const [measure] = catalogue.measures;
    if (!measure) throw new Error('found no measure, expected one');
    const grid = { ...lamps, values: lamps.values.map((row) => row.map((value) => value && value * times)) };
    const { unit } = unitOf(measure, { counting: 'current', places: ['NOR'] }, grid, exploreWords(locale));
    expect(unit).toEqual(unitTexts(times === 1 ? 'usd-billion' : 'usd-million', locale));
  },
);
