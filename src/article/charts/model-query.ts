import type { ModelQuery } from '../../schemas/chart.ts';
import { strings } from '../../strings/index.ts';
import { issuedYear } from '../references/reference.ts';
import { viewCategory } from './categories.ts';
import type { Scope } from './query.ts';
import type { Report } from './report.ts';
import { modelSource } from './sources.ts';
import { plainValue, type Category, type Value } from './value.ts';

/** Something counted in the article: where it stands, and how often it occurs there. */
interface Count {
  series?: string;
  category?: Category;
  column?: Category;
  time?: string;
  count: number;
}

/** Facts of the model itself as values: counts, each with what was counted. */
export function modelValues(query: ModelQuery, scope: Scope, report: Report): Value[] {
  const { article, locale } = scope;
  const source = modelSource(article, locale);
  const series = query.series?.id;
  if ((series === undefined) !== (query.model === 'references-by-year')) {
    report(`series ${JSON.stringify(series)}`, `a series for all but "references-by-year"`);
  }
  return counts[query.model](scope, report).map((each): Value => ({
    ...plainValue({
      series: each.series ?? series ?? '',
      value: each.count,
      origin: 'derived',
      source,
      unit: 'count',
      topic: null,
    }),
    category: each.category ?? null,
    column: each.column ?? null,
    time: each.time ?? null,
    formula: strings(locale).formulas.model[query.model],
  }));
}

const counts: Record<ModelQuery['model'], (scope: Scope, report: Report) => Count[]> = {
  // Section by section, so that columns come in the order of the text, and works in that of their first citation.
  'citations-by-section': ({ article: { sections, citations, references } }) => {
    const names = new Map(references.map(({ id, shortName }) => [id, shortName]));
    return sections.flatMap(({ id, number, title }) =>
      tally(
        citations
          .filter(({ section }) => section === id)
          .flatMap(({ cites }) => cites.map(({ reference }) => reference))
          .filter((reference) => reference !== null),
      ).map(([reference, count]) => ({
        category: { id: reference, name: names.get(reference) ?? reference },
        column: { id, name: `${number} ${title}` },
        count,
      })),
    );
  },
  'citations-by-reference': ({ article: { references, citations } }) =>
    references.map(({ id, shortName }) => ({
      category: { id, name: shortName },
      count: citations.flatMap(({ cites }) => cites).filter(({ reference }) => reference === id).length,
    })),
  'references-by-year': ({ article: { references } }) =>
    tally(references.map((each) => `${each.csl.type} ${issuedYear(each)}`).sort()).map(([key, count]) => {
      const [series = '', time = ''] = key.split(' ');
      return { series, time, count };
    }),
  'references-by-type': ({ article: { references }, view, locale }, report) =>
    tally(references.map(({ csl }) => csl.type).sort()).map(([type, count]) => ({
      category: viewCategory(type, view, locale, report),
      count,
    })),
};

/** Each text with its number, in the order of their first. */
function tally(texts: string[]): [string, number][] {
  const numbers = new Map<string, number>();
  for (const text of texts) numbers.set(text, (numbers.get(text) ?? 0) + 1);
  return [...numbers];
}
