import type { ViewData } from '../../schemas/chart.ts';
import type { DatasetField, Row } from '../../schemas/dataset.ts';
import { report, type ChartContext } from './value.ts';

/** The name of a cell that stands for a category: a place, an entry of the column's categories, a year. */
export function nameCell(
  context: ChartContext,
  at: string,
  field: DatasetField,
  row: Row,
): { id: string; name: string } {
  const id = String(row[field.name] ?? '');
  const { locale, article } = context;
  const place = field.values === 'places' ? article.places.find((each) => each.id === id) : undefined;
  const name =
    place?.name[locale] ??
    field.categories?.[id]?.[locale] ??
    (field.type === 'string' && !field.values && !field.categories && id !== '' ? id : undefined) ??
    (field.type === 'year' ? id : undefined);
  if (name === undefined) {
    const expected = 'an entry of places.json, or of the categories of the column';
    report(context, at, `"${id}" in column "${field.name}", which nothing names`, expected);
  }
  return { id, name: name ?? id };
}

/** A category that the view itself names, with its name remembered. */
export function ownCategory(context: ChartContext, at: string, view: ViewData, id: string): string {
  const name = view.categories.find((each) => each.id === id)?.label[context.locale];
  if (name === undefined) {
    report(context, at, `the category "${id}"`, 'an id that "categories" of the view names');
  }
  return remember(context, id, name ?? id);
}

/** Remembers what a category or column is called. */
export function remember(context: ChartContext, id: string, name: string): string {
  context.names[id] = name;
  return id;
}
