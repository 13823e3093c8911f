import type { ChartSource, Datum } from '../../charts/model/types.ts';
import type { Unit } from '../../schemas/figure.ts';

/** What a value belongs to on an axis of categories: a place, a sector, a reference. */
export interface Category {
  id: string;
  /** In the language of the chart. */
  name: string;
}

/** A value of a view: what is plotted, and what the rules need to know of it. */
export interface Value extends Omit<Datum, 'id' | 'source' | 'category' | 'column'> {
  category: Category | null;
  /** Second category, in a matrix. */
  column: Category | null;
  source: ChartSource;
  unit: Unit;
  /** What it is about; null where its dataset does not say, so that it can be added to nothing. */
  topic: string | null;
}

/** A value of which nothing is known yet but its series, value, origin, source, unit and topic. */
export function plainValue(
  known: Pick<Value, 'series' | 'value' | 'origin' | 'source' | 'unit' | 'topic'>,
): Value {
  return {
    category: null,
    column: null,
    time: null,
    figure: null,
    url: null,
    formula: null,
    vintage: known.source.vintage,
    note: null,
    ...known,
  };
}
