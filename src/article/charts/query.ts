import type { ViewData } from '../../schemas/chart.ts';
import type { Locale } from '../../text/language.ts';
import type { Article } from '../model/model.ts';
import type { Report } from './report.ts';
import type { Value } from './value.ts';

/** Addresses that a chart's values lead to. */
export interface ChartUrls {
  /** A sentence of the text, by its section and fragment. */
  sentence: (section: string, fragment: string) => string;
}

/** What a query may draw on. */
export interface Scope {
  article: Article;
  view: ViewData;
  locale: Locale;
  urls: ChartUrls;
  /** Values of the queries before it. */
  known: readonly Value[];
}

/** The values that a query of one kind gives; what is wrong with it is reported. */
export type QueryValues<Query> = (query: Query, scope: Scope, report: Report) => Value[];
