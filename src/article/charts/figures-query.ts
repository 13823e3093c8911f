import type { FiguresQuery, ViewData } from '../../schemas/chart.ts';
import type { PlaceData } from '../../schemas/place.ts';
import { strings } from '../../strings/index.ts';
import type { Locale } from '../../text/language.ts';
import type { Figure } from '../model/model.ts';
import { viewCategory } from './categories.ts';
import { figureNote } from './figure-note.ts';
import type { Scope } from './query.ts';
import type { Report } from './report.ts';
import { figureSource } from './sources.ts';
import { plainValue, type Category, type Value } from './value.ts';
import { yearOf, yearsBetween } from './years.ts';

/** Numbers of the article as values, each with the sentence that states it. */
export function figureValues(query: FiguresQuery, scope: Scope, report: Report): Value[] {
  const { article, view, locale } = scope;
  return query.figures.flatMap((id) => {
    const figure = article.figures.find((each) => each.id === id);
    if (!figure) {
      report(`the figure "${id}", which does not exist`, 'the id of an entry of figures.json');
      return [];
    }
    const column = query.column ? viewCategory(query.column.id, view, locale, report) : null;
    const stated = statedValue(figure, query.series.id, scope);
    const values =
      query.category === 'places'
        ? namedValues(stated, figure, article.places, locale, report)
        : [{ ...stated, category: categoryOf(figure, query, view, article.places, locale, report) }];
    return values.flatMap((value) =>
      timesOf(figure, query, report).map((time): Value => ({ ...value, column, time })),
    );
  });
}

/** The number itself. */
function statedValue(figure: Figure, series: string, { article, locale, urls }: Scope): Value {
  return {
    ...plainValue({
      series,
      value: figure.value,
      origin: 'article',
      source: figureSource(article, figure, locale),
      unit: figure.unit,
      topic: figure.topic,
    }),
    figure: figure.id,
    url: urls.sentence(figure.section, figure.sentence),
    note: figureNote(figure, locale),
  };
}

/** The states that the text names among those that the number counts, each with the value 1. */
function namedValues(
  stated: Value,
  figure: Figure,
  places: readonly PlaceData[],
  locale: Locale,
  report: Report,
): Value[] {
  if (figure.places.length === 0) {
    report(`the figure "${figure.id}" without places`, 'a figure with places');
  }
  return figure.places.map((id) => ({
    ...stated,
    value: 1,
    unit: 'count',
    origin: 'derived',
    formula: strings(locale).formulas.named(figure.printed),
    category: placeCategory(id, figure, places, locale, report),
  }));
}

/** The times at which a number stands. */
function timesOf({ id, period }: Figure, { time }: FiguresQuery, report: Report): (string | null)[] {
  if (time === 'none') return [null];
  if (time === 'to') return [period?.to ?? null];
  if (period) return yearsBetween({ from: yearOf(period.from), to: yearOf(period.to) });
  report(`the figure "${id}" without a period`, 'a figure with a period, to put at each year');
  return [];
}

function categoryOf(
  figure: Figure,
  { category }: FiguresQuery,
  view: ViewData,
  places: readonly PlaceData[],
  locale: Locale,
  report: Report,
): Category | null {
  if (category === undefined) return null;
  if (typeof category === 'object') return viewCategory(category.id, view, locale, report);
  if (category === 'label') return { id: figure.id, name: figure.label[locale] };
  const [id, second] = figure.places;
  if (id !== undefined && second === undefined) return placeCategory(id, figure, places, locale, report);
  report(`the figure "${figure.id}" with ${figure.places.length} places`, 'one place');
  return null;
}

function placeCategory(
  id: string,
  figure: Figure,
  places: readonly PlaceData[],
  locale: Locale,
  report: Report,
): Category {
  const place = places.find((each) => each.id === id);
  if (!place) report(`the place "${id}" of the figure "${figure.id}"`, 'an entry of places.json');
  return { id, name: place?.name[locale] ?? id };
}
