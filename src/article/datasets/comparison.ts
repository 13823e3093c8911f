import type { ComparisonData } from '../../schemas/dataset.ts';
import type { Localized } from '../../text/language.ts';
import type { ContentProblem } from '../../reading/content-error.ts';
import { datasetFile, withoutNoise } from './dataset.ts';
import type { Dataset, Figure } from '../model/model.ts';
import { sumDataset, sumProblems, sumUnit, sumValue } from './row-sum.ts';

/** The article's figure beside what a dataset gives for the same thing. */
export interface Comparison {
  figure: Figure;
  /** What the dataset gives: "sum of 12 bilateral series". */
  label: Localized;
  /** In the unit of the figure. */
  value: number;
  /** Dataset less article: percentage points between two percentages, otherwise percent of the article's figure. */
  difference: number | null;
  measure: 'percent' | 'points';
}

/** The comparisons that a dataset declares, computed, in their order. All must be free of problems. */
export function compareWithArticle(
  datasets: readonly Dataset[],
  own: Dataset,
  figures: readonly Figure[],
): Comparison[] {
  return own.comparisons.flatMap((comparison) => {
    const figure = figures.find(({ id }) => id === comparison.figure);
    const value = comparedValue(datasets, own, comparison);
    if (!figure || figure.value === null || value === null) return [];
    const measure = figure.unit === 'percent' ? 'points' : 'percent';
    return [
      { figure, label: comparison.label, value, difference: differ(figure.value, value, measure), measure },
    ];
  });
}

/** Null where a part of zero would be asked for. */
function differ(article: number, value: number, measure: Comparison['measure']): number | null {
  if (measure === 'points' || value === article) return withoutNoise(value - article);
  return article === 0 ? null : withoutNoise((value / article - 1) * 100);
}

/** What the rows give for a figure: a sum, or a share of it in percent; null where they give nothing. */
function comparedValue(
  datasets: readonly Dataset[],
  own: Dataset,
  { sum, of }: ComparisonData,
): number | null {
  const part = sumValue(sumDataset(datasets, own, sum)?.rows ?? [], sum);
  if (!of) return part;
  const whole = sumValue(sumDataset(datasets, own, of)?.rows ?? [], of);
  return part === null || !whole ? null : withoutNoise((part / whole) * 100);
}

/** Comparisons with numbers that the article does not have, in another unit, or with rows that give nothing. */
export function comparisonProblems(
  datasets: readonly Dataset[],
  own: Dataset,
  figures: readonly Figure[],
): ContentProblem[] {
  return own.comparisons.flatMap((comparison, index) => {
    const { sum, of } = comparison;
    const sides = of ? [sum, of] : [sum];
    const problems = sides.flatMap((side) => sumProblems(datasets, own, side));
    const faults = problems.length > 0 ? problems : valueFaults(datasets, own, comparison, figures);
    const field = `comparisons[${index}] › ${comparison.figure}`;
    return faults.map((fault) => ({ file: datasetFile(own), field, ...fault }));
  });
}

function valueFaults(
  datasets: readonly Dataset[],
  own: Dataset,
  comparison: ComparisonData,
  figures: readonly Figure[],
): Pick<ContentProblem, 'found' | 'expected'>[] {
  const { figure: id, sum, of } = comparison;
  const figure = figures.find((each) => each.id === id);
  if (!figure) {
    return [
      { found: `the figure "${id}", which does not exist`, expected: 'the id of an entry of figures.json' },
    ];
  }
  const units = (of ? [sum, of] : [sum]).map((side) => sumUnit(sumDataset(datasets, own, side) ?? own, side));
  const unit = units.every((each) => each === units[0]) ? (of ? 'percent' : units[0]) : null;
  if (unit !== figure.unit) {
    return [
      { found: `values in ${unit ?? 'no one unit'}`, expected: `${figure.unit}, the unit of the figure` },
    ];
  }
  if (figure.value === null)
    return [{ found: `"${id}", which has no value`, expected: 'a number with a value' }];
  if (comparedValue(datasets, own, comparison) === null) {
    return [{ found: 'rows that give no number', expected: 'a "where" that finds rows with numbers' }];
  }
  return [];
}
