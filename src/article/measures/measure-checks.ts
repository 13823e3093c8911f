import type { ContentProblem } from '../../reading/content-error.ts';
import { sameNames } from '../../reading/same-names.ts';
import type { MeasureData } from '../../schemas/measure.ts';
import type { PlaceData } from '../../schemas/place.ts';
import { locales } from '../../text/language.ts';
import type { Dataset } from '../model/model.ts';
import { placeColumn, yearColumn } from './measure-grid.ts';
import { countingFaults, divisorFaults } from './counting-checks.ts';
import { unknown, type Fault } from './fault.ts';
import { columnUnit } from './measure-units.ts';

const file = 'measures.json';

/** What measures are checked against. */
export interface MeasureContext {
  datasets: readonly Dataset[];
  places: readonly PlaceData[];
}

/** Measures of columns that do not exist or do not fit each other, and countings that lack what they divide by. */
export function measureProblems(
  entries: readonly MeasureData[],
  { datasets }: MeasureContext,
): ContentProblem[] {
  const faults = entries.flatMap((entry) => {
    const dataset = datasets.find(({ id }) => id === entry.dataset);
    const own = dataset
      ? datasetFaults(entry, dataset, datasets)
      : [unknown('dataset', entry.dataset, datasets)];
    const all =
      own.length > 0
        ? own
        : [
            ...countingFaults(entry, dataset),
            ...divisorFaults(entry, entries, datasets),
            ...offerFaults(entry, entries),
            ...mirrorFaults(entry, entries),
          ];
    return all.map(({ at, ...fault }) => ({ file, field: `${entry.id} › ${at}`, ...fault }));
  });
  return [...faults, ...alike(entries)];
}

/** What a measure and its dataset do not have in common. */
function datasetFaults(entry: MeasureData, dataset: Dataset, datasets: readonly Dataset[]): Fault[] {
  const { columns, combine, period, parts } = entry;
  const names = dataset.fields.map(({ name }) => name);
  const missing = columns.filter((name) => !names.includes(name) || dataset.key.includes(name));
  if (missing.length > 0) {
    const values = names.filter((name) => !dataset.key.includes(name)).join(', ');
    const found = `the column ${missing.map((name) => `"${name}"`).join(', ')}, which ${dataset.id} does not have`;
    return [{ at: 'columns', found, expected: `one of ${values}` }];
  }
  const faults: Fault[] = [];
  const add = (at: string, found: string, expected: string) => faults.push({ at, found, expected });
  const fields = dataset.fields.filter(({ name }) => columns.includes(name));
  const units = new Set(fields.map((field) => columnUnit(field)));
  if (new Set(columns).size < columns.length) add('columns', 'one column twice', 'two columns');
  else if (units.size > 1) add('columns', 'columns of two units', 'columns of one unit');
  if (units.has(null) && (columns.length > 1 || !fields[0]?.categories))
    add('columns', 'a column that is no number', 'a column of numbers, or of categories');
  if ((columns.length === 2) !== (combine !== undefined))
    add(
      'combine',
      combine ?? 'nothing',
      columns.length === 2 ? 'sum or difference' : 'two columns, or no such field',
    );
  const time = yearColumn(dataset);
  if (time ? period !== undefined : period === undefined) {
    const found = time ? 'a period' : 'no period';
    add(
      'period',
      found,
      time ? `none, since ${dataset.id} has a year for each row` : 'the years of the values',
    );
  }
  if (period && period.from > period.to)
    add('period', `${period.from} to ${period.to}`, 'a start before its end');
  const key = [placeColumn(dataset)?.name, time?.name];
  const others = dataset.key.filter((name) => !key.includes(name));
  if (others.length > 0)
    add('dataset', `rows told apart by ${others.join(', ')} too`, 'a dataset by state, by year, or by both');
  return parts ? [...faults, ...partFaults(entry, dataset, parts, datasets)] : faults;
}

/** What is wrong with the table by parts. */
function partFaults(
  { columns }: MeasureData,
  dataset: Dataset,
  { dataset: id, column }: NonNullable<MeasureData['parts']>,
  datasets: readonly Dataset[],
): Fault[] {
  const table = datasets.find((each) => each.id === id);
  if (!table) return [unknown('parts › dataset', id, datasets)];
  const names = table.fields.map(({ name }) => name);
  const lacking = columns.filter((name) => !names.includes(name));
  if (lacking.length > 0)
    return [{ at: 'parts', found: `no column ${lacking.join(', ')} in ${id}`, expected: 'the same columns' }];
  const field = table.fields.find(({ name }) => name === column);
  const isKey = table.key.toSorted().join() === [...dataset.key, column].toSorted().join();
  if (field?.categories && isKey) return [];
  const expected = `a column of categories that tells the rows apart beside ${dataset.key.join(', ')}`;
  return [{ at: 'parts › column', found: `"${column}"`, expected }];
}

/** Titles that do not say where the states stand, and what is neither offered nor divides another. */
function offerFaults({ id, offered }: MeasureData, entries: readonly MeasureData[]): Fault[] {
  if (!offered) {
    const divides = entries.some(({ by }) => Object.values(by).includes(id));
    return divides
      ? []
      : [
          {
            at: 'offered',
            found: 'nothing',
            expected: 'how it is offered, since no measure is divided by it',
          },
        ];
  }
  return locales.flatMap((locale) => {
    const title = offered.title[locale] as string | undefined;
    if (title === undefined || title.split('{places}').length === 2) return [];
    return [
      { at: `offered › title › ${locale}`, found: `"${title}"`, expected: '{places} once, for the states' },
    ];
  });
}

/** Another side that reports nothing, or is the same side, and titles that do not name the states. */
function mirrorFaults({ reporter, mirror }: MeasureData, entries: readonly MeasureData[]): Fault[] {
  if (!mirror) return [];
  const other = entries.find(({ id }) => id === mirror.measure);
  const at = 'mirror › measure';
  if (!other) return [unknown(at, mirror.measure, entries)];
  const titles = Object.entries(mirror.title).filter(([, title]) => title.split('{places}').length !== 2);
  const faults = titles.map(([locale, title]) => ({
    at: `mirror › title › ${locale}`,
    found: `"${title}"`,
    expected: '{places} once, for the states',
  }));
  if (!other.offered)
    faults.push({ at, found: `"${other.id}", which is not offered`, expected: 'one that is' });
  if (JSON.stringify(other.reporter) === JSON.stringify(reporter))
    faults.push({ at, found: `"${other.id}", of the same reporter`, expected: 'one of another' });
  return faults;
}

/** Measures that readers could not tell apart: of one name by one reporter, or of the same columns. */
function alike(entries: readonly MeasureData[]): ContentProblem[] {
  const keyOf = ({ dataset, columns, combine }: MeasureData): string =>
    [dataset, ...columns, combine ?? ''].join(' ');
  const twins = entries.flatMap((entry, index): ContentProblem[] => {
    const twin = entries.slice(0, index).find((each) => keyOf(each) === keyOf(entry));
    if (!twin) return [];
    return [{ file, field: entry.id, found: `the columns of "${twin.id}"`, expected: 'columns of its own' }];
  });
  const byReporter = Map.groupBy(entries, ({ reporter }) => JSON.stringify(reporter));
  return [...twins, ...[...byReporter.values()].flatMap((own) => sameNames(own, file, ({ label }) => label))];
}
