import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Visible } from '../../../src/charts/model/types.ts';
import { draw } from '../../../src/charts/draw.ts';
import { overlaps } from '../../../src/charts/parts/labels.ts';
import { summarize } from '../../../src/charts/summary.ts';
import { makeTable } from '../../../src/charts/table.ts';
import { tableRecords } from '../../../src/charts/words/records.ts';
import { shownWords } from '../../../src/charts/words/shown-words.ts';
import { measureOf, mirrorOf } from '../../../src/explore/catalogue.ts';
import { forms, obstacleTo, ofOneYear, type FormContext } from '../../../src/explore/form.ts';
import { formContext } from '../../../src/explore/fit.ts';
import { initialState, type ExploreState } from '../../../src/explore/state.ts';
import { withoutNoise } from '../../../src/text/without-noise.ts';
import { textBoxes, textOf, withClass } from '../charts/geometry.ts';
import { catalogue, languageOf, show, states } from './made-up.ts';

const english = languageOf('en');
const first = initialState(catalogue, null);
const all = Object.keys(catalogue.places);
const widths = [320, 480, 700, 1000];

/** The first and the last year of which a value is shown; those asked for where there is none. */
function shownYears({ rows }: Visible, { from, to }: ExploreState): number[] {
  const years = rows.flatMap(({ datum, value }) => (value === null ? [] : Number(datum.time)));
  const ends = years.length === 0 ? [from, to] : [Math.min(...years), Math.max(...years)];
  return [...new Set(ends)];
}

