import type { Cell, DatasetField, Row } from '../../schemas/dataset.ts';
import { isPartialDate, isPlausibleYear } from '../../schemas/date.ts';
import type { PlaceData } from '../../schemas/place.ts';
import type { ContentProblem } from '../../reading/content-error.ts';
import { datasetFile } from './dataset.ts';
import type { Dataset } from '../model/model.ts';

/** Where rows do not match what the dataset says of its columns: names, types, categories, places, key. */
export function rowProblems(dataset: Dataset, places: readonly PlaceData[]): ContentProblem[] {
  const known = new Set(places.map(({ id }) => id));
  return [
    ...fieldProblems(dataset),
    ...dataset.rows.flatMap((row, index) => [
      ...unknownColumns(dataset, row, index),
      ...dataset.fields.flatMap((field) => cellProblems(dataset, field, row, index, known)),
    ]),
    ...keyProblems(dataset),
  ];
}

function fieldProblems(dataset: Dataset): ContentProblem[] {
  const names = dataset.fields.map(({ name }) => name);
  const file = datasetFile(dataset);
  return [
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => ({ file, field: 'fields', found: `"${name}" twice`, expected: 'each column once' })),
    ...dataset.key
      .filter((name) => !names.includes(name))
      .map((name) => ({
        file,
        field: 'key',
        found: `"${name}", which is no column`,
        expected: `one of ${names.join(', ')}`,
      })),
  ];
}

function unknownColumns(dataset: Dataset, row: Row, index: number): ContentProblem[] {
  return Object.keys(row)
    .filter((name) => !dataset.fields.some((field) => field.name === name))
    .map((name) => ({
      file: datasetFile(dataset),
      field: `rows[${index}]`,
      found: `a column "${name}", which the fields do not name`,
      expected: `only ${dataset.fields.map((field) => field.name).join(', ')}`,
    }));
}

function cellProblems(
  dataset: Dataset,
  field: DatasetField,
  row: Row,
  index: number,
  places: ReadonlySet<string>,
): ContentProblem[] {
  const value = row[field.name];
  const expected = wantedCell(dataset, field, value, places);
  if (expected === null) return [];
  return [
    {
      file: datasetFile(dataset),
      field: `rows[${index}].${field.name}`,
      found: value === undefined ? 'no such cell' : JSON.stringify(value),
      expected,
    },
  ];
}

const types: Record<DatasetField['type'], { test: (value: Cell) => boolean; expected: string }> = {
  string: {
    test: isText,
    expected:
      'a text, of the calendar if it is a date, that no spreadsheet takes for a formula by =, +, - or @',
  },
  number: { test: (value) => typeof value === 'number', expected: 'a number' },
  integer: { test: (value) => Number.isInteger(value), expected: 'a whole number' },
  year: { test: isPlausibleYear, expected: 'a year such as 2021' },
  date: { test: (value) => isDate(value, 'yyyy-mm-dd'), expected: 'a date such as "2021-07-18"' },
  yearmonth: { test: (value) => isDate(value, 'yyyy-mm'), expected: 'a month such as "2021-07"' },
};

/** What should stand in a cell instead; null where it is right. */
function wantedCell(
  { key, vintage }: Dataset,
  { name, type, categories, values }: DatasetField,
  value: Cell | undefined,
  places: ReadonlySet<string>,
): string | null {
  if (value === undefined) return 'a value, or null where nothing is recorded';
  if (value === null) return key.includes(name) ? 'a value, since the column belongs to the key' : null;
  if (!types[type].test(value)) return types[type].expected;
  if (vintage !== null && yearIn(type, value) > vintage) {
    return `a year up to ${vintage}, in which the table was published`;
  }
  if (categories && !Object.hasOwn(categories, String(value)))
    return `one of ${Object.keys(categories).join(', ')}`;
  if (values === 'places' && !places.has(String(value))) return 'the id of an entry of places.json';
  return null;
}

/** The year that a cell of time says; before all others where the column says none. */
const yearIn = (type: DatasetField['type'], value: Cell): number =>
  type === 'year' || type === 'date' || type === 'yearmonth' ? Number(String(value).slice(0, 4)) : -Infinity;

/** Whether a text stays one in a spreadsheet, and is a date of the calendar if it looks like one. */
function isText(value: Cell): boolean {
  if (typeof value !== 'string' || value === '' || /^[=+\-@]/.test(value)) return false;
  return !/^\d{4}-\d{2}(-\d{2})?$/.test(value) || isPartialDate(value);
}

/** Whether a text is a date of the calendar, of so many characters: to the day or to the month. */
const isDate = (value: Cell, { length }: string): boolean =>
  typeof value === 'string' && value.length === length && isPartialDate(value);

function keyProblems(dataset: Dataset): ContentProblem[] {
  const keys = dataset.rows.map((row) => JSON.stringify(dataset.key.map((name) => row[name] ?? null)));
  // The first row of each key: a search through all of them for every row would take a second for a long table.
  const firsts = new Map(keys.map((key, index): [string, number] => [key, index]).reverse());
  return keys.flatMap((key, index) => {
    const first = firsts.get(key);
    if (first === index) return [];
    return [
      {
        file: datasetFile(dataset),
        field: `rows[${index}]`,
        found: `${dataset.key.join(', ')} as in rows[${first}]: ${key}`,
        expected: 'a row that its key tells from every other',
      },
    ];
  });
}
