import type { CountedUnit, Counting } from '../../explore/model/counting.ts';
import type { DatasetField } from '../../schemas/dataset.ts';

/** Units of columns as they are counted: money in millions. */
const counted: Partial<Record<NonNullable<DatasetField['unit']>, CountedUnit>> = {
  'usd-billion': 'usd-million',
  'usd-million': 'usd-million',
  percent: 'percent',
  count: 'count',
  ordinal: 'ordinal',
  multiple: 'multiple',
};

/** The unit in which a column is counted: an index where it has none; null where it is no number or cannot be counted. */
export function columnUnit({ type, unit }: DatasetField): CountedUnit | null {
  if (type !== 'number' && type !== 'integer') return null;
  return unit === undefined ? 'index' : (counted[unit] ?? null);
}

/** The countings that numbers of a unit can have at first: as their dataset has them. */
export const firstCountings = (unit: CountedUnit | null): Counting[] =>
  unit === 'usd-million' ? ['current', 'constant'] : ['plain'];

/** Countings that ask for amounts of which there can be twice as many: no ranks, shares or categories. */
const ofAmounts: readonly Counting[] = ['region-share', 'trade-share', 'per-head', 'of-gdp', 'index'];

/** Countings that make sense of money alone. */
const ofMoney: readonly Counting[] = ['current', 'constant', 'trade-share', 'per-head', 'of-gdp'];

/** Countings of which a difference has none: it may be below zero, or zero between two years. */
const notOfDifferences: readonly Counting[] = ['region-share', 'trade-share', 'index'];

/** Why a counting makes no sense of such numbers; null where it does. */
export function senseless(
  counting: Counting,
  unit: CountedUnit | null,
  isDifference: boolean,
): string | null {
  if (ofMoney.includes(counting) && unit !== 'usd-million') return 'values that are no money';
  if (ofAmounts.includes(counting) && unit !== 'usd-million' && unit !== 'count')
    return 'values that are no amounts';
  if (isDifference && notOfDifferences.includes(counting)) return 'a difference, which can be below zero';
  return null;
}
