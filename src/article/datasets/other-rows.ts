import type { OtherRows } from '../../schemas/chart/computed.ts';
import type { Row } from '../../schemas/dataset.ts';
import type { ContentProblem } from '../../reading/content-error.ts';
import type { Dataset } from '../model/model.ts';
import { selectRows } from './dataset.ts';
import { sumProblems } from './row-sum.ts';

/** Which rows another table has a say on. */
export interface Choice {
  among?: OtherRows | undefined;
  outside?: OtherRows | undefined;
}

/** The rows that the other table has, or does not have, where a query asks for that. It must be free of problems. */
export function chooseRows(
  rows: readonly Row[],
  { among, outside }: Choice,
  datasets: readonly Dataset[],
): Row[] {
  const cellsOf = ({ dataset, by, where }: OtherRows): Set<unknown> => {
    const other = datasets.find(({ id }) => id === dataset);
    return new Set(selectRows(other?.rows ?? [], where).map((row) => row[by]));
  };
  const [wanted, unwanted] = [among && cellsOf(among), outside && cellsOf(outside)];
  return rows.filter(
    (row) =>
      (!among || wanted?.has(row[among.by])) === true &&
      (!outside || unwanted?.has(row[outside.by]) !== true),
  );
}

/** What such a choice names that does not exist, in either table. */
export const choiceProblems = (
  own: Dataset,
  { among, outside }: Choice,
  datasets: readonly Dataset[],
): Pick<ContentProblem, 'found' | 'expected'>[] =>
  [among, outside].flatMap((other) =>
    other === undefined
      ? []
      : [
          ...sumProblems(datasets, own, { dataset: other.dataset, where: other.where, per: 1 }, other.by),
          ...sumProblems(datasets, own, { where: {}, per: 1 }, other.by),
        ],
  );
