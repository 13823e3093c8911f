import { countedUnit, type CountedUnit, type Counting } from '../../explore/model/counting.ts';
import { valueAt } from '../../explore/model/grid.ts';
import type { MeasuredFact } from '../../schemas/measure.ts';
import { strings } from '../../strings/index.ts';
import { formatNumber } from '../../strings/number-format.ts';
import { fill } from '../../text/template.ts';
import type { Locale } from '../../text/language.ts';
import type { Measure } from '../model/measure.ts';
import { countedGrid } from './counted-grid.ts';
import type { Fact, FactContext } from './fact.ts';

/** The last value of a measure at a place, with who reports it and for which year. */
export function writeMeasuredFact(
  spec: MeasuredFact & { beside?: readonly MeasuredFact[] },
  context: FactContext,
  place: string,
  locale: Locale,
): Fact {
  const measure = context.measures.find(({ id }) => id === spec.measure);
  const dataset = context.datasets.find(({ id }) => id === measure?.dataset);
  if (!measure || !dataset)
    throw new Error(`found no measure "${spec.measure}", expected one that the checks have seen`);
  const counting = spec.as ?? measure.countings[0] ?? 'plain';
  const grid = countedGrid(measure, counting, context);
  const year = grid.years.findLast((each) => valueAt(grid, place, each) !== null) ?? null;
  const value = year === null ? null : valueAt(grid, place, year);
  const { places: t, charts } = strings(locale);
  const unit = countedUnit(measure.unit ?? 'count', counting);
  return {
    id: spec.id,
    label: spec.label[locale],
    dataset,
    text: value === null ? t.profile.unknown : writeValue(value, unit, locale),
    isKnown: value !== null,
    short: value === null ? t.profile.unknown : writeShort(value, unit, locale),
    year,
    remark:
      value === null ? null : fill(charts.explore.words.reported, { reporter: measure.reporter[locale] }),
    key: value,
    isComputed: value !== null && counting !== measure.countings[0],
    beside: (spec.beside ?? []).map((each) => writeMeasuredFact(each, context, place, locale)),
  };
}

/** The unit in which a fact is counted, as the head of its column names it; null where its numbers say it themselves. */
export function factUnit(
  { measure, as }: Pick<MeasuredFact, 'measure' | 'as'>,
  measures: readonly Measure[],
  locale: Locale,
): string | null {
  const found = measures.find(({ id }) => id === measure);
  const counting: Counting = as ?? found?.countings[0] ?? 'plain';
  const unit = countedUnit(found?.unit ?? 'count', counting);
  return unit === 'count' || unit === 'ordinal' ? null : strings(locale).quantities.units[unit].axis;
}

/** A value written out, to three digits: `US$ 120 billion`, `no. 3`, `27.9%`. */
function writeValue(value: number, unit: CountedUnit, locale: Locale): string {
  const isLarge = unit === 'usd-million' && Math.abs(value) >= 1000;
  const { written } = strings(locale).quantities.units[isLarge ? 'usd-billion' : unit];
  return fill(written, { value: formatNumber(toThree(isLarge ? value / 1000 : value), locale) });
}

/** Three digits, or all before the point. */
const toThree = (value: number): number =>
  Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));

/** A value for a column of numbers with one unit: whole, a share to a tenth, and never zero that is none. */
function writeShort(value: number, unit: CountedUnit, locale: Locale): string {
  const digits = unit === 'percent' ? 1 : 0;
  const isLost = value !== 0 && Math.abs(value) < (digits === 1 ? 0.05 : 0.5);
  return formatNumber(
    value,
    locale,
    isLost
      ? { maximumSignificantDigits: 1 }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits },
  );
}
