import { groupBy, keyOf } from '../model/group.ts';
import { writeQuantity } from './quantity.ts';
import { startOf } from '../model/time.ts';
import type { ChartTexts } from '../model/words.ts';
import type { ChartState, ChartView, Datum, Origin } from '../model/types.ts';
import type { Plotted, Visible } from '../model/types.ts';
import { isDated, visible } from '../model/visible.ts';

/** A column of a table. */
export interface TableColumn {
  id: string;
  label: string;
  isNumeric: boolean;
  /** Origin of all its values, where it has values. */
  origin: Origin | null;
}

/** A cell of a table. */
export interface TableCell {
  text: string;
  /** What it is sorted by; null, which always comes last, where there is nothing. */
  sort: string | number | null;
  /** The value, in columns of values. */
  plotted: Plotted | null;
}

/** The values of a drawing as a table: first what they belong to, then a column for each series and origin. */
export interface Table {
  columns: TableColumn[];
  rows: TableCell[][];
}

type Dimension = 'time' | 'category' | 'vintage' | 'series';

/** Makes the table of what a state shows: the same values as the drawing. */
export function makeTable(view: ChartView, state: ChartState, texts: ChartTexts): Table {
  const shown = visible(view, state);
  const dimensions = dimensionsOf(view, shown);
  const heads = dimensions.map((id): TableColumn => ({
    id,
    label: texts.table[id],
    isNumeric: false,
    origin: null,
  }));
  if (view.type === 'strip') {
    return { columns: heads, rows: shown.rows.map(({ datum }) => headCells(view, texts, dimensions, datum)) };
  }
  const columns = valueColumns(view, shown, texts);
  const rows = groupBy(shown.rows, ({ datum }) => keyOf(...dimensions.map((dimension) => datum[dimension])));
  const cells = [...rows.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return layOut(group, columns).map((own) => [
      ...headCells(view, texts, dimensions, first.datum),
      ...own.map((plotted) => valueCell(view, shown, texts, plotted)),
    ]);
  });
  const table = { columns: [...heads, ...columns.map(({ column }) => column)], rows: cells };
  const [first] = dimensions;
  if (first === 'time') return sortTable(table, 'time', 'ascending');
  if (first !== 'category' || view.sort === 'given') return table;
  const by = view.sort === 'value' ? columns[0]?.column.id : 'category';
  return sortTable(table, by ?? 'category', view.sort === 'value' ? 'descending' : 'ascending');
}

/** Sorts a table by a column; rows without a value there come last either way, equal ones keep their order. */
export function sortTable(table: Table, column: string, direction: 'ascending' | 'descending'): Table {
  const index = table.columns.findIndex(({ id }) => id === column);
  if (index < 0) return table;
  const sign = direction === 'ascending' ? 1 : -1;
  const rows = table.rows.toSorted((a, b) => {
    const [left, right] = [a[index]?.sort ?? null, b[index]?.sort ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * String(left).localeCompare(String(right));
  });
  return { ...table, rows };
}

/** What tells one row from another: of time, category and vintage those that differ. */
function dimensionsOf(view: ChartView, { rows }: Visible): Dimension[] {
  const count = (dimension: 'time' | 'category' | 'vintage'): number =>
    new Set(rows.map(({ datum }) => datum[dimension])).size;
  const hasCategories = rows.some(({ datum }) => datum.category !== null);
  if (view.type === 'strip')
    return view.series.length > 1 ? ['time', 'category', 'series'] : ['time', 'category'];
  const dimensions: Dimension[] = hasCategories ? ['category'] : [];
  if (count('time') > 1 && !isDated(view)) dimensions.push('time');
  if (view.type === 'dots' && count('vintage') > 1) dimensions.push('vintage');
  if (dimensions.length === 0)
    dimensions.push(rows.some(({ datum }) => datum.time !== null) ? 'time' : 'series');
  return dimensions;
}

function headCells(view: ChartView, texts: ChartTexts, dimensions: Dimension[], datum: Datum): TableCell[] {
  const cell = (text: string, sort: string | number | null): TableCell => ({ text, sort, plotted: null });
  return dimensions.map((dimension) => {
    const { time, category, vintage, series } = datum;
    switch (dimension) {
      case 'time':
        return time === null ? cell('', null) : cell(texts.time(time), startOf(time));
      case 'category': {
        const name = category === null ? '' : (view.names[category] ?? category);
        return cell(name, name);
      }
      case 'vintage':
        return cell(vintage === null ? '' : String(vintage), vintage);
      case 'series': {
        const label = view.series.find(({ id }) => id === series)?.label ?? series;
        return cell(label, label);
      }
    }
  });
}

interface ValueColumn {
  column: TableColumn;
  has: (datum: Datum) => boolean;
}

/** A column for each series and origin; in a matrix, one for each column of it. */
function valueColumns(view: ChartView, { rows, series }: Visible, texts: ChartTexts): ValueColumn[] {
  const make = (id: string, label: string, own: Plotted[], has: ValueColumn['has']): ValueColumn => ({
    column: { id, label, isNumeric: true, origin: own[0]?.datum.origin ?? null },
    has,
  });
  if (view.type === 'matrix') {
    return [...groupBy(rows, ({ datum }) => datum.column ?? '')].map(([id, own]) =>
      make(`column-${id}`, view.names[id] ?? id, own, ({ column }) => (column ?? '') === id),
    );
  }
  return series.flatMap(({ id, label }) => {
    const origins = groupBy(
      rows.filter(({ datum }) => datum.series === id),
      ({ datum }) => datum.origin,
    );
    return [...origins].map(([origin, own]) =>
      make(
        `${id}-${origin}`,
        origins.size > 1 ? `${label}, ${texts[origin as Origin]}` : label,
        own,
        (datum) => datum.series === id && datum.origin === origin,
      ),
    );
  });
}

/** Puts values into columns; two values for one place, of two publishers, need two rows. */
function layOut(group: readonly Plotted[], columns: readonly ValueColumn[]): (Plotted | null)[][] {
  const rows: (Plotted | null)[][] = [];
  for (const plotted of group) {
    const index = columns.findIndex(({ has }) => has(plotted.datum));
    let row = rows.find((each) => each[index] === null);
    if (!row) {
      row = columns.map(() => null);
      rows.push(row);
    }
    row[index] = plotted;
  }
  return rows;
}

function valueCell(view: ChartView, shown: Visible, texts: ChartTexts, plotted: Plotted | null): TableCell {
  if (!plotted) return { text: '', sort: null, plotted };
  const { datum, value } = plotted;
  if (isDated(view)) {
    const sort = datum.time === null ? value : startOf(datum.time);
    return { text: writeQuantity(view, shown, texts, plotted), sort, plotted };
  }
  if (value === null) return { text: texts.missing, sort: null, plotted };
  // The unit stands above the table, once.
  const text = shown.mode === 'share' ? writeQuantity(view, shown, texts, plotted) : texts.number(value);
  return { text, sort: value, plotted };
}
