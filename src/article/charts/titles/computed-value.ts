import type { Computed, FirstTime, Leading, Rank } from '../../../schemas/chart/computed.ts';
import type { Row } from '../../../schemas/dataset.ts';
import { selectRows } from '../../datasets/dataset.ts';
import { leads } from '../../datasets/lead.ts';
import { sumProblems } from '../../datasets/row-sum.ts';
import type { Dataset } from '../../model/model.ts';
import { withoutNoise } from '../../../text/without-noise.ts';
import { findDataset } from '../dataset-columns.ts';
import type { Report } from '../report.ts';
import { amountOf, type Counted, type Facts } from './amount.ts';

/** A value that a text states, and how it is written. */
export interface Stated {
  value: number;
  /** Decimals that are shown. */
  digits: number;
  /** Whether it is a year, which no language groups. */
  isYear: boolean;
}

/** Computes what a text states; what is wrong with it is reported, and it is null. */
export function computedValue(computed: Computed, facts: Facts, report: Report): Stated | null {
  if ('firstTime' in computed) return plain(firstTime(computed.firstTime, facts, report), true);
  if ('leading' in computed) return plain(leadingRows(computed.leading, facts, report));
  if ('rank' in computed) return plain(rankOf(computed.rank, facts, report));
  const { digits } = computed;
  const value =
    'amount' in computed
      ? (amountOf(computed.amount, facts, report)?.value ?? null)
      : combined(computed, facts, report);
  return value === null ? null : { value: withoutNoise(value), digits, isYear: false };
}

const plain = (value: number | null, isYear = false): Stated | null =>
  value === null ? null : { value, digits: 0, isYear };

function combined(
  computed: Exclude<
    Computed,
    { amount: unknown } | { firstTime: unknown } | { leading: unknown } | { rank: unknown }
  >,
  facts: Facts,
  report: Report,
): number | null {
  const pair =
    'share' in computed ? computed.share : 'difference' in computed ? computed.difference : computed.quotient;
  const [first, second] = pair.map((amount) => amountOf(amount, facts, report));
  if (!first || !second || !areAlike(first, second, report)) return null;
  if ('difference' in computed) return difference(first, second, report);
  if (second.value === 0) {
    report('a division by zero', 'a whole that is not zero');
    return null;
  }
  return (first.value / second.value) * ('share' in computed ? 100 : 1);
}

function areAlike(first: Counted, second: Counted, report: Report): boolean {
  if (first.unit !== second.unit) report(`${first.unit} and ${second.unit}`, 'amounts in one unit');
  return first.unit === second.unit;
}

function difference(first: Counted, second: Counted, report: Report): number | null {
  if (first.value > second.value) return first.value - second.value;
  report(`${first.value} less ${second.value}`, 'the larger amount first, and words that say so');
  return null;
}

/** The rows of a query, if all that it names exists. */
function rowsOf(
  { dataset: id, where, field }: { dataset: string; where: Rank['where']; field: string[] },
  { datasets }: Facts,
  report: Report,
): Row[] {
  const dataset: Dataset | null = findDataset(id, datasets, report);
  if (!dataset) return [];
  const problems = sumProblems(datasets, dataset, { where, field, per: 1 });
  for (const { found, expected } of problems) report(found, expected);
  return problems.length > 0 ? [] : selectRows(dataset.rows, where);
}

function firstTime(
  { dataset, where, time, more, than }: FirstTime,
  facts: Facts,
  report: Report,
): number | null {
  const rows = rowsOf({ dataset, where, field: [time, ...more, ...than] }, facts, report);
  const times = rows.map((row) => row[time]);
  if (new Set(times).size < times.length) {
    report(`several rows of one ${time}`, 'a "where" that finds one row for each');
    return null;
  }
  const first = rows
    .toSorted((a, b) => Number(a[time]) - Number(b[time]))
    .find((row) => leads(row, more, than));
  if (!first && rows.length > 0)
    report(`no ${time} in which ${more} come to more than ${than}`, 'one at least');
  return first ? Number(first[time]) : null;
}

function leadingRows({ dataset, where, more, than }: Leading, facts: Facts, report: Report): number | null {
  const rows = rowsOf({ dataset, where, field: [...more, ...than] }, facts, report);
  return rows.length === 0 ? null : rows.filter((row) => leads(row, more, than)).length;
}

function rankOf({ dataset, field, where, of }: Rank, facts: Facts, report: Report): number | null {
  const rows = rowsOf({ dataset, where, field: [field] }, facts, report);
  if (rows.length === 0) return null;
  const [own, ...others] = selectRows(rows, of);
  const value = own?.[field];
  if (typeof value !== 'number' || others.length > 0) {
    report(`${own ? others.length + 1 : 'no'} rows of which the rank is asked`, 'one row with a number');
    return null;
  }
  return 1 + rows.filter((row) => Number(row[field]) > value).length;
}
