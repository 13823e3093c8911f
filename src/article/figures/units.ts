import type { ChartView } from '../../charts/model/types.ts';
import type { FigureData } from '../../schemas/figure.ts';
import { strings, type Strings } from '../../strings/index.ts';
import { formatNumber } from '../../strings/number-format.ts';
import type { Locale } from '../../text/language.ts';
import { fill } from '../../text/template.ts';
import type { Measure } from '../language/number-table.ts';

/** A unit of a number; how numbers in it are written stands in `src/strings/<language>/quantities.ts`. */
export interface UnitEntry {
  id: keyof Strings['quantities']['units'];
  /** What one of it is in the plain unit that texts print: 1e9 dollars, 1e6 tonnes. */
  scale: number;
  /** What a printed number must say to be in this unit; null where the sentence alone says it. */
  measure: Measure | null;
}

const list: readonly UnitEntry[] = [
  { id: 'usd-billion', scale: 1e9, measure: 'usd' },
  { id: 'usd-million', scale: 1e6, measure: 'usd' },
  { id: 'usd', scale: 1, measure: 'usd' },
  { id: 'cny-billion', scale: 1e9, measure: 'cny' },
  { id: 'percent', scale: 1, measure: 'percent' },
  { id: 'count', scale: 1, measure: null },
  { id: 'ordinal', scale: 1, measure: 'ordinal' },
  { id: 'index', scale: 1, measure: null },
  { id: 'multiple', scale: 1, measure: 'times' },
  { id: 'year', scale: 1, measure: null },
  { id: 'years', scale: 1, measure: 'years' },
  { id: 'tonnes', scale: 1, measure: 'tonnes' },
  { id: 'million-tonnes-oil-equivalent', scale: 1e6, measure: 'tonnes-oil-equivalent' },
];

/** Every unit by its id. */
export const unitTable: ReadonlyMap<string, UnitEntry> = new Map(list.map((unit) => [unit.id, unit]));

/** A unit by its id. */
export function findUnit(id: UnitEntry['id']): UnitEntry {
  const unit = unitTable.get(id);
  if (!unit)
    throw new Error(`src/article/figures/units.ts: found no unit "${id}", expected an entry of its table`);
  return unit;
}

/** A unit in one language, as charts need it: what stands before and after a number, spaces included, and at which sizes it is another. */
export function unitTexts(id: UnitEntry['id'], locale: Locale): ChartView['unit'] {
  const { sizes, units } = strings(locale).quantities;
  const { written, axis } = units[id];
  const own = sizes
    .filter(({ unit }) => unit === id)
    .map(({ from, to, times, written }) => ({
      from,
      // Charts go to the browser as JSON, which has no infinity.
      ...(Number.isFinite(to) && { to }),
      times,
      ...around(written),
    }));
  return { id, ...around(written), axis, ...(own.length > 0 && { sizes: own }) };
}

/** What stands before and after a number. */
function around(written: string): { prefix: string; suffix: string } {
  const [prefix = '', suffix = ''] = written.split('{value}');
  return { prefix, suffix };
}

/** A number in its language's digits, nothing rounded away: `1,700`, `0.5`; a year keeps its four digits together. */
export function writeNumber(value: number, unit: UnitEntry['id'], locale: Locale): string {
  return formatNumber(value, locale, {
    maximumFractionDigits: 20,
    ...(unit === 'year' && { useGrouping: false }),
  });
}

/**
 * A number with its unit written out: `US$ 120 billion`, `51%`, `21 countries`, `157,000 tonnes per year`; empty where
 * there is no value.
 */
export function writeQuantity(
  figure: Pick<FigureData, 'value' | 'unit' | 'counted' | 'per'>,
  locale: Locale,
): string {
  const { units, perYear, sizes } = strings(locale).quantities;
  if (figure.value === null) return '';
  const size = Math.abs(figure.value);
  const { times, written } = sizes.find(
    ({ unit, from, to }) => unit === figure.unit && size >= from && size < to,
  ) ?? {
    times: 1,
    written: units[figure.unit].written,
  };
  // A product carries a binary remainder.
  const product = times === 1 ? figure.value : Number((figure.value * times).toPrecision(15));
  const value = writeNumber(product, figure.unit, locale);
  const number = fill(written, { value });
  const quantity = figure.counted ? `${number} ${figure.counted[locale]}` : number;
  return figure.per ? fill(perYear, { quantity }) : quantity;
}
