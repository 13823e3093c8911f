import type { ModelQuery, ViewData } from '../../schemas/chart.ts';
import { strings } from '../../strings/index.ts';
import { remember } from './names.ts';
import { modelSource } from './sources.ts';
import { plainValue, report, type ChartContext, type Value } from './value.ts';
import type { Article } from '../model/model.ts';
import { issuedYear } from '../references/reference.ts';

/** Something counted in the article: where it stands, and how often it occurs there. */
interface Count {
  series?: string;
  category?: string;
  column?: string;
  time?: string;
  count: number;
}

/** Facts of the model itself as values: counts, each with what was counted. */
export function modelValues(context: ChartContext, at: string, view: ViewData, query: ModelQuery): Value[] {
  const { article, locale } = context;
  const source = modelSource(article, locale);
  const series = query.series?.id;
  if ((series === undefined) !== (query.model === 'references-by-year')) {
    report(context, at, `series ${JSON.stringify(series)}`, `a series for all but "references-by-year"`);
  }
  nameModel(context, view);
  return counts[query.model](article).map((each): Value => ({
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

const counts: Record<ModelQuery['model'], (article: Article) => Count[]> = {
  // Section by section, so that columns come in the order of the text, and works in that of their first citation.
  'citations-by-section': ({ sections, citations }) =>
    sections.flatMap(({ id: column }) =>
      tally(
        citations
          .filter(({ section }) => section === column)
          .flatMap(({ cites }) => cites.map(({ reference }) => reference))
          .filter((reference) => reference !== null),
      ).map(([category, count]) => ({ category, column, count })),
    ),
  'citations-by-reference': ({ references, citations }) =>
    references.map(({ id }) => ({
      category: id,
      count: citations.flatMap(({ cites }) => cites).filter(({ reference }) => reference === id).length,
    })),
  'references-by-year': ({ references }) =>
    tally(references.map((each) => `${each.csl.type} ${issuedYear(each)}`).sort()).map(([key, count]) => {
      const [series = '', time = ''] = key.split(' ');
      return { series, time, count };
    }),
  'references-by-type': ({ references }) =>
    tally(references.map(({ csl }) => csl.type).sort()).map(([category, count]) => ({ category, count })),
};

/** Each text with its number, in the order of their first. */
function tally(texts: string[]): [string, number][] {
  const numbers = new Map<string, number>();
  for (const text of texts) numbers.set(text, (numbers.get(text) ?? 0) + 1);
  return [...numbers];
}

/** References and sections are called as they are everywhere; the view names types of references. */
function nameModel(context: ChartContext, view: ViewData): void {
  for (const { id, shortName } of context.article.references) remember(context, id, shortName);
  for (const { id, number, title } of context.article.sections) remember(context, id, `${number} ${title}`);
  for (const { id, label } of view.categories) remember(context, id, label[context.locale]);
}
