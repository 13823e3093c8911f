import type { Cell, Row, RowSum, SumCheck } from '../../schemas/dataset.ts';
import { comparisonProblems } from './comparison.ts';
import { ContentError, type ContentProblem } from '../../reading/content-error.ts';
import { datasetFile, reservedIds, selectRows } from './dataset.ts';
import { withoutNoise } from '../../text/without-noise.ts';
import { rowProblems } from './dataset-rows.ts';
import { defaultLocale } from '../../text/language.ts';
import type { Article, Dataset } from '../model/model.ts';
import { sumDataset, sumProblems, sumValue } from './row-sum.ts';

/** What a declared check came to, for one value of the column by which it goes. */
export interface CheckedSum {
  /** Value of the column by which the check goes; null where it is made once. */
  group: Cell;
  /** What the rows add up to, the declared remainder included; null where none has a number. */
  found: number | null;
  expected: number | null;
  passed: boolean;
}

/**
 * Checks the datasets of an article: rows match their columns, declared checks hold, comparisons are with numbers
 * that the article has.
 *
 * @throws ContentError with everything that is wrong
 */
export function checkDatasets(article: Pick<Article, 'datasets' | 'places' | 'figures'>): void {
  const problems = datasetProblems(article);
  if (problems.length > 0) throw new ContentError(problems);
}

function datasetProblems({
  datasets,
  places,
  figures,
}: Pick<Article, 'datasets' | 'places' | 'figures'>): ContentProblem[] {
  const inRows = datasets.flatMap((dataset) => [...idProblems(dataset), ...rowProblems(dataset, places)]);
  // Sums over wrong rows would only tell the same fault again, less plainly.
  if (inRows.length > 0) return inRows;
  return datasets.flatMap((dataset) => [
    ...dataset.checks.flatMap((check) => checkProblems(datasets, dataset, check)),
    ...comparisonProblems(datasets, dataset, figures),
  ]);
}

function idProblems(dataset: Dataset): ContentProblem[] {
  if (!reservedIds.includes(dataset.id)) return [];
  const found = `"${dataset.id}", which another file of the same folder has`;
  return [{ file: datasetFile(dataset), field: 'name', found, expected: 'another name' }];
}

/** Computes a declared check, once or for each value of the column by which it goes. */
export function runCheck(datasets: readonly Dataset[], own: Dataset, check: SumCheck): CheckedSum[] {
  const { sum, by, equals, remainder, tolerance } = check;
  return groups(datasets, own, check).map((group) => {
    const value = (side: RowSum) =>
      sumValue(
        rowsOf(datasets, own, side).filter((row) => by === undefined || row[by] === group),
        side,
      );
    const parts = value(sum);
    const found = parts === null ? null : withoutNoise(parts + remainder);
    const expected = typeof equals === 'number' ? equals : value(equals);
    const passed =
      found !== null && expected !== null && withoutNoise(Math.abs(found - expected)) <= tolerance;
    return { group, found, expected, passed };
  });
}

/** Values, on either side, of the column by which a check goes; a lone null where it is made once. */
function groups(datasets: readonly Dataset[], own: Dataset, { sum, by, equals }: SumCheck): Cell[] {
  if (by === undefined) return [null];
  const sides = typeof equals === 'number' ? [sum] : [sum, equals];
  const rows = sides.flatMap((side) => selectRows(rowsOf(datasets, own, side), side.where));
  return [...new Set(rows.map((row) => row[by] ?? null))];
}

const rowsOf = (datasets: readonly Dataset[], own: Dataset, sum: RowSum): Row[] =>
  sumDataset(datasets, own, sum)?.rows ?? [];

function checkProblems(datasets: readonly Dataset[], own: Dataset, check: SumCheck): ContentProblem[] {
  const { label, sum, by, equals, remainder, tolerance } = check;
  const file = datasetFile(own);
  const field = `checks › ${label[defaultLocale]}`;
  const sides = typeof equals === 'number' ? [sum] : [sum, equals];
  const unreadable = sides.flatMap((side) => sumProblems(datasets, own, side, by));
  if (unreadable.length > 0) return unreadable.map((problem) => ({ file, field, ...problem }));
  const withRemainder = remainder === 0 ? '' : `, with the remainder of ${remainder}`;
  const results = runCheck(datasets, own, check);
  // With more than that a sum would fit any number.
  const loose = results.find(({ expected }) => expected !== null && tolerance > Math.abs(expected) / 10);
  if (loose) {
    const found = `a tolerance of ${tolerance} on ${loose.expected}`;
    return [{ file, field, found, expected: 'half of the last digit that the rows keep, for each of them' }];
  }
  return results
    .filter(({ passed }) => !passed)
    .map(({ group, found, expected }) => ({
      file,
      field: by === undefined ? field : `${field} › ${by} ${group}`,
      found: found === null ? 'no number to add up' : `a sum of ${found}${withRemainder}`,
      expected: expected === null ? 'a number to compare with' : `${expected}, within ${tolerance}`,
    }));
}
