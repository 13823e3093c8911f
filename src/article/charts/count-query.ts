import type { CountQuery } from '../../schemas/chart.ts';
import { strings } from '../../strings/index.ts';
import { selectRows } from '../datasets/dataset.ts';
import { whereFaults } from '../datasets/where-faults.ts';
import { whereText } from '../datasets/where-text.ts';
import { cellText, findColumn, findDataset } from './dataset-columns.ts';
import type { Scope } from './query.ts';
import type { Report } from './report.ts';
import { datasetSource } from './sources.ts';
import { plainValue, type Value } from './value.ts';
import { yearsBetween } from './years.ts';

/** How many different things rows name, up to the end of each year or in it. */
export function countValues(query: CountQuery, { article, locale }: Scope, report: Report): Value[] {
  const dataset = findDataset(query.count, article.datasets, report);
  if (!dataset) return [];
  const names = [query.of, query.time, ...Object.keys(query.where)];
  const [of, ...others] = names.map((name) => findColumn(name, dataset, report));
  if (!of || others.includes(null)) return [];
  const faults = whereFaults(dataset, query.where);
  for (const { found, expected } of faults) report(found, expected, 'where');
  const rows = selectRows(dataset.rows, query.where);
  if (faults.length > 0) return [];
  if (rows.length === 0) {
    report(`no row of ${dataset.id} for the query`, 'a "where" that finds rows');
    return [];
  }
  const source = datasetSource(dataset, locale);
  const picked = whereText(dataset, query.where, locale);
  return yearsBetween(query.years).map((year): Value => {
    const counted = rows.filter((row) => {
      const own = cellText(row, query.time)?.slice(0, 4) ?? '9999';
      return query.each ? own === year : own <= year;
    });
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
      formula:
        strings(locale).formulas[query.each ? 'entriesIn' : 'entries'](
          of.title[locale],
          dataset.title[locale],
          year,
        ) + picked,
    };
  });
}
