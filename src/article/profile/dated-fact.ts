import type { DatasetField, Row } from '../../schemas/dataset.ts';
import type { DatedFact } from '../../schemas/measure.ts';
import { strings } from '../../strings/index.ts';
import type { Locale } from '../../text/language.ts';
import { selectRows } from '../datasets/dataset.ts';
import { writeDate } from '../figures/period.ts';
import { placeColumn } from '../measures/measure-grid.ts';
import type { Dataset } from '../model/model.ts';
import { columnTitle, writeCell } from '../places/place-tables.ts';
import type { Fact, FactContext } from './fact.ts';

/** Since when something holds of a place: the first date of its rows, and what the last of them adds. */
export function writeDatedFact(
  spec: DatedFact,
  { datasets }: Pick<FactContext, 'datasets'>,
  place: string,
  locale: Locale,
): Fact {
  const { id, label, none } = spec;
  const dataset = datasets.find((each) => each.id === spec.dataset);
  if (!dataset) throw new Error(`found no dataset "${spec.dataset}", expected one that the checks have seen`);
  const t = strings(locale).places.profile;
  const column = placeColumn(dataset)?.name ?? '';
  const own = dataset.rows.filter((row) => row[column] === place);
  const rows = inOrder(selectRows(own, spec.where), spec.date);
  const [first] = rows;
  const date = first ? dateOf(first, spec.date) : null;
  const isAbsent = first === undefined;
  return {
    id,
    label: label[locale],
    dataset,
    text: date === null ? (isAbsent ? none[locale] : t.unknown) : writeDate(date, locale),
    isKnown: date !== null,
    short: date?.slice(0, 4) ?? (isAbsent ? t.no : t.unknown),
    year: null,
    remark: isAbsent ? otherwise(spec, dataset, own, locale) : detailOf(spec, dataset, rows, locale),
    key: date,
    isComputed: false,
    beside: [],
  };
}

/** The most precise date that a row has. */
function dateOf(row: Row, columns: readonly string[]): string | null {
  const cell = columns.map((name) => row[name] ?? null).find((each) => each !== null);
  return cell === undefined ? null : String(cell);
}

/** Rows from the first date on; those without a date come last. */
const inOrder = (rows: readonly Row[], columns: readonly string[]): Row[] =>
  rows.toSorted((a, b) => {
    const [one, other] = [dateOf(a, columns), dateOf(b, columns)];
    if (one === other) return 0;
    return one === null || (other !== null && other < one) ? 1 : -1;
  });

const fieldOf = ({ fields }: Dataset, name: string): DatasetField | undefined =>
  fields.find((field) => field.name === name);

/** What the last row adds, with its date where that is another one than the first. */
function detailOf(
  { detail, date }: DatedFact,
  dataset: Dataset,
  rows: readonly Row[],
  locale: Locale,
): string | null {
  const [first, last] = [rows[0], rows.at(-1)];
  const field = detail === undefined ? undefined : fieldOf(dataset, detail);
  const said = field && last ? writeCell(field, last[field.name], locale) : null;
  if (!field || !first || !last || said === null) return null;
  const what = field.categories ? said : `${columnTitle(field, locale)}: ${said}`;
  const since = dateOf(last, date);
  if (since === null || since === dateOf(first, date)) return what;
  return strings(locale).places.profile.since(what, writeDate(since, locale));
}

/** What holds instead, where a place has a row that does not count. */
function otherwise(
  { where, date }: DatedFact,
  dataset: Dataset,
  rows: readonly Row[],
  locale: Locale,
): string | null {
  const last = inOrder(rows, date).at(-1);
  const [name = ''] = Object.keys(where);
  const field = fieldOf(dataset, name);
  const what = last && field ? writeCell(field, last[name], locale) : null;
  if (!last || what === null) return null;
  const since = dateOf(last, date);
  return since === null ? what : strings(locale).places.profile.since(what, writeDate(since, locale));
}
