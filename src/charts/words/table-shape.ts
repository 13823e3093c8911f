import { isDated } from '../model/dated.ts';
import type { Datum, Origin, Plotted, Visible } from '../model/types.ts';
import type { ChartTexts } from '../model/words.ts';
import type { Node } from '../../markup/node.ts';
import { groupBy } from '../../text/group-by.ts';

/** A column of a table. */
export interface TableColumn {
  id: string;
  label: string;
  isNumeric: boolean;
  /** Origin of all its values, where it has values. */
  origin: Origin | null;
  /** Whether no table is sorted by it. */
  isUnsorted?: boolean;
}

/** A cell of a table. */
export interface TableCell {
  text: string;
  /** What it is sorted by; null, which always comes last, where there is nothing. */
  sort: string | number | null;
  /** The value, in columns of values. */
  plotted: Plotted | null;
  /** What stands in it instead of its text. */
  drawing?: Node;
}

/** The values of a drawing as a table: first what they belong to, then the columns of values. */
export interface Table {
  columns: TableColumn[];
  rows: TableCell[][];
}

/** What values belong to. */
export type Dimension = 'time' | 'category' | 'vintage' | 'series';

/** A column of values, and which values stand in it. */
export interface ValueColumn {
  column: TableColumn;
  has: (datum: Datum) => boolean;
}

/** How a type of chart makes a table of its values. */
export interface TableShape {
  /** What distinguishes one row from another, in the order of the columns. */
  dimensions: (shown: Visible) => Dimension[];
  /** The columns of values. Where there are none, each value is a row, in the order given. */
  columns: (shown: Visible, texts: ChartTexts) => ValueColumn[];
}

/** Category, and time (or what else is given) where it differs between values; at least one dimension. */
export function usualDimensions(
  { view, rows }: Visible,
  others: readonly Dimension[] = ['time'],
): Dimension[] {
  const has = (dimension: Dimension): boolean => rows.some(({ datum }) => datum[dimension] !== null);
  const varies = (dimension: Dimension): boolean =>
    new Set(rows.map(({ datum }) => datum[dimension])).size > 1 && !(dimension === 'time' && isDated(view));
  const dimensions = [...(has('category') ? ['category' as const] : []), ...others.filter(varies)];
  return dimensions.length > 0 ? dimensions : [has('time') ? 'time' : 'series'];
}

/** A column of values; its origin is that of the first. */
export const valueColumn = (
  id: string,
  label: string,
  [first]: readonly Plotted[],
  has: ValueColumn['has'],
): ValueColumn => ({
  column: { id, label, isNumeric: true, origin: first?.datum.origin ?? null },
  has,
});

/** A column for each series and origin. */
const seriesColumns: TableShape['columns'] = ({ rows, series }, texts) =>
  series.flatMap(({ id, label }) => {
    const origins = groupBy(
      rows.filter(({ datum }) => datum.series === id),
      ({ datum }) => datum.origin,
    );
    return [...origins].map(([origin, own]) =>
      valueColumn(
        `${id}-${origin}`,
        origins.size > 1 ? `${label}, ${texts[origin]}` : label,
        own,
        (datum) => datum.series === id && datum.origin === origin,
      ),
    );
  });

/** The table of most types. */
export const usualTable: TableShape = {
  dimensions: (shown) => usualDimensions(shown),
  columns: seriesColumns,
};
