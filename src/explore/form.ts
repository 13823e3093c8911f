import type { CatalogueMeasure } from './catalogue.ts';
import type { Counting } from './model/counting.ts';

/** How numbers can be drawn: lines through the years, bars of one year, two years beside each other, a map, columns. */
export const forms = ['line', 'bars', 'slope', 'map', 'columns'] as const;

export type Form = (typeof forms)[number];

/** Forms that show one year at a time. */
export const ofOneYear: readonly Form[] = ['bars', 'map'];

/** Why a form is not offered. */
export type Obstacle = 'one-year' | 'many-lines' | 'many-columns' | 'no-sum' | 'no-map';

/** So many lines and columns can be told apart. */
export const most = { line: 12, columns: 6 };

/** Countings whose values over several states add up to something. */
const summed: readonly Counting[] = ['plain', 'current', 'constant', 'region-share'];

/** What a form is offered for. */
export interface FormContext {
  measure: Pick<CatalogueMeasure, 'unit' | 'years' | 'id'>;
  counting: Counting;
  places: readonly string[];
  /** Whether a value can be below zero. */
  canFall: boolean;
  hasMap: boolean;
}

/** Why a form makes no sense of what is chosen; null where it does. */
export function obstacleTo(
  form: Form,
  { measure, counting, places, canFall, hasMap }: FormContext,
): Obstacle | null {
  const { from, to } = measure.years;
  if (form === 'map') return hasMap ? null : 'no-map';
  if (form === 'bars') return null;
  if (from === to) return 'one-year';
  if (form === 'line' && places.length > most.line) return 'many-lines';
  if (form !== 'columns') return null;
  if (canFall || measure.unit === 'ordinal' || measure.unit === 'percent' || !summed.includes(counting))
    return 'no-sum';
  return places.length > most.columns ? 'many-columns' : null;
}
