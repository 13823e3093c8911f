import type { ViewData } from '../../schemas/chart.ts';
import type { DatasetField, Row } from '../../schemas/dataset.ts';
import type { PlaceData } from '../../schemas/place.ts';
import type { Locale } from '../../text/language.ts';
import type { Report } from './report.ts';
import type { Category, Value } from './value.ts';

/** A cell as a category: a place, an entry of the column's categories, a text of its own, a year. */
export function cellCategory(
  row: Row,
  { name: column, type, values, categories }: DatasetField,
  places: readonly PlaceData[],
  locale: Locale,
  report: Report,
): Category {
  const id = String(row[column] ?? '');
  const place = values === 'places' ? places.find((each) => each.id === id) : undefined;
  const isText = type === 'string' && !values && !categories && id !== '';
  const name =
    place?.name[locale] ?? categories?.[id]?.[locale] ?? (isText || type === 'year' ? id : undefined);
  if (name === undefined) {
    report(
      `"${id}" in column "${column}", which nothing names`,
      'an entry of places.json, or of the categories of the column',
    );
  }
  return { id, name: name ?? id };
}

/** A category that the view itself names. */
export function viewCategory(id: string, { categories }: ViewData, locale: Locale, report: Report): Category {
  const name = categories.find((each) => each.id === id)?.label[locale];
  if (name === undefined) report(`the category "${id}"`, 'an id that "categories" of the view names');
  return { id, name: name ?? id };
}

/** What the categories and columns of values are called, by their ids. */
export const namesOf = (values: readonly Value[]): Record<string, string> =>
  Object.fromEntries(
    values
      .flatMap(({ category, column }) => [category, column])
      .filter((each) => each !== null)
      .map(({ id, name }) => [id, name]),
  );
