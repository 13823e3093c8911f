import { chartKinds, kindOf, type ChartKinds } from './kinds/kinds.ts';
import { isDated } from './model/dated.ts';
import { keyOf } from './model/group.ts';
import { startOf } from './model/time.ts';
import type { Datum, Plotted, Visible } from './model/types.ts';
import type { ChartTexts } from './model/words.ts';
import { writeFullValue } from './words/full-value.ts';
import type { Dimension, Table, TableCell, TableColumn, ValueColumn } from './words/table-shape.ts';
import { groupBy } from '../text/group-by.ts';

/** Makes the table of what is shown: the same values as the drawing. */
export function makeTable(shown: Visible, texts: ChartTexts, kinds: ChartKinds = chartKinds): Table {
  const { view, rows } = shown;
  const { table: shape } = kindOf(view, kinds);
  const dimensions = shape.dimensions(shown);
  const values = shape.columns(shown, texts);
  const columns = [
    ...dimensions.map((id): TableColumn => ({ id, label: texts.table[id], isNumeric: false, origin: null })),
    ...values.map(({ column }) => column),
  ];
  const heads = (datum: Datum): TableCell[] =>
    dimensions.map((dimension) => headCell(shown, texts, dimension, datum));
  if (values.length === 0) return { columns, rows: rows.map(({ datum }) => heads(datum)) };
  const groups = groupBy(rows, ({ datum }) => keyOf(...dimensions.map((each) => datum[each])));
  const cells = [...groups.values()].flatMap((group) =>
    layOut(group, values).map((own) => [
      ...group.slice(0, 1).flatMap(({ datum }) => heads(datum)),
      ...own.map((plotted) => valueCell(shown, texts, plotted)),
    ]),
  );
  const table = { columns, rows: cells };
  const [first] = dimensions;
  if (first === 'time') return sortTable(table, 'time', 'ascending', texts);
  if (first !== 'category' || view.sort === 'given') return table;
  const by = view.sort === 'value' ? values[0]?.column.id : 'category';
  return sortTable(table, by ?? 'category', view.sort === 'value' ? 'descending' : 'ascending', texts);
}

/** Sorts a table by a column; rows without a value there come last either way, equal ones keep their order. */
export function sortTable(
  table: Table,
  column: string,
  direction: 'ascending' | 'descending',
  { compare }: Pick<ChartTexts, 'compare'>,
): Table {
  const index = table.columns.findIndex(({ id }) => id === column);
  if (index < 0) return table;
  const sign = direction === 'ascending' ? 1 : -1;
  const rows = table.rows.toSorted((a, b) => {
    const [left, right] = [a[index]?.sort ?? null, b[index]?.sort ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * compare(String(left), String(right));
  });
  return { ...table, rows };
}

function headCell(
  { view }: Visible,
  texts: ChartTexts,
  dimension: Dimension,
  { time, category, vintage, series }: Datum,
): TableCell {
  const cell = (text: string, sort: string | number | null): TableCell => ({ text, sort, plotted: null });
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

function valueCell(shown: Visible, texts: ChartTexts, plotted: Plotted | null): TableCell {
  if (!plotted) return { text: '', sort: null, plotted };
  const { datum, value } = plotted;
  if (isDated(shown.view)) {
    const sort = datum.time === null ? value : startOf(datum.time);
    return { text: writeFullValue(shown, texts, plotted), sort, plotted };
  }
  if (value === null) return { text: texts.missing, sort: null, plotted };
  // The unit stands above the table, once.
  const text =
    shown.mode === 'share' || shown.view.unit.values
      ? writeFullValue(shown, texts, plotted)
      : texts.number(value);
  return { text, sort: value, plotted };
}
