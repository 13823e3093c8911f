import { describe, expect, test } from 'vitest';
import type { ChartState, ChartView } from '../../../src/charts/model/types.ts';
import { makeTable, sortTable } from '../../../src/charts/table.ts';
import { visible } from '../../../src/charts/visible.ts';
import {
  buildings,
  byYear,
  cells,
  datedMap,
  events,
  stacks,
  shownOf,
  stateOf,
  texts,
  thenAndNow,
  trade,
  twoSides,
  vintages,
} from './made-up.ts';

const table = (of: ChartView, changes: Partial<ChartState> = {}): ReturnType<typeof makeTable> =>
  makeTable(shownOf(of, changes), texts);
const written = ({ rows }: ReturnType<typeof makeTable>): string[][] =>
  rows.map((cellsOf) => cellsOf.map(({ text }) => text));

describe('makeTable', () => {
  test.each([
    ['lines', trade],
    ['bars', buildings],
    ['two sides', twoSides],
    ['stacks', stacks],
    ['columns', byYear],
    ['slope', thenAndNow],
    ['dots', vintages],
    ['matrix', cells],
    ['dated map', datedMap],
  ])('holds every value of the drawing once: %s', (_, of) => {
    const inTable = table(of)
      .rows.flat()
      .flatMap(({ plotted }) => (plotted ? [plotted.datum.id] : []));
    const shown = visible(of, stateOf(of)).rows.map(({ datum }) => datum.id);
    expect(inTable.toSorted()).toEqual(shown.toSorted());
  });

  test('has a column for each series and origin', () => {
    const { columns } = table(trade);
    expect(columns.map(({ label }) => label)).toEqual([
      'Time',
      'lamps sold abroad, from another source',
      'lamps sold abroad, stated in the article',
      'oil bought, from another source',
      'oil bought, stated in the article',
      'both together, computed here',
      'both together, stated in the article',
    ]);
    expect(columns[2]?.origin).toBe('article');
  });

  test('has a row for each time', () => {
    const rows = written(table(trade));
    expect(rows).toHaveLength(22);
    expect(rows[20]).toEqual(['2021', '228', '228', '218', '221', '446', '449']);
  });

  test('tells a zero from no data, and no data from nothing to say', () => {
    const rows = written(table(buildings));
    expect(rows.find(([name]) => name === 'Greywater')).toEqual(['Greywater', '0', '']);
    expect(rows.find(([name]) => name === 'Hollowhill')).toEqual(['Hollowhill', 'no data', '']);
  });

  test('is a grid for a matrix', () => {
    expect(table(cells).columns).toHaveLength(6);
    expect(table(cells).rows).toHaveLength(8);
  });

  test('gives values of several vintages rows of their own', () => {
    const rows = written(table(vintages)).filter(([time]) => time === '2015');
    expect(rows).toEqual([
      ['2015', '2016', '29', ''],
      ['2015', '2016', '29.1', ''],
      ['2015', '2017', '24.6', ''],
      ['2015', '2022', '21.5', ''],
    ]);
  });

  test('lists events with their dates', () => {
    expect(written(table(events))[0]).toEqual(['1993', 'The first light is lit', 'treaties']);
  });

  test('has dates in the cells of a dated map', () => {
    const row = written(table(datedMap)).find(([name]) => name === buildings.names['BBB']);
    expect(row).toEqual([buildings.names['BBB'], 'Nov 2018', '2019', '2019']);
  });

  test('shows shares where the drawing does', () => {
    const share = table(buildings, { share: true });
    expect(share.rows.flat().some(({ text }) => text.endsWith('%'))).toBe(true);
  });
});

describe('sortTable', () => {
  const byValue = (direction: 'ascending' | 'descending'): string[] =>
    written(sortTable(table(buildings), 'towers-context', direction, texts)).map(([name = '']) => name);

  test('sorts numbers as numbers, and what is missing last either way', () => {
    expect(byValue('descending').slice(0, 2)).toEqual(['Aldermere', 'Brightwater and the Lesser Isles']);
    expect(byValue('ascending').slice(0, 2)).toEqual(['Greywater', 'Fenwick']);
    expect(byValue('ascending').at(-1)).toBe('Hollowhill');
    expect(byValue('descending').at(-1)).toBe('Hollowhill');
  });

  test('puts what is missing last also where it comes first', () => {
    const given = table(buildings);
    const turned = { ...given, rows: given.rows.toReversed() };
    for (const direction of ['ascending', 'descending'] as const) {
      const sorted = sortTable(turned, 'towers-context', direction, texts).rows;
      expect(sorted.at(-1)?.[1]?.sort).toBeNull();
    }
  });

  test('sorts names in the order of the language', () => {
    const first = (language: string): unknown => {
      const order = new Intl.Collator(language);
      const named = { ...buildings, names: { ...buildings.names, AAA: 'Ärla' } };
      return written(sortTable(table(named), 'category', 'descending', order))[0]?.[0];
    };
    expect(first('de')).toBe('Hollowhill');
    expect(first('sv')).toBe('Ärla');
  });

  test('leaves a table alone that lacks the column', () => {
    const given = table(buildings);
    expect(sortTable(given, 'lamps', 'ascending', texts)).toBe(given);
  });
});
