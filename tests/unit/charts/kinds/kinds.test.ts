import { describe, expect, test } from 'vitest';
import { draw } from '../../../../src/charts/draw.ts';
import type { ChartKind } from '../../../../src/charts/kinds/kind.ts';
import { addKinds, chartKinds, kindOf } from '../../../../src/charts/kinds/kinds.ts';
import { finish, head } from '../../../../src/charts/parts/frame.ts';
import { pointMark } from '../../../../src/charts/parts/point.ts';
import { describe as describeView, summarize } from '../../../../src/charts/summary.ts';
import { makeTable } from '../../../../src/charts/table.ts';
import { visible } from '../../../../src/charts/visible.ts';
import { usualTable } from '../../../../src/charts/words/table-shape.ts';
import { datum, stateOf, texts, view } from '../made-up.ts';

/** A made-up type of chart: points in a column, one for each value, that shows one series. */
const column: ChartKind = {
  draw: (context) => {
    const { rows, series } = context.shown;
    const { nodes, height } = head(context, null);
    const marks = rows.map((row, index) => ({ datum: row.datum, x: 20, y: height + 20 * (index + 1) }));
    const points = marks.map(({ datum: each, x, y }) => pointMark(context, each, x, y, 4));
    const legend = series.map((each) => ({ series: each, shape: 'dot' as const }));
    return finish(context, height + 20 * (rows.length + 1), [...nodes, ...points], marks, legend);
  },
  summarize: ({ shown }) => [`${texts.number(shown.rows.length)} points`],
  table: usualTable,
  showsOneSeries: () => true,
};

const kinds = { ...chartKinds, column };
const named = {
  ...texts,
  summary: { ...texts.summary, kinds: { ...texts.summary.kinds, column: 'Column of points' } },
};
const lamps = view({
  type: 'column',
  scales: ['linear', 'log'],
  series: [
    { id: 'lamps', label: 'lamps', side: 'first' },
    { id: 'oil', label: 'oil', side: 'second' },
  ],
  data: [
    ...[3, 0, 40].map((value, index) => datum({ series: 'lamps', category: `c${index}`, value })),
    datum({ series: 'oil', category: 'c0', value: 7 }),
  ],
});

describe('a type of chart that is added to the list', () => {
  const shown = visible(lamps, stateOf(lamps, { scale: 'log' }), kinds);

  test('says what is shown', () => {
    expect(shown.series.map(({ id }) => id)).toEqual(['lamps']);
    expect(shown.rows.map(({ value }) => value)).toEqual([3, 40]);
  });

  test('draws', () => {
    const { root, marks } = draw(shown, 400, texts, false, kinds);
    expect(root.attributes['class']).toBe('chart-drawing column');
    expect(marks.map(({ datum: each }) => each.value)).toEqual([3, 40]);
  });

  test('summarizes', () => {
    expect(summarize(shown, named, kinds)).toBe('Column of points: 2 points.');
    expect(describeView(lamps, named, kinds)).toMatch(/^Column of points: 3 points\./);
  });

  test('tabulates', () => {
    const { columns, rows } = makeTable(shown, texts, kinds);
    expect(columns.map(({ id }) => id)).toEqual(['category', 'lamps-context']);
    expect(rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ['c2', '40'],
      ['c0', '3'],
    ]);
  });

  test('is unknown without the list', () => {
    expect(() => visible(lamps, stateOf(lamps))).toThrow(
      `found the type of chart "column", expected ${Object.keys(chartKinds).join(', ')}`,
    );
  });
});

describe('a type of chart whose code comes late', () => {
  test('is known once it has come', () => {
    expect(() => kindOf({ type: 'late' })).toThrow('found the type of chart "late"');
    addKinds({ late: column });
    expect(kindOf({ type: 'late' })).toBe(column);
  });
});
