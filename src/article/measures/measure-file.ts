import type { Grid } from '../../explore/model/grid.ts';
import type { MeasureFile } from '../../explore/model/measure-file.ts';
import type { Measure } from '../model/measure.ts';
import type { Article, Dataset } from '../model/model.ts';
import { measureGrid } from './measure-grid.ts';
import { statedValues } from './stated-values.ts';

/** The numbers of a measure as the explorer fetches them, from its first year with any to its last. */
export function measureFile(
  measure: Measure,
  { datasets, places, figures }: Pick<Article, 'datasets' | 'places' | 'figures'>,
): MeasureFile {
  const { id, dataset, unit, period, base, categories } = measure;
  const ids = places.map((place) => place.id);
  const table = findTable(datasets, dataset);
  const stated = statedValues(measure, { datasets, figures });
  return {
    id,
    dataset,
    unit,
    ...(period && { period }),
    ...(base !== undefined && { base }),
    ...(categories && { categories: Object.keys(categories) }),
    ...within(measureGrid(measure, table, ids), measure),
    ...(stated.length > 0 && { stated }),
    ...(measure.parts && { parts: partsOf(measure, measure.parts, datasets, ids) }),
  };
}

/** A grid from one year to another. */
function within({ places, years, values }: Grid, { years: { from, to }, period }: Measure): Grid {
  const isIn = (year: number): boolean => period !== undefined || (year >= from && year <= to);
  return {
    places,
    years: years.filter(isIn),
    values: values.map((row) => row.filter((_, index) => isIn(years[index] ?? 0))),
  };
}

/** The same numbers for each part that has any, in the order of the column's categories. */
function partsOf(
  measure: Measure,
  { dataset, column }: NonNullable<Measure['parts']>,
  datasets: readonly Dataset[],
  places: readonly string[],
): NonNullable<MeasureFile['parts']> {
  const table = findTable(datasets, dataset);
  const names = Object.keys(table.fields.find(({ name }) => name === column)?.categories ?? {});
  return names.flatMap((id) => {
    const rows = table.rows.filter((row) => row[column] === id);
    if (rows.length === 0) return [];
    return [{ id, values: within(measureGrid(measure, table, places, rows), measure).values }];
  });
}

function findTable(datasets: readonly Dataset[], id: string): Dataset {
  const found = datasets.find((dataset) => dataset.id === id);
  if (!found) throw new Error(`measures: found no dataset "${id}", expected one that the checks have seen`);
  return found;
}
