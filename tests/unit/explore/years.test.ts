import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draw } from '../../../src/charts/draw.ts';
import { makeTable } from '../../../src/charts/table.ts';
import { summarize } from '../../../src/charts/summary.ts';
import { tableRecords } from '../../../src/charts/words/records.ts';
import { countryTable } from '../../../src/explore/by-country.ts';
import { explored } from '../../../src/explore/explored.ts';
import { fitting } from '../../../src/explore/fit.ts';
import { forms, ofOneYear } from '../../../src/explore/form.ts';
import { lateForm } from '../../../src/explore/forms/late.ts';
import type { Grid } from '../../../src/explore/model/grid.ts';
import { needsOf } from '../../../src/explore/needs.ts';
import { initialState, type ExploreState } from '../../../src/explore/state.ts';
import { groupBy } from '../../../src/text/group-by.ts';
import { textOf } from '../charts/geometry.ts';
import { catalogue, languageOf, ordered, show, states } from './made-up.ts';

const english = languageOf('en');
const first = initialState(catalogue, null);

/** A measure that has one value of all years from 2009 to 2021, in some form. */
const wells = (more: Partial<ExploreState> = {}): Promise<Awaited<ReturnType<typeof show>>> =>
  show({ ...initialState(catalogue, 'wells'), places: ['NOR', 'PER'], ...more }, english);

it.each(forms)(
  'of one value for many years says all of them, and makes no line of it, asked for as %s',
  async (form) => {
    const { called, visible, chart, needs, state } = await wells({ form });
    expect(['bars', 'map', 'scatter']).toContain(state.form);
    expect(called.title).toMatch(/, 2009–2021$/);
    expect(summarize(visible, english.texts)).toContain('2009–2021');
    const columns = countryTable(needs, english.texts)?.columns.map(({ label }) => label) ?? ['2009–2021'];
    expect(columns).toContain('2009–2021');
    const { rows } = tableRecords(chart, visible, makeTable(visible, english.texts), english.texts);
    expect(rows.flat()).not.toContain('2021');
  },
);

it('stands beside any year of another measure, and says its own', async () => {
  const { called, visible } = await show(
    { ...initialState(catalogue, null), places: ['NOR', 'PER'], form: 'scatter', x: 'wells', to: 2019 },
    english,
  );
  expect(called.title).toMatch(/, 2019$/);
  expect(called.subtitle).toContain('Wells, 2009–2021');
  const drawing = draw(visible, 700, english.texts);
  expect(drawing.marks).toHaveLength(2);
  expect(textOf(drawing.root)).toContain('Wells (2009–2021, billion US$)');
});

it.each(['panels', 'both', 'slope'] as const)(
  'of several years as %s has them in order in its table',
  async (form) => {
    const { visible } = await show({ ...first, places: ['NOR', 'PER'], form }, english);
    const { columns, rows } = makeTable(visible, english.texts);
    const time = columns.findIndex(({ id }) => id === 'time');
    const name = columns.findIndex(({ id }) => id === 'category');
    for (const own of groupBy(rows, (row) => row[name]?.text).values()) {
      const years = own.map((row) => Number(row[time]?.text));
      expect(years.length).toBeGreaterThan(1);
      expect(years).toEqual(years.toSorted());
    }
  },
);

it('in two years always has two, and says both', async () => {
  for (const [year, expected] of [
    [2018, '2018–2019'],
    [2021, '2020–2021'],
  ] as const) {
    const { called, visible } = await show({ ...first, from: year, to: year, form: 'slope' }, english);
    expect(called.title).toContain(expected);
    expect(summarize(visible, english.texts)).toContain(expected.replace('–', ' to '));
  }
});

/** Numbers of which many are missing, at both ends of the years as in between. */
const patchy: fc.Arbitrary<Grid> = fc
  .array(
    fc.array(fc.option(fc.integer({ min: 1, max: 9000 }), { freq: 2 }), { minLength: 4, maxLength: 4 }),
    { minLength: 7, maxLength: 7 },
  )
  .map((values) => ({ places: Object.keys(catalogue.places), years: [2018, 2019, 2020, 2021], values }));

it.each([
  ['en', ' to '],
  ['es', ' a '],
] as const)('says the years that it shows, whatever is asked for, in %s', async (locale, to) => {
  const language = languageOf(locale);
  await fc.assert(
    fc.asyncProperty(states, patchy, patchy, async (wanted, grid, other) => {
      const state = fitting(ordered(wanted), catalogue);
      if (ofOneYear.includes(state.form)) return;
      const late = await lateForm(state, catalogue);
      const grids = [grid, other].slice(0, needsOf(state, catalogue).length);
      const { called, chart, visible, needs } = explored(state, catalogue, grids, language, late);
      const years = visible.rows.flatMap(({ datum, value }) => (value === null ? [] : Number(datum.time)));
      const ends = years.length === 0 ? [state.from, state.to] : [Math.min(...years), Math.max(...years)];
      const span = [...new Set(ends)];
      expect(called.title.endsWith(`, ${span.join('–')}`), called.title).toBe(true);
      expect(chart.id.endsWith(`-${span.join('-')}`), chart.id).toBe(true);
      if (years.length === 0) return;
      expect(summarize(visible, language.texts)).toContain(` ${span.join(to)}:`);
      // A table by country has the same years.
      const heads = countryTable(needs, language.texts)?.columns.map(({ label }) => label) ?? [];
      const told = heads.filter((label) => /^\d{4}$/.test(label)).map(Number);
      if (heads.length > 0) expect(told).toEqual(span);
    }),
    { numRuns: 300 },
  );
});
