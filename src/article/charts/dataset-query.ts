import type { DatasetQuery } from '../../schemas/chart.ts';
import type { DatasetField, Row } from '../../schemas/dataset.ts';
import type { Unit } from '../../schemas/figure.ts';
import { selectRows } from '../datasets/dataset.ts';
import { choiceProblems, chooseRows } from '../datasets/other-rows.ts';
import { withoutNoise } from '../../text/without-noise.ts';
import { whereFaults } from '../datasets/where-faults.ts';
import { cellCategory, viewCategory } from './categories.ts';
import { cellText, findColumn, findDataset } from './dataset-columns.ts';
import type { Scope } from './query.ts';
import type { Report } from './report.ts';
import { datasetSource } from './sources.ts';
import { plainValue, type Category, type Value } from './value.ts';
import { yearsBetween } from './years.ts';

/** Rows of a dataset as values. */
export function datasetValues(query: DatasetQuery, scope: Scope, report: Report): Value[] {
  const { article, view, locale } = scope;
  const { series, category, time, column, publisher, vintage, note } = query;
  const dataset = findDataset(query.dataset, article.datasets, report);
  if (!dataset) return [];
  const categoryColumn = typeof category === 'string' ? category : undefined;
  const seriesColumn = 'field' in series ? series.field : undefined;
  const named = [query.value, seriesColumn, categoryColumn, time, column, publisher, vintage, note];
  const fields = [...named, ...Object.keys(query.where)]
    .filter((name) => name !== undefined)
    .map((name) => findColumn(name, dataset, report));
  const [valueField] = fields;
  if (!valueField || fields.includes(null)) return [];
  const unit = unitOf(valueField, query.per);
  if (unit === null) {
    const found = `column "${query.value}" in ${valueField.unit ?? 'no unit'}, divided by ${query.per}`;
    report(found, `values in ${view.unit}`);
    return [];
  }
  const faults = whereFaults(dataset, query.where);
  for (const { found, expected } of faults) report(found, expected, 'where');
  const choice = choiceProblems(dataset, query, article.datasets);
  for (const { found, expected } of choice) report(found, expected);
  if (faults.length > 0 || choice.length > 0) return [];
  const rows = chooseRows(selectRows(dataset.rows, query.where), query, article.datasets);
  if (rows.length === 0) {
    report(`no row of ${dataset.id} for the query`, 'a "where" that finds rows');
    return [];
  }
  const inColumn = (row: Row, name: string | undefined): Category | null => {
    const field = dataset.fields.find((each) => each.name === name);
    return field ? cellCategory(row, field, article.places, locale, report) : null;
  };
  const values = rows.map((row): Value => ({
    ...plainValue({
      series: 'id' in series ? series.id : (cellText(row, series.field) ?? ''),
      value: toNumber(row, valueField, query.per),
      origin: 'context',
      source: datasetSource(dataset, locale, {
        publisher: cellText(row, publisher),
        vintage: Number(cellText(row, vintage)) || null,
      }),
      unit,
      topic: dataset.topic ?? null,
    }),
    category:
      typeof category === 'object'
        ? viewCategory(category.id, view, locale, report)
        : inColumn(row, category),
    column: inColumn(row, column),
    time: cellText(row, time),
    note: cellText(row, note) === null ? null : (inColumn(row, note)?.name ?? null),
  }));
  return query.years ? fillYears(values, query.years, query, report) : values;
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

/** Puts a missing value into each year without a row, so that nothing is drawn across it. */
function fillYears(
  values: Value[],
  years: { from: number; to: number },
  { series, time }: DatasetQuery,
  report: Report,
): Value[] {
  const [first] = values;
  if (!first || !('id' in series) || time === undefined) {
    report('"years" without a time or a fixed series', 'both');
    return values;
  }
  const missing = yearsBetween(years)
    .filter((year) => !values.some((value) => value.time === year))
    .map((year): Value => ({ ...first, time: year, value: null, note: null }));
  return [...values, ...missing].sort((a, b) => Number(a.time) - Number(b.time));
}
