import { balanceOf, everywhere, totalOf, type Grid, type Value } from '../../explore/model/grid.ts';
import type { DatasetField, Row } from '../../schemas/dataset.ts';
import type { MeasureData } from '../../schemas/measure.ts';
import { withoutNoise } from '../../text/without-noise.ts';
import type { Dataset } from '../model/model.ts';

/** The column of a dataset that names the state; undefined where none is part of its key. */
export const placeColumn = ({ key, fields }: Dataset): DatasetField | undefined =>
  fields.find(({ name, values }) => values === 'places' && key.includes(name));

/** The column of a dataset with the year of its rows; undefined where none is part of its key. */
export const yearColumn = ({ key, fields }: Dataset): DatasetField | undefined =>
  fields.find(({ name, type }) => type === 'year' && key.includes(name));

/** Reads values of a measure from rows of its dataset. */
interface Reader {
  measure: Pick<MeasureData, 'columns' | 'combine' | 'period'>;
  dataset: Dataset;
  places: readonly string[];
  years: readonly number[];
}

/**
 * A measure's values by place and year, money in millions and categories as their places in the list. A state or year
 * without a row has null.
 *
 * @param measure free of problems
 * @param places the states of the region, in their order
 */
export function measureGrid(
  measure: Reader['measure'],
  dataset: Dataset,
  places: readonly string[],
  rows: readonly Row[] = dataset.rows,
): Grid {
  const years = measureYears(measure, dataset);
  const own = placeColumn(dataset) ? places : [everywhere];
  const reader = { measure, dataset, places: own, years };
  const [first, second] = measure.columns.map((column) => columnGrid(reader, column, rows));
  if (!first || !second) return first ?? { places: own, years, values: [] };
  return measure.combine === 'difference' ? balanceOf(first, second) : totalOf(first, second);
}

/** From the first year to the last, none left out, so that a year without rows is seen to have none. */
function measureYears({ period }: Reader['measure'], dataset: Dataset): number[] {
  if (period) return [period.to];
  const time = yearColumn(dataset)?.name ?? '';
  const years = dataset.rows.map((row) => Number(row[time]));
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

function columnGrid({ dataset, places, years }: Reader, column: string, rows: readonly Row[]): Grid {
  const [place, time] = [placeColumn(dataset)?.name, yearColumn(dataset)?.name];
  const field = dataset.fields.find(({ name }) => name === column);
  const keyOf = (of: unknown, year: unknown): string => `${String(of)} ${String(year)}`;
  const found = new Map(
    rows.map((row) => [
      keyOf(place === undefined ? everywhere : row[place], time === undefined ? years[0] : row[time]),
      field ? cellValue(row, field) : null,
    ]),
  );
  const values = places.map((each) => years.map((year): Value => found.get(keyOf(each, year)) ?? null));
  return { places, years, values };
}

function cellValue(row: Row, { name, unit, categories }: DatasetField): Value {
  const cell = row[name] ?? null;
  if (cell === null) return null;
  if (categories) return Object.keys(categories).indexOf(String(cell));
  return unit === 'usd-billion' ? withoutNoise(Number(cell) * 1000) : Number(cell);
}
