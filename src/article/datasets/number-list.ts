import type { Article, Dataset, Figure } from '../model/model.ts';
import { compareWithArticle, type Comparison } from './comparison.ts';
import { verdictOf, type Verdict, type VerdictKind } from './verdict.ts';

/** What another source says of a number. */
export interface OtherSource extends Comparison {
  dataset: Dataset;
  verdict: Verdict;
}

/** A number of the article with what all other sources say of it. */
export interface NumberEntry {
  figure: Figure;
  /** Those that measure the same, then others, each in the order of the datasets; none where no dataset compares. */
  others: OtherSource[];
  /** The kinds of their verdicts, each once; `none` where there are no others. */
  verdicts: VerdictKind[];
  /**
   * Years from the end of its period to the article's publication, negative for what lies ahead; null where it is undated
   * or goes on.
   */
  age: number | null;
}

/** Every number of the article, in reading order. */
export function numberList(article: Pick<Article, 'meta' | 'figures' | 'datasets'>): NumberEntry[] {
  const { meta, figures, datasets } = article;
  const all = datasets.flatMap((dataset) =>
    compareWithArticle(datasets, dataset, figures).map((comparison): OtherSource => ({
      ...comparison,
      dataset,
      verdict: verdictOf(comparison),
    })),
  );
  return figures.map((figure) => {
    const others = all
      .filter((each) => each.figure === figure)
      .toSorted((a, b) => Number(a.another) - Number(b.another));
    const kinds = new Set(others.map(({ verdict }) => verdict.kind));
    return {
      figure,
      others,
      verdicts: kinds.size > 0 ? [...kinds] : ['none'],
      age: ageOf(figure, meta.published.year),
    };
  });
}

function ageOf({ period }: Figure, published: number): number | null {
  if (period === null || period.as === 'since') return null;
  return published - Number(period.to.slice(0, 4));
}

/** Whether another source is set beside a number. */
export const isCompared = ({ datasets }: Pick<Article, 'datasets'>, figure: string): boolean =>
  datasets.some(({ comparisons }) => comparisons.some((comparison) => comparison.figure === figure));

/** By how much a number differs from that source which differs most; null where no difference is told. */
export function largestDifference({ others }: NumberEntry): number | null {
  const differences = others.flatMap(({ verdict }) => verdict.difference ?? []);
  return differences.length > 0 ? Math.max(...differences.map(Math.abs)) : null;
}
