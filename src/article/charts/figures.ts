import type { FigureQuery, ViewData } from '../../schemas/chart.ts';
import { strings } from '../../strings/index.ts';
import { ownCategory, remember } from './names.ts';
import { figureNote } from './note.ts';
import { figureSource } from './sources.ts';
import { plainValue, report, type ChartContext, type Value } from './value.ts';
import type { Figure } from '../model/model.ts';

/** Numbers of the article as values, each with the sentence that states it. */
export function figureValues(context: ChartContext, at: string, view: ViewData, query: FigureQuery): Value[] {
  return query.figures.flatMap((id) => {
    const figure = context.article.figures.find((each) => each.id === id);
    if (!figure) {
      report(context, at, `the figure "${id}", which does not exist`, 'the id of an entry of figures.json');
      return [];
    }
    const values = query.category === 'places' ? named(context, at, figure) : [stated(context, figure)];
    return values.flatMap((value) => {
      const category = value.category ?? figureCategory(context, at, view, query, figure);
      const column = query.column ? ownCategory(context, at, view, query.column.id) : null;
      return times(context, at, query, figure).map((time) => ({
        ...value,
        series: query.series.id,
        category,
        column,
        time,
      }));
    });
  });
}

/** The number itself. */
function stated({ article, locale, urls }: ChartContext, figure: Figure): Value {
  return {
    ...plainValue({
      series: '',
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
function named(context: ChartContext, at: string, figure: Figure): Value[] {
  if (figure.places.length === 0) {
    report(context, at, `the figure "${figure.id}" without places`, 'a figure with places');
  }
  const formula = strings(context.locale).formulas.named(figure.printed);
  return figure.places.map((id): Value => ({
    ...stated(context, figure),
    value: 1,
    unit: 'count',
    origin: 'derived',
    formula,
    category: placeCategory(context, at, figure, id),
  }));
}

/** The times at which a number stands. */
function times(
  context: ChartContext,
  at: string,
  { time }: FigureQuery,
  { id, period }: Figure,
): (string | null)[] {
  if (time === 'none') return [null];
  if (time !== 'each') return [period?.[time] ?? null];
  if (!period) {
    report(context, at, `the figure "${id}" without a period`, 'a figure with a period, to put at each year');
    return [];
  }
  const [from, to] = [period.from, period.to].map((date) => Number(date.slice(0, 4))) as [number, number];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

function figureCategory(
  context: ChartContext,
  at: string,
  view: ViewData,
  { category }: FigureQuery,
  figure: Figure,
): string | null {
  if (category === undefined) return null;
  if (typeof category === 'object') return ownCategory(context, at, view, category.id);
  if (category === 'label') return remember(context, figure.id, figure.label[context.locale]);
  const [id, second] = figure.places;
  if (id === undefined || second !== undefined) {
    report(context, at, `the figure "${figure.id}" with ${figure.places.length} places`, 'one place');
    return null;
  }
  return placeCategory(context, at, figure, id);
}

function placeCategory(context: ChartContext, at: string, figure: Figure, id: string): string {
  const place = context.article.places.find((each) => each.id === id);
  if (!place)
    report(context, at, `the place "${id}" of the figure "${figure.id}"`, 'an entry of places.json');
  return remember(context, id, place?.name[context.locale] ?? id);
}
