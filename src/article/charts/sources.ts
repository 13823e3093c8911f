import type { ChartSource } from '../../charts/model/types.ts';
import { strings } from '../../strings/index.ts';
import type { Locale } from '../../text/language.ts';
import { slug } from '../../text/slug.ts';
import type { Article, Dataset, Figure } from '../model/model.ts';
import { issuedYear } from '../references/reference.ts';
import type { Value } from './value.ts';

/** The article as it is cited in short: `Okafor 2020`. */
export function articleName({ meta }: Article): string {
  const [first, second, third] = meta.authors.map(({ family }) => family);
  const authors = third ? `${first} et al.` : second ? `${first} & ${second}` : first;
  return `${authors} ${meta.published.year}`;
}

/** The source of a number of the article: the article, and the work that it cites for the number. */
export function figureSource(article: Article, figure: Figure, locale: Locale): ChartSource {
  const reference = article.references.find(({ id }) => id === figure.reference);
  const name = articleName(article);
  return {
    id: reference ? `article-${reference.id}` : 'article',
    origin: 'article',
    name: reference ? strings(locale).formulas.citing(name, reference.shortName) : name,
    url: reference?.csl.URL ?? (reference?.csl.DOI ? `https://doi.org/${reference.csl.DOI}` : null),
    vintage: reference ? issuedYear(reference) : article.meta.published.year,
    method: null,
    caution: null,
  };
}

/** The source of a dataset's rows; of one row where it says who published it. */
export function datasetSource(
  dataset: Dataset,
  locale: Locale,
  row: { publisher: string | null; vintage: number | null } = { publisher: null, vintage: null },
): ChartSource {
  const { source, method, caution } = dataset;
  const edition = source.edition ? `, ${source.edition}` : '';
  const vintage = row.vintage ?? dataset.vintage;
  const id = [dataset.id, row.publisher, row.vintage].filter((part) => part !== null).join(' ');
  return {
    id: slug(id),
    origin: 'context',
    name: row.publisher ?? `${source.name}${edition}`,
    url: row.publisher === null ? (source.url ?? null) : null,
    vintage,
    method: method && method[locale],
    caution: caution && caution[locale],
  };
}

/** The source of what is counted in the article itself. */
export function modelSource(article: Article, locale: Locale): ChartSource {
  return {
    id: 'article-references',
    origin: 'derived',
    name: strings(locale).formulas.counted(articleName(article)),
    url: article.meta.doi ? `https://doi.org/${article.meta.doi}` : null,
    vintage: article.meta.published.year,
    method: null,
    caution: null,
  };
}

/** The source of a computed value: that of its operands, or all of theirs. */
export function combinedSource(operands: readonly ChartSource[]): ChartSource {
  const sources = [...new Map(operands.map((source) => [source.id, source])).values()];
  const [only] = sources;
  if (only && sources.length === 1) return only;
  const vintages = new Set(sources.map(({ vintage }) => vintage));
  const joined = (field: 'name' | 'method' | 'caution', separator: string): string | null =>
    [...new Set(sources.map((source) => source[field]).filter((text) => text !== null))].join(separator) ||
    null;
  return {
    id: sources.map(({ id }) => id).join('-and-'),
    origin: sources.every(({ origin }) => origin === 'article') ? 'article' : 'derived',
    name: joined('name', '; ') ?? '',
    url: null,
    vintage: vintages.size === 1 ? (sources[0]?.vintage ?? null) : null,
    method: joined('method', ' '),
    caution: joined('caution', ' '),
  };
}

/** The sources of values, each once. */
export const sourcesOf = (values: readonly Value[]): ChartSource[] => [
  ...new Map(values.map(({ source }) => [source.id, source])).values(),
];
