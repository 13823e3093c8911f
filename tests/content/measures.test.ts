import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { measureFile } from '../../src/article/measures/measure-file.ts';
import { count } from '../../src/explore/model/count.ts';
import { sumsOf, valueAt, type Grid } from '../../src/explore/model/grid.ts';
import { leadOf } from '../../src/explore/model/lead.ts';
import { articleSource } from './load.ts';

const article = buildArticle(articleSource);
const { measures, groups, places, datasets } = article;

function fileOf(id: string) {
  const measure = measures.find((each) => each.id === id);
  if (!measure) throw new Error(`found no measure ${id}, expected one`);
  return measureFile(measure, article);
}

const members = (id: string) => groups.find((group) => group.id === id)?.places ?? [];

describe('the measures', () => {
  test('are of every state, in one order, or of none', () => {
    for (const { id } of measures) {
      const file = fileOf(id);
      const expected = file.places.length === 1 ? ['all'] : places.map((place) => place.id);
      expect(file.places, id).toEqual(expected);
      expect(
        file.values.map((row) => row.length),
        id,
      ).toEqual(expected.map(() => file.years.length));
    }
  });

  test.each(['exports', 'imports'])('China’s %s add up to the annual table in all 24 years', (flow) => {
    const file = fileOf(`china-${flow}`);
    const annual = datasets.find(({ id }) => id === 'trade-annual')?.rows ?? [];
    const apart = sumsOf(file).map((sum, index) => {
      const row = annual.find(({ year }) => year === file.years[index]);
      return Math.abs((sum ?? NaN) / 1000 - Number(row?.[`${flow}_usd_billion`]));
    });
    expect(apart).toHaveLength(24);
    expect(Math.max(...apart)).toBeLessThan(0.0501);
  });

  test('balance in 2021: the largest deficit with Brazil, the largest surplus with Mexico', () => {
    const balance = fileOf('china-balance');
    const billions = (place: string) => Math.round((valueAt(balance, place, 2021) ?? 0) / 100) / 10;
    expect([billions('BRA'), billions('MEX')]).toEqual([-55.4, 48.4]);
  });

  test('parts add up to the whole', () => {
    for (const id of ['investment', 'construction']) {
      const { values, parts = [], places: own } = fileOf(id);
      own.forEach((place, index) => {
        const sums = parts.flatMap((part) => part.values[index]?.[0] ?? []);
        const [whole = null] = values[index] ?? [];
        if (whole === null) expect(sums, `${id} ${place}`).toEqual([]);
        else
          expect(
            Math.abs(sums.reduce((sum, value) => sum + value, 0) - whole),
            `${id} ${place}`,
          ).toBeLessThan(61);
      });
    }
  });

  test('divided by others have a value wherever both have one, and none beyond', () => {
    for (const measure of measures) {
      const grid: Grid = fileOf(measure.id);
      const [first = 'plain'] = measure.countings;
      for (const counting of measure.countings) {
        const divisor =
          counting === 'index' || counting === 'region-share'
            ? undefined
            : measure.by[counting as 'constant'];
        const by = divisor === undefined ? undefined : fileOf(divisor);
        const counted = count(grid, counting, first, { by, base: by?.base });
        expect(
          sumsOf(counted).some((sum) => sum !== null),
          `${measure.id} ${counting}`,
        ).toBe(true);
      }
    }
  });

  test('say since when China is ahead of the United States, by the states’ own reports', () => {
    const since = (id: string, place: string) =>
      leadOf(fileOf(`reported-${id}`), fileOf(`reported-usa-${id}`)).find((lead) => lead.place === place)
        ?.since;
    expect([since('trade', 'BRA'), since('trade', 'CHL'), since('trade', 'PER')]).toEqual([2010, 2009, 2014]);
    expect([since('exports', 'BRA'), since('exports', 'CHL')]).toEqual([2009, 2007]);
  });
});

describe('the groups', () => {
  test('of the three parts of the region are all its states, each once', () => {
    const all = ['south-america', 'central-america', 'caribbean'].flatMap(members);
    expect(all.toSorted()).toEqual(places.map(({ id }) => id).toSorted());
  });

  test('by rule are found as the tables have them', () => {
    expect(members('largest').slice(0, 4)).toEqual(['BRA', 'MEX', 'CHL', 'PER']);
    expect(members('largest')).toHaveLength(10);
    expect(members('with-taiwan')).toHaveLength(7);
    expect(members('belt-and-road')).toHaveLength(23);
  });
});