describe('what the explorer shows', () => {
  it('tells how an index is made by the year that is its base, whatever year prices are of', async () => {
    const asked = { ...first, places: ['NOR'], counting: 'index' as const, from: 2019 };
    const { visible, state } = await show(asked, english);
    const [row] = visible.rows;
    expect(catalogue.measures[0]?.base).not.toBe(state.from);
    expect(row).toMatchObject({ value: 100, datum: { time: '2019' } });
    expect(row?.datum.formula).toContain('2019');
  });

  it.each(['en', 'es'] as const)(
    'is called the same in all that names it, in any state, in %s',
    async (locale) => {
      const language = languageOf(locale);
      await fc.assert(
        fc.asyncProperty(states, async (asked) => {
          const { called, chart, visible, state } = await show(asked, language);
          const when = ofOneYear.includes(state.form) ? [state.to] : shownYears(visible, state);
          const files = shownWords(chart, visible, language.texts);
          expect(files).toMatchObject({ title: called.title, subtitle: called.subtitle });
          for (const year of when) expect(called.title).toContain(String(year));
          expect(files.file).toMatch(new RegExp(`^${state.measure}.*-${when.join('-')}`));
          expect(files.file).toMatch(/^[\w-]+$/);
          expect(files.file.split('-').filter((part) => part === state.form)).toHaveLength(1);
          const names = state.places.length <= 4 && !/north/.test(called.title) ? state.places : [];
          for (const id of names) expect(called.title).toContain(catalogue.places[id]);
          const { names: head, rows } = tableRecords(
            chart,
            visible,
            makeTable(visible, language.texts),
            language.texts,
          );
          expect(new Set(head).size).toBe(head.length);
          for (const row of rows) {
            expect(row).toHaveLength(head.length);
            for (const value of row) if (typeof value === 'number') expect(value).toBe(withoutNoise(value));
          }
          const sources = new Set(chart.sources.map(({ name }) => name));
          const lost = visible.rows.filter(
            ({ datum }) => !chart.sources.some(({ id }) => id === datum.source),
          );
          expect(lost).toEqual([]);
          expect(sources.size).toBeGreaterThan(0);
          const spoken = summarize(visible, language.texts);
          expect(spoken).not.toContain('undefined');
          const [type] = [language.texts.summary.kinds[visible.view.type]];
          expect(spoken.startsWith(type ?? 'no name')).toBe(true);
          if (rows.length > 0 && visible.rows.some(({ value }) => value !== null) && when.length === 1)
            expect(spoken).toContain(String(when[0]));
        }),
        { numRuns: 200 },
      );
    },
  );

  it('stays within its drawing at any width, and no label is upon another', async () => {
    await fc.assert(
      fc.asyncProperty(states, fc.constantFrom(...widths), async (asked, width) => {
        const { visible, state } = await show(asked, english);
        const drawing = draw(visible, width, english.texts);
        const boxes = textBoxes(drawing);
        const isOut = ({ x, y, width: own, height }: (typeof boxes)[number]): boolean =>
          x < -0.6 || y < -0.6 || x + own > width + 0.6 || y + height > drawing.height + 0.6;
        expect(
          boxes.filter(isOut).map(({ text }) => text),
          state.form,
        ).toEqual([]);
        const touching = boxes.flatMap((box, index) =>
          boxes
            .slice(index + 1)
            .flatMap((other) => (overlaps(box, other) ? [`${box.text} | ${other.text}`] : [])),
        );
        expect(touching, state.form).toEqual([]);
        for (const { x, y } of drawing.marks) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(drawing.height);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never has a missing value as a number', async () => {
    await fc.assert(
      fc.asyncProperty(states, async (asked) => {
        const { visible } = await show(asked, english);
        const cuba = visible.view.data.filter(({ series, category }) => (category ?? series) === 'CUB');
        expect(cuba.every(({ value }) => value === null)).toBe(true);
      }),
    );
  });

  it('writes large amounts in thousands of millions', async () => {
    const { visible } = await show(first, english);
    expect(visible.view.unit.id).toBe('usd-billion');
    expect(visible.view.data.find(({ id }) => id === 'nor-2021')?.value).toBe(24);
  });
});

describe('a form', () => {
  const context: FormContext = { ...formContext(first, catalogue), places: ['NOR'] };
  const of = (id: string, more: Partial<FormContext> = {}): FormContext => {
    const measure = measureOf(catalogue, id);
    return { ...context, measure, mirror: mirrorOf(catalogue, measure), ...more };
  };

  it.each([
    ['columns', context, null],
    ['columns', { ...context, counting: 'index' }, 'no-sum'],
    ['area', { ...context, canFall: true }, 'no-sum'],
    ['area', of('rank'), 'no-sum'],
    ['area', { ...context, counting: 'per-head' }, 'no-sum'],
    ['columns', { ...context, places: Array(7).fill('NOR') }, 'many-columns'],
    ['line', { ...context, places: Array(13).fill('NOR') }, 'many-lines'],
    ['panels', { ...context, places: Array(33).fill('NOR') }, null],
    ['line', of('oil'), 'one-year'],
    ['map', { ...context, hasMap: false }, 'no-map'],
    ['bars', context, null],
    ['bars', of('rank'), 'no-length'],
    ['both', context, null],
    ['both', of('oil'), 'one-side'],
    ['both', { ...context, counting: 'index' }, 'no-amounts'],
    ['scatter', context, null],
    ...forms.flatMap((form) => (form === 'map' ? [] : [[form, of('flag'), 'categories'] as const])),
  ] as const)('%s is offered, or refused with its reason', (form, of, obstacle) => {
    expect(obstacleTo(form, of)).toBe(obstacle);
  });
});

describe('both sides', () => {
  it('are two lines, never joined, and their difference is told where there are both', async () => {
    const { visible, chart, called } = await show(
      { ...first, places: ['NOR', 'PER'], form: 'both' },
      english,
    );
    expect(called.title).toBe('Lamps of Norway and Peru, as both sides report them, 2018–2021');
    expect(called.subtitle).toContain('the island, and by the buyers');
    expect(chart.sources.map(({ name }) => name)).toEqual(['Harbour office', 'Toll books']);
    const told = visible.rows.filter(({ datum }) => datum.series === 'apart' && datum.category === 'NOR');
    expect(told.map(({ value }) => value)).toEqual([1.807, null, 5.407, 7.207]);
    const peru = visible.rows.filter(({ datum }) => datum.series === 'apart' && datum.category === 'PER');
    expect(peru.every(({ value }) => value === null)).toBe(true);
    expect(summarize(visible, english.texts)).toContain('Norway, 2021: 24 and 31.2, 7.21 apart');
  });
});

describe('stacked areas', () => {
  it('add up to what the region has, the rest among them', async () => {
    const places = ['NOR', 'ISL'];
    const { visible } = await show({ ...first, places, form: 'area' }, english);
    const sum = (time: string): number =>
      visible.rows
        .filter(({ datum }) => datum.time === time)
        .reduce((all, { value }) => all + (value ?? 0), 0);
    expect(sum('2021')).toBeCloseTo(4 * (1 + 2 + 4 + 5 + 6 + 7), 6);
    expect(visible.series.at(-1)?.label).toBe('5 other countries');
  });

  it('leave out, and name, the years in which one has no value', async () => {
    const { visible } = await show({ ...first, places: ['CUB', 'NOR'], form: 'area' }, english);
    const drawing = draw(visible, 700, english.texts);
    expect(drawing.marks).toEqual([]);
    expect(textBoxes(drawing).map(({ text }) => text)).toContain('2018, 2019, 2020, 2021: no data');
  });
});

describe('lines', () => {
  it('beyond the colours that can be told apart are grey', async () => {
    const { visible } = await show({ ...first, places: all }, english);
    expect(visible.series.filter(({ isQuiet }) => isQuiet)).toHaveLength(1);
  });

  it('of ranks have the best place at the top', async () => {
    const { visible } = await show({ ...first, measure: 'rank', counting: 'plain', places: all }, english);
    const { marks } = draw(visible, 700, english.texts);
    const at = (id: string): number => marks.find(({ datum }) => datum.id === id)?.y ?? NaN;
    expect(at('bra-2018')).toBeLessThan(at('per-2018'));
    expect(textBoxes(draw(visible, 700, english.texts)).some(({ text }) => text === '0')).toBe(false);
  });
});

describe('a map', () => {
  it.each([
    ['lamps', 'current', ['PER', 'NOR', 'MEX', 'ISL', 'CHL', 'BRA'], ['28', '24', '20', '16', '8', '4']],
    ['rank', 'plain', ['BRA', 'CHL', 'ISL', 'MEX', 'NOR', 'PER'], ['4', '5', '7', '8', '9', '10']],
  ] as const)(
    'of %s has all that it shows in a list beside it, the first first',
    async (measure, counting, order, values) => {
      const { visible } = await show({ ...first, measure, counting, places: all, form: 'map' }, english);
      const listed = withClass(draw(visible, 800, english.texts).root, 'list').map(textOf);
      expect(listed.filter((_, index) => index % 2 === 0)).toEqual(order.map((id) => catalogue.places[id]));
      expect(listed.filter((_, index) => index % 2 === 1)).toEqual(values);
    },
  );
});

describe('a map of categories', () => {
  it('has a list beside it of all names, below the category that they are of', async () => {
    const asked = {
      ...first,
      measure: 'flag',
      counting: 'plain' as const,
      places: all,
      form: 'map' as const,
    };
    const { visible } = await show(asked, english);
    const listed = withClass(draw(visible, 800, english.texts).root, 'list').map(textOf);
    expect(listed).toEqual(['Red', 'Brazil', 'Mexico', 'Peru', 'Blue', 'Chile', 'Iceland', 'Norway']);
  });
});

describe('a scatter plot', () => {
  it('has one circle for each country with both values, and says both', async () => {
    const asked = { ...first, places: all, form: 'scatter' as const, x: 'bought' };
    const { visible, called } = await show(asked, english);
    expect(called.title).toBe('Lamps sold to 7 countries, against “Lamps bought”, 2021');
    const { marks } = draw(visible, 700, english.texts);
    expect(marks.map(({ datum }) => datum.category).toSorted()).toEqual(['BRA', 'CHL', 'ISL', 'MEX', 'NOR']);
    expect(marks.find(({ datum }) => datum.category === 'NOR')?.datum.note).toBe(
      'Lamps bought: US$\u00a031.2 billion',
    );
  });
});

describe('categories', () => {
  it('are words in table, summary and files, and a map alone', async () => {
    const { visible, chart, state } = await show(
      { ...first, measure: 'flag', counting: 'plain', places: all, form: 'line' },
      english,
    );
    expect(state.form).toBe('map');
    expect(summarize(visible, english.texts)).toContain('Red: 3 of 7; Blue: 3 of 7');
    const table = makeTable(visible, english.texts);
    const { rows } = tableRecords(chart, visible, table, english.texts);
    expect(rows.find((row) => row.includes('NOR'))).toContain('Blue');
    expect(textBoxes(draw(visible, 800, english.texts)).map(({ text }) => text)).toContain('Red (3)');
  });
});
