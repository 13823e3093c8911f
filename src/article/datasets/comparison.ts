import type { ComparisonData } from '../../schemas/dataset.ts';
import type { Localized } from '../../text/language.ts';
import type { ContentProblem } from '../../reading/content-error.ts';
import { datasetFile } from './dataset.ts';
import { withoutNoise } from '../../text/without-noise.ts';
import { heldRows, type Held } from './holding.ts';
import type { Dataset, Figure } from '../model/model.ts';
import { sumDataset, sumProblems, sumUnit, sumValue } from './row-sum.ts';

/** The article's figure beside what a dataset gives for the same thing. */
export interface Comparison {
  figure: Figure;
  /** The value of the figure. */
  article: number;
  /** What the dataset gives: "sum of 12 bilateral series". */
  label: Localized;
  /** In the unit of the figure; where rows hold or not, how many hold. */
  value: number;
  /**
   * Dataset less article: percentage points between two percentages, otherwise percent of the article's figure. Null
   * where there is none to tell.
   */
  difference: number | null;
  measure: 'percent' | 'points';
  /** Where rows say each for itself whether the number holds: those in which it does. */
  held: Held | null;
  /** Whether the dataset measures something else. */
  another: boolean;
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
    const { label, another = false } = comparison;
    const article = figure.value;
    const held = heldOf(datasets, own, comparison, article);
    const difference = another || held ? null : differ(article, value, measure);
    return [
      { figure, article, label, value: held?.rows.length ?? value, difference, measure, held, another },
    ];
  });
}

/** The rows in which the number holds, where that is what is compared. */
function heldOf(
  datasets: readonly Dataset[],
  own: Dataset,
  { sum, holds }: ComparisonData,
  article: number,
): Held | null {
  const dataset = sumDataset(datasets, own, sum);
  return holds && dataset ? heldRows(dataset, sum, holds, article) : null;
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
    const problems = [
      ...sides.flatMap((side) => sumProblems(datasets, own, side)),
      ...columnFaults(datasets, own, comparison),
    ];
    const faults = problems.length > 0 ? problems : valueFaults(datasets, own, comparison, figures);
    const field = `comparisons[${index}] › ${comparison.figure}`;
    return faults.map((fault) => ({ file: datasetFile(own), field, ...fault }));
  });
}

/** Columns that a holding names and its dataset lacks. */
function columnFaults(
  datasets: readonly Dataset[],
  own: Dataset,
  { sum, holds }: ComparisonData,
): Pick<ContentProblem, 'found' | 'expected'>[] {
  const dataset = sumDataset(datasets, own, sum);
  if (!holds || !dataset) return [];
  const columns = dataset.fields.map(({ name }) => name);
  return Object.values(holds)
    .filter((name) => name !== undefined && !columns.includes(name))
    .map((name) => ({
      found: `the column "${name}", which ${dataset.id} does not have`,
      expected: `one of ${columns.join(', ')}`,
    }));
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
  // So many rows up to one make the place of that one.
  const isPlace = figure.unit === 'ordinal' && unit === 'count';
  if (unit !== figure.unit && !isPlace) {
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
