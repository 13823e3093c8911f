import { expect, it } from 'vitest';
import { draw } from '../../../src/charts/draw.ts';
import { makeTable } from '../../../src/charts/table.ts';
import { summarize } from '../../../src/charts/summary.ts';
import { tableRecords } from '../../../src/charts/words/records.ts';
import { countryTable } from '../../../src/explore/by-country.ts';
import { forms } from '../../../src/explore/form.ts';
import { initialState, type ExploreState } from '../../../src/explore/state.ts';
import { groupBy } from '../../../src/text/group-by.ts';
import { textOf } from '../charts/geometry.ts';
import { catalogue, languageOf, show } from './made-up.ts';

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
