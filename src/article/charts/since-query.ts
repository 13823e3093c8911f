import type { SinceQuery } from '../../schemas/chart.ts';
import { strings } from '../../strings/index.ts';
import { selectRows } from '../datasets/dataset.ts';
import { leads } from '../datasets/lead.ts';
import { whereFaults } from '../datasets/where-faults.ts';
import { whereText } from '../datasets/where-text.ts';
import { cellCategory } from './categories.ts';
import { cellText, findColumn, findDataset } from './dataset-columns.ts';
import type { Scope } from './query.ts';
import type { Report } from './report.ts';
import { datasetSource } from './sources.ts';
import { plainValue, type Value } from './value.ts';

/**
 * The year since which, up to the last of the table, columns come to more than others without a break; one value for
 * each category of which that can be said. A year in which a cell is missing is a break.
 */
export function sinceValues(query: SinceQuery, { article, locale }: Scope, report: Report): Value[] {
  const dataset = findDataset(query.since, article.datasets, report);
  if (!dataset) return [];
  const names = [query.of, query.time, ...query.more, ...query.than, ...Object.keys(query.where)];
  const [category, time, ...others] = names.map((name) => findColumn(name, dataset, report));
  if (!category || !time || others.includes(null)) return [];
  const faults = whereFaults(dataset, query.where);
  for (const { found, expected } of faults) report(found, expected, 'where');
  const rows = selectRows(dataset.rows, query.where);
  if (faults.length > 0) return [];
  const source = datasetSource(dataset, locale);
  const titles = (columns: readonly string[]): string =>
    columns
      .map((name) => dataset.fields.find((field) => field.name === name)?.title[locale] ?? name)
      .join(' + ');
  const formula =
    strings(locale).formulas.since(titles(query.more), titles(query.than)) +
    whereText(dataset, query.where, locale);
  const lastTime = Math.max(...rows.map((row) => Number(row[query.time])));
  return [...Map.groupBy(rows, (row) => row[query.of])].flatMap(([, own]): Value[] => {
    const run = own.toSorted((a, b) => Number(b[query.time]) - Number(a[query.time]));
    const end = run.findIndex((row) => !leads(row, query.more, query.than));
    const first = run.at(end === -1 ? -1 : end - 1);
    if (end === 0 || !first || Number(run[0]?.[query.time]) < lastTime) return [];
    const year = cellText(first, query.time);
    return [
      {
        ...plainValue({
          series: query.series.id,
          value: Number(year),
          origin: 'derived',
          source,
          unit: 'year',
          topic: dataset.topic ?? null,
        }),
        category: cellCategory(first, category, article.places, locale, report),
        time: year,
        formula,
      },
    ];
  });
}
