import type { Datum, ChartSource } from '../../charts/model/types.ts';
import type { Topic, Unit } from '../../schemas/figure.ts';
import type { Locale } from '../../text/language.ts';
import type { ContentProblem } from '../../reading/content-error.ts';
import type { Article, ChartSpec } from '../model/model.ts';

/** A value on its way into a view: what is plotted, and what the rules need to know of it. */
export interface Value extends Omit<Datum, 'id' | 'source'> {
  source: ChartSource;
  unit: Unit;
  /** What it is about; null where its dataset does not say, so that it can be added to nothing. */
  topic: Topic | null;
}

/** Addresses that a chart's values lead to. */
export interface ChartUrls {
  /** A sentence of the text, by its section and fragment. */
  sentence: (section: string, fragment: string) => string;
}

/** What every step of resolving a chart needs. */
export interface ChartContext {
  spec: ChartSpec;
  article: Article;
  locale: Locale;
  urls: ChartUrls;
  /** Everything found wrong so far. */
  problems: ContentProblem[];
  /** Names of categories and columns met so far, by view. */
  names: Record<string, string>;
}

/** Notes down what is wrong in a chart's file, and where. */
export function report(context: ChartContext, field: string, found: string, expected: string): void {
  context.problems.push({ file: `charts/${context.spec.id}.json`, field, found, expected });
}

/** A value of which nothing is known yet but its series, value, origin and source. */
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
