import { dividing } from '../../explore/model/counting.ts';
import type { MeasureData } from '../../schemas/measure.ts';
import type { Dataset } from '../model/model.ts';
import { unknown, type Fault } from './fault.ts';
import { columnUnit, firstCountings, senseless } from './measure-units.ts';

/** Countings that make no sense of its values. */
export function countingFaults(
  { columns, countings, combine, base }: MeasureData,
  dataset: Dataset | undefined,
): Fault[] {
  const field = dataset?.fields.find(({ name }) => name === columns[0]);
  const unit = field ? columnUnit(field) : null;
  const [first] = countings;
  const at = 'countings';
  const faults = countings.flatMap((counting, index): Fault[] => {
    if (countings.indexOf(counting) < index)
      return [{ at, found: `${counting} twice`, expected: 'each once' }];
    const why = senseless(counting, unit, combine === 'difference');
    return why === null
      ? []
      : [{ at, found: `${counting} of ${why}`, expected: 'countings that make sense of them' }];
  });
  const wanted = firstCountings(unit);
  if (first && !wanted.includes(first))
    faults.push({
      at,
      found: `${first} as the first`,
      expected: `${wanted.join(' or ')}: as its dataset has it`,
    });
  if (first === 'constant' && base === undefined)
    faults.push({ at: 'base', found: 'nothing', expected: 'the year of whose prices the values are' });
  return faults;
}

/** Countings without the measure by which they divide, measures that none divides by, and those that do not fit. */
export function divisorFaults(
  entry: MeasureData,
  entries: readonly MeasureData[],
  datasets: readonly Dataset[],
): Fault[] {
  return dividing.flatMap((counting): Fault[] => {
    const id = entry.by[counting];
    const at = `by › ${counting}`;
    const needs = entry.countings.includes(counting) && entry.countings[0] !== counting;
    if (id === undefined)
      return needs ? [{ at, found: 'nothing', expected: 'the measure by which this counting divides' }] : [];
    if (!needs) return [{ at, found: `"${id}"`, expected: `none, or ${counting} among the countings` }];
    const other = entries.find((each) => each.id === id);
    if (!other) return [unknown(at, id, entries)];
    return misfit(counting, entry, other, datasets).map((fault) => ({ at, ...fault }));
  });
}

/** Why one measure cannot be divided by another in this counting: two reporters, or another thing. */
function misfit(
  counting: (typeof dividing)[number],
  entry: MeasureData,
  other: MeasureData,
  datasets: readonly Dataset[],
): Omit<Fault, 'at'>[] {
  const [own, its] = [entry, other].map((each) => datasets.find(({ id }) => id === each.dataset));
  const field = its?.fields.find(({ name }) => name === other.columns[0]);
  const unit = field ? columnUnit(field) : null;
  const wanted = {
    constant: 'index',
    'trade-share': 'usd-million',
    'per-head': 'count',
    'of-gdp': 'usd-million',
  }[counting];
  if (unit !== wanted)
    return [{ found: `"${other.id}", in ${unit ?? 'no unit'}`, expected: `a measure in ${wanted}` }];
  if (counting === 'constant' && other.base === undefined)
    return [
      {
        found: `"${other.id}", which has no base`,
        expected: 'prices with the year to which they turn others',
      },
    ];
  if (counting !== 'trade-share' || !own || !its) return [];
  const edition = ({ source, vintage }: Dataset): string => JSON.stringify([source, vintage]);
  const isSame =
    JSON.stringify(entry.reporter) === JSON.stringify(other.reporter) && edition(own) === edition(its);
  return isSame
    ? []
    : [{ found: `"${other.id}", of another reporter or edition`, expected: 'the same: shares mix none' }];
}
