import type { Amount, RowAmount } from '../../../schemas/chart/computed.ts';
import type { Row } from '../../../schemas/dataset.ts';
import type { Article } from '../../model/model.ts';
import { issuedYear } from '../../references/reference.ts';
import { withoutNoise } from '../../../text/without-noise.ts';
import { selectRows, sumRows } from '../../datasets/dataset.ts';
import { choiceProblems, chooseRows } from '../../datasets/other-rows.ts';
import { sumColumns, sumProblems, sumUnit } from '../../datasets/row-sum.ts';
import { findDataset } from '../dataset-columns.ts';
import type { Report } from '../report.ts';

/** What values are computed from. */
export type Facts = Pick<Article, 'datasets' | 'figures' | 'references'>;

/** A number and its unit; of a unit divided into one that has no name, both: `usd-billion / 1000`. */
export interface Counted {
  value: number;
  unit: string;
}

/** An amount of rows, of the article's numbers, or of works; what is wrong with it is reported, and it is null. */
export function amountOf(amount: Amount, facts: Facts, report: Report): Counted | null {
  if ('works' in amount) {
    const { from = -Infinity } = amount.works;
    return { value: facts.references.filter((work) => issuedYear(work) >= from).length, unit: 'count' };
  }
  return 'figures' in amount ? figureSum(amount, facts, report) : rowSum(amount, facts, report);
}

function figureSum(
  { figures, per }: Extract<Amount, { figures: string[] }>,
  facts: Facts,
  report: Report,
): Counted | null {
  const found = figures.map((id) => facts.figures.find((figure) => figure.id === id));
  const [first] = found;
  for (const [index, figure] of found.entries()) {
    if (typeof figure?.value !== 'number') {
      report(
        `the figure "${figures[index]}", without a value or unknown`,
        'an entry of figures.json with a value',
      );
      return null;
    }
    if (figure.unit !== first?.unit) {
      report(`figures in ${first?.unit} and ${figure.unit}`, 'one unit');
      return null;
    }
  }
  const sum = found.reduce((total, figure) => total + (figure?.value ?? 0), 0);
  return { value: withoutNoise(sum / per), unit: inUnits(first?.unit ?? '', per) };
}

function rowSum(amount: RowAmount, { datasets }: Facts, report: Report): Counted | null {
  const dataset = findDataset(amount.dataset, datasets, report);
  if (!dataset) return null;
  const problems = [...sumProblems(datasets, dataset, amount), ...choiceProblems(dataset, amount, datasets)];
  for (const { found, expected } of problems) report(found, expected);
  if (problems.length > 0) return null;
  const rows = chooseRows(selectRows(dataset.rows, amount.where), amount, datasets);
  if (amount.field === undefined) {
    const { distinct } = amount;
    const cells = distinct === undefined ? rows : new Set(rows.map((row) => row[distinct]));
    return { value: 'size' in cells ? cells.size : cells.length, unit: 'count' };
  }
  const columns = sumColumns(amount);
  const gaps = rows.filter((row) => columns.some((name) => typeof row[name] !== 'number'));
  if (gaps.length > 0 || rows.length === 0) {
    const found = rows.length === 0 ? 'no row' : `${gaps.length} of ${rows.length} rows with a missing cell`;
    report(`${found} in ${dataset.id}`, 'rows that all have a number: a sum without one is not theirs');
    return null;
  }
  const chosen = amount.largest === undefined ? rows : largestRows(rows, columns, amount.largest, report);
  const sum = chosen && sumRows(chosen, columns);
  if (sum === null) return null;
  const unit = sumUnit(dataset, { ...amount, per: 1 });
  if (unit === null) {
    report(`columns of ${dataset.id} without a unit, or in several`, 'columns in one unit');
    return null;
  }
  return { value: withoutNoise(sum / amount.per), unit: inUnits(unit, amount.per) };
}

/** So many rows with the largest sums; null where the last of them ties with the first that is left out. */
function largestRows(
  rows: readonly Row[],
  columns: readonly string[],
  count: number,
  report: Report,
): Row[] | null {
  const sum = (row: Row | undefined): number | null => (row ? sumRows([row], columns) : null);
  const sorted = rows.toSorted((a, b) => Number(sum(b)) - Number(sum(a)));
  if (count >= rows.length) {
    report(`the ${count} largest of ${rows.length}`, 'fewer than there are');
    return null;
  }
  if (sum(sorted[count - 1]) === sum(sorted[count])) {
    report(`the ${count} largest, of which the last ties with the next`, 'a number that tells them apart');
    return null;
  }
  return sorted.slice(0, count);
}

const inUnits = (unit: string, per: number): string =>
  unit === 'usd-million' && per === 1000 ? 'usd-billion' : per === 1 ? unit : `${unit} / ${per}`;
