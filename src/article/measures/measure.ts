import type { CountedUnit } from '../../explore/model/counting.ts';
import { ContentError } from '../../reading/content-error.ts';
import type { DatasetField } from '../../schemas/dataset.ts';
import type { MeasureData } from '../../schemas/measure.ts';
import type { Measure } from '../model/measure.ts';
import type { Dataset } from '../model/model.ts';
import { measureProblems, type MeasureContext } from './measure-checks.ts';
import { measureGrid } from './measure-grid.ts';
import { columnUnit } from './measure-units.ts';

/**
 * Joins what `measures.json` says with the datasets whose columns they are, in the order of the file.
 *
 * @throws ContentError where a measure names what does not exist, or asks for what makes no sense
 */
export function buildMeasures(entries: readonly MeasureData[], context: MeasureContext): Measure[] {
  const problems = measureProblems(entries, context);
  if (problems.length > 0) throw new ContentError(problems);
  const places = context.places.map(({ id }) => id);
  return entries.flatMap((entry) => {
    const dataset = context.datasets.find(({ id }) => id === entry.dataset);
    return dataset ? [buildMeasure(entry, dataset, places)] : [];
  });
}

function buildMeasure(entry: MeasureData, dataset: Dataset, places: readonly string[]): Measure {
  const field = dataset.fields.find(({ name }) => name === entry.columns[0]);
  const { years, values } = measureGrid(entry, dataset, places);
  const known = years.filter((_, index) => values.some((row) => (row[index] ?? null) !== null));
  const [first = 0, last = first] = [known[0], known.at(-1)];
  return {
    ...entry,
    unit: unitOf(field),
    categories: field?.categories ?? null,
    years: entry.period ?? { from: first, to: last },
  };
}

const unitOf = (field: DatasetField | undefined): CountedUnit | null => (field ? columnUnit(field) : null);
