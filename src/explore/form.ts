import type { CatalogueMeasure } from './catalogue.ts';
import type { Counting } from './model/counting.ts';

/**
 * How numbers can be drawn: lines through the years, a panel a country, areas or columns that add up, bars of one year,
 * two years beside each other, a map, two measures against each other, and what both sides report of the same.
 */
export const forms = [
  'line',
  'panels',
  'area',
  'columns',
  'bars',
  'slope',
  'map',
  'scatter',
  'both',
] as const;

export type Form = (typeof forms)[number];

/** Forms that show one year at a time. */
export const ofOneYear: readonly Form[] = ['bars', 'map', 'scatter'];

/** Why a form is not offered. */
export type Obstacle =
  | 'one-year'
  | 'many-lines'
  | 'many-columns'
  | 'no-sum'
  | 'no-map'
  | 'categories'
  | 'no-length'
  | 'one-side'
  | 'no-amounts'
  | 'no-other';

/** So many lines, columns and areas are drawn; six can be told apart by colour, and other lines are grey. */
export const most = { line: 12, columns: 6, area: 6, colours: 6 };

/** Countings whose values over several states add up to something. */
const summed: readonly Counting[] = ['plain', 'current', 'constant', 'region-share'];

/** Countings in which what two sides report of the same is the same: no shares of what each reports. */
const comparable: readonly Counting[] = ['current', 'constant', 'per-head', 'of-gdp'];

/** What a form is offered for. */
export interface FormContext {
  measure: Pick<CatalogueMeasure, 'unit' | 'years' | 'id' | 'categories'>;
  /** What the other side reports of the same, where there is such a measure. */
  mirror: Pick<CatalogueMeasure, 'countings'> | undefined;
  counting: Counting;
  places: readonly string[];
  /** Whether a value can be below zero. */
  canFall: boolean;
  hasMap: boolean;
  /** Whether there is another measure to set against it. */
  hasOther: boolean;
}

/** Why a form makes no sense of what is chosen; null where it does. */
export function obstacleTo(form: Form, context: FormContext): Obstacle | null {
  const { measure, mirror, counting, places, canFall, hasMap, hasOther } = context;
  if (form === 'map') return hasMap ? null : 'no-map';
  if (measure.categories) return 'categories';
  // The longer a bar, the better it looks; of ranks the first is the best.
  if (form === 'bars') return measure.unit === 'ordinal' && hasMap ? 'no-length' : null;
  if (form === 'scatter') return hasOther ? null : 'no-other';
  if (form === 'both') {
    if (!mirror) return 'one-side';
    return comparable.includes(counting) && mirror.countings.includes(counting) ? null : 'no-amounts';
  }
  if (measure.years.from === measure.years.to) return 'one-year';
  if (form === 'line') return places.length > most.line ? 'many-lines' : null;
  if (form !== 'columns' && form !== 'area') return null;
  if (canFall || measure.unit === 'ordinal' || measure.unit === 'percent' || !summed.includes(counting))
    return 'no-sum';
  return places.length > most[form] ? 'many-columns' : null;
}
