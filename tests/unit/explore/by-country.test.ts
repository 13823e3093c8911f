import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortTable } from '../../../src/charts/table.ts';
import type { Table } from '../../../src/charts/words/table-shape.ts';
import { countryTable } from '../../../src/explore/by-country.ts';
import { unitOf } from '../../../src/explore/chart.ts';
import { explored } from '../../../src/explore/explored.ts';
import { ofOneYear } from '../../../src/explore/form.ts';
import type { Grid } from '../../../src/explore/model/grid.ts';
import { initialState, type ExploreState } from '../../../src/explore/state.ts';
import { catalogue, languageOf, show, states } from './made-up.ts';

const english = languageOf('en');
const spanish = languageOf('es');
const first = initialState(catalogue, null);
const own = english.words.byCountry;

/** The table of made-up values, a row a state in the order of the years. */
function tableOf(
  values: Record<string, (number | null)[]>,
  asked: Partial<ExploreState> = {},
  language = english,
): Table {
  const grid: Grid = {
    places: Object.keys(values),
    years: [2018, 2019, 2020, 2021],
    values: Object.values(values),
  };
  const state = { ...first, places: Object.keys(values), ...asked };
  const { needs } = explored(state, catalogue, [grid], language);
  const table = countryTable(needs, language.texts);
  if (!table) throw new Error('found no table, expected one');
  return table;
}

const heads = ({ columns }: Table): string[] => columns.map(({ label }) => label);
const textsOf = ({ rows }: Table): string[][] => rows.map((row) => row.map(({ text }) => text));

describe('a table with a row a country', () => {
  it('has the first and the last value of the grid in any state, and never a number for a missing one', async () => {
    await fc.assert(
      fc.asyncProperty(states, async (asked) => {
        const { needs } = await show(asked, english);
        const { asked: state } = needs;
        const [grid] = needs.grids;
        const table = countryTable(needs, english.texts);
        expect(table === null).toBe(state.form === 'scatter' || state.form === 'both');
        if (!table || !grid) return;
        const { unit, per } = unitOf(needs.measure, state, grid, english.words);
        const isSpan = !ofOneYear.includes(state.form) && state.from < state.to;
        expect(table.rows.map(([name]) => name?.text).toSorted()).toEqual(
          state.places.map((id) => catalogue.places[id]).toSorted(),
        );
        for (const [name, ...cells] of table.rows) {
          const id = state.places.find((place) => catalogue.places[place] === name?.text) ?? '';
          const years = isSpan ? [state.from, state.to] : [state.to];
          for (const [index, year] of years.entries()) {
            const value = grid.values[grid.places.indexOf(id)]?.[grid.years.indexOf(year)] ?? null;
            const expected = value === null ? null : (unit.values?.[value] ?? value / per);
            expect(cells[index]?.sort).toBe(expected);
            if (value === null) expect(cells[index]?.text).toBe('no data');
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('tells the change in the unit and in percent, the highest last value first', () => {
    const table = tableOf({ NOR: [2000, 1, 2, 3000], PER: [1000, 1, 2, 9500], CHL: [4000, 4, 4, 1000] });
    expect(heads(table)).toEqual(['Name', '2018', '2021', 'Change', 'Change, %', 'Trend']);
    expect(textsOf(table)).toEqual([
      ['Peru', '1', '9.5', '+8.5', '+850%', ''],
      ['Norway', '2', '3', '+1', '+50%', ''],
      ['Chile', '4', '1', '−3', '−75%', ''],
    ]);
    expect(table.rows.every((row) => row.at(-1)?.drawing?.tag === 'svg')).toBe(true);
  });

  it('writes numbers as its language does', () => {
    const table = tableOf({ NOR: [1500, 0, 0, 20250], PER: [800, 1, 1, 750.4] }, {}, spanish);
    expect(textsOf(table)).toEqual([
      ['Norway', '1.5', '20.3', '+18.8', '+1250\u00a0%', ''],
      ['Peru', '0.8', '0.75', '−0.05', '−6.2\u00a0%', ''],
    ]);
  });

  it('says what is missing, and that nothing grows from zero in percent; both come last either way', () => {
    const table = tableOf({
      NOR: [null, 1, 2, 9],
      PER: [0, 1, 2, 3],
      CHL: [4, 4, 4, 6],
      CUB: [1, 2, 3, null],
    });
    expect(textsOf(table)).toEqual([
      ['Norway', 'no data', '9', 'no data', 'no data', ''],
      ['Chile', '4', '6', '+2', '+50%', ''],
      ['Peru', '0', '3', '+3', own.fromZero, ''],
      ['Cuba', '1', 'no data', 'no data', 'no data', ''],
    ]);
    for (const direction of ['ascending', 'descending'] as const) {
      const sorted = textsOf(sortTable(table, 'percent', direction, english.texts));
      expect(sorted[0]?.[0]).toBe('Chile');
    }
  });

  it('has no change in percent where a value is below zero', () => {
    const table = tableOf({ NOR: [-2, 1, 2, 3], PER: [1, 1, 1, 1] });
    expect(heads(table)).toEqual(['Name', '2018', '2021', 'Change', 'Trend']);
    expect(textsOf(table)).toEqual([
      ['Norway', '−2', '3', '+5', ''],
      ['Peru', '1', '1', '0', ''],
    ]);
  });

  it('counts the change of shares in points, and that of ranks in places', () => {
    const shares = tableOf({ NOR: [10, 1, 1, 12.5] }, { counting: 'region-share' });
    expect(heads(shares)).toContain(own.points);
    expect(textsOf(shares)[0]).toContain('+2.5');
    const ranks = tableOf(
      { NOR: [5, 4, 3, 2], PER: [1, 1, 2, 4], CHL: [3, 3, 3, 3] },
      { measure: 'rank', counting: 'plain' },
    );
    expect(heads(ranks)).toEqual(['Name', '2018', '2021', own.places, 'Trend']);
    expect(textsOf(ranks).map((row) => row[3])).toEqual(['up 3', '0', 'down 3']);
  });

  it('of one year has the value and its rank, which equal values share', () => {
    const table = tableOf(
      { NOR: [1, 1, 1, 5], PER: [1, 1, 1, 7], CHL: [1, 1, 1, 5], BRA: [1, 1, 1, 2], CUB: [1, 1, 1, null] },
      { form: 'bars' },
    );
    expect(heads(table)).toEqual(['Name', '2021', 'Rank']);
    expect(textsOf(table).map((row) => row.slice(1))).toEqual([
      ['7', '1'],
      ['5', '2'],
      ['5', '2'],
      ['2', '4'],
      ['no data', 'no data'],
    ]);
  });

  it('of categories says since when they hold, and where that may be longer', () => {
    const table = tableOf(
      { BRA: [0, 1, 0, 0], CHL: [1, 1, 1, 1], CUB: [0, 0, 0, null], NOR: [0, null, 0, 0] },
      { measure: 'flag', counting: 'plain', form: 'map' },
    );
    expect(heads(table)).toEqual(['Name', '2021', 'Since']);
    expect(textsOf(table)).toEqual([
      ['Brazil', 'Red', '2020'],
      ['Chile', 'Blue', '2018 or earlier'],
      ['Cuba', 'no data', 'no data'],
      ['Norway', 'Red', '2020 or earlier'],
    ]);
  });
});
