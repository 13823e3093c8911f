import type { CountQuery, DatasetQuery, ViewData } from '../../schemas/chart.ts';
import type { DatasetField, Row } from '../../schemas/dataset.ts';
import type { Unit } from '../../schemas/figure.ts';
import { strings } from '../../strings/index.ts';
import { nameCell, ownCategory, remember } from './names.ts';
import { datasetSource } from './sources.ts';
import { plainValue, report, type ChartContext, type Value } from './value.ts';
import { selectRows, withoutNoise } from '../datasets/dataset.ts';
import type { Dataset } from '../model/model.ts';

/** A dataset by its id; null, and a problem, where there is none. */
function findDataset(context: ChartContext, at: string, id: string): Dataset | null {
  const { datasets } = context.article;
  const found = datasets.find((dataset) => dataset.id === id);
  if (found) return found;
  const expected = `one of ${datasets.map((dataset) => dataset.id).join(', ')}`;
  report(context, at, `the dataset "${id}", which does not exist`, expected);
  return null;
}

/** A column by its name; null, and a problem, where there is none. */
function findField(context: ChartContext, at: string, dataset: Dataset, name: string): DatasetField | null {
  const found = dataset.fields.find((field) => field.name === name);
  if (found) return found;
  const expected = `one of ${dataset.fields.map((field) => field.name).join(', ')}`;
  report(context, at, `the column "${name}", which ${dataset.id} does not have`, expected);
  return null;
}

/** The unit of a column's values, after division; null where that has no name. */
function unitOf({ type, unit }: DatasetField, per: number): Unit | null {
  if (unit === undefined) return type === 'string' || type === 'number' || type === 'integer' ? null : 'year';
  if (unit === 'usd-million') return per === 1000 ? 'usd-billion' : null;
  return per === 1 ? unit : null;
}

/** A cell as a number; of a date, its year. */
function toNumber(row: Row, { name, type }: DatasetField, per: number): number | null {
  const cell = row[name] ?? null;
  if (cell === null) return null;
  const isDate = type === 'date' || type === 'yearmonth' || type === 'year';
  return isDate ? Number(String(cell).slice(0, 4)) : withoutNoise(Number(cell) / per);
}

const text = (row: Row, name: string | undefined): string | null =>
  name === undefined || (row[name] ?? null) === null ? null : String(row[name]);

/** Rows of a dataset as values. */
export function datasetValues(
  context: ChartContext,
  at: string,
  view: ViewData,
  query: DatasetQuery,
): Value[] {
  const dataset = findDataset(context, at, query.dataset);
  if (!dataset) return [];
  const { series, category, time, column, publisher, vintage, note } = query;
  const categoryField = typeof category === 'string' ? category : undefined;
  const seriesField = 'field' in series ? series.field : undefined;
  const named = [query.value, seriesField, categoryField, time, column, publisher, vintage, note];
  const fields = [...named, ...Object.keys(query.where)]
    .filter((name) => name !== undefined)
    .map((name) => findField(context, at, dataset, name));
  const [valueField] = fields;
  if (!valueField || fields.includes(null)) return [];

  const unit = unitOf(valueField, query.per);
  if (unit === null) {
    const found = `column "${query.value}" in ${valueField.unit ?? 'no unit'}, divided by ${query.per}`;
    report(context, at, found, `values in ${view.unit}`);
    return [];
  }
  const rows = selectRows(dataset.rows, query.where);
  if (rows.length === 0) {
    report(context, at, `no row of ${dataset.id} for the query`, 'a "where" that finds rows');
    return [];
  }
  const place = (row: Row, name: string | undefined): string | null => {
    const field = dataset.fields.find((each) => each.name === name);
    if (!field) return null;
    const cell = nameCell(context, at, field, row);
    return remember(context, cell.id, cell.name);
  };
  const values = rows.map((row): Value => {
    const published = { publisher: text(row, publisher), vintage: Number(text(row, vintage)) || null };
    return {
      ...plainValue({
        series: 'id' in series ? series.id : (text(row, series.field) ?? ''),
        value: toNumber(row, valueField, query.per),
        origin: 'context',
        source: datasetSource(dataset, context.locale, published),
        unit,
        topic: dataset.topic ?? null,
      }),
      category:
        typeof category === 'object' ? ownCategory(context, at, view, category.id) : place(row, category),
      column: place(row, column),
      time: text(row, time),
      note: note === undefined ? null : namedText(context, at, dataset, row, note),
    };
  });
  return query.years ? fillYears(context, at, query, values) : values;
}

/** A cell in words: the name of its category where the column has some. */
function namedText(
  context: ChartContext,
  at: string,
  dataset: Dataset,
  row: Row,
  name: string,
): string | null {
  const field = dataset.fields.find((each) => each.name === name);
  return field && text(row, name) !== null ? nameCell(context, at, field, row).name : null;
}

/** Puts a missing value into each year without a row, so that nothing is drawn across it. */
function fillYears(context: ChartContext, at: string, query: DatasetQuery, values: Value[]): Value[] {
  const { from, to } = query.years ?? { from: 0, to: -1 };
  const [first] = values;
  if (!first || !('id' in query.series) || query.time === undefined) {
    report(context, at, '"years" without a time or a fixed series', 'both');
    return values;
  }
  const years = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  const missing = years
    .filter((year) => !values.some(({ time }) => time === year))
    .map((time): Value => ({ ...first, time, value: null, note: null }));
  return [...values, ...missing].sort((a, b) => Number(a.time) - Number(b.time));
}

/** How many different things rows name, up to the end of each year. */
export function countValues(context: ChartContext, at: string, query: CountQuery): Value[] {
  const { locale } = context;
  const dataset = findDataset(context, at, query.count);
  if (!dataset) return [];
  const names = [query.of, query.time, ...Object.keys(query.where)];
  const [of, ...others] = names.map((name) => findField(context, at, dataset, name));
  if (!of || others.includes(null)) return [];
  const rows = selectRows(dataset.rows, query.where);
  const source = datasetSource(dataset, locale, { publisher: null, vintage: null });
  const { from, to } = query.years;
  return Array.from({ length: to - from + 1 }, (_, index): Value => {
    const year = String(from + index);
    const counted = rows.filter((row) => (text(row, query.time)?.slice(0, 4) ?? '9999') <= year);
    const formula = strings(locale).formulas.entries(of.title[locale], dataset.title[locale], year);
    return {
      ...plainValue({
        series: query.series.id,
        value: new Set(counted.map((row) => row[query.of])).size,
        origin: 'derived',
        source,
        unit: 'count',
        topic: dataset.topic ?? null,
      }),
      time: year,
      formula,
    };
  });
}
