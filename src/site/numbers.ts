import type { Comparison } from '../article/datasets/comparison.ts';
import type { OtherSource } from '../article/datasets/number-list.ts';
import { writeQuantity } from '../article/figures/units.ts';
import { strings } from '../strings/index.ts';
import type { Locale } from '../text/language.ts';
import { formatDifference, formatNumber } from './locale.ts';

/** A tenth is as precise as the article's own numbers. */
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** What another source gives for a number: `US$ 134 billion`, `4 of 4 states`. */
export function writeOther({ figure, value, held }: Comparison, locale: Locale): string {
  if (!held) return writeQuantity({ ...figure, value: rounded(value) }, locale);
  return strings(locale).figures.numbers.held(formatNumber(value, locale), formatNumber(held.of, locale));
}

/** The states in which a number holds, and since when where that is told. */
export function writeHeld(
  { held }: Comparison,
  places: readonly { id: string; name: Record<Locale, string> }[],
  locale: Locale,
): string {
  const names = (held?.rows ?? []).map(({ name, since }) => {
    const known = places.find(({ id }) => id === name)?.name[locale] ?? String(name);
    return since === null ? known : strings(locale).figures.numbers.since(known, String(since));
  });
  return names.toSorted((a, b) => a.localeCompare(b, locale)).join(', ');
}

/** An amount in the measure of a comparison, without its sign: `3%`, `2 points`. */
function amount(difference: number, measure: Comparison['measure'], locale: Locale): string {
  const t = strings(locale).figures.numbers;
  const written = formatDifference(Math.abs(difference), locale).replace('+', '');
  return measure === 'percent' ? t.percent(written) : t.points(written, written === '1');
}

/** How far the article lies from another source, with its sign: `+3%`; null where no difference is told. */
export function writeDifference({ verdict, measure, held }: OtherSource, locale: Locale): string | null {
  const t = strings(locale).figures.numbers;
  const { difference } = verdict;
  const isWithout = held !== null && held.rows.length < held.of;
  if (isWithout) return t.notHeld(formatNumber(held.of - held.rows.length, locale));
  if (difference === 0 || held) return t.same;
  return difference === null ? null : (difference < 0 ? '−' : '+') + amount(difference, measure, locale);
}

/** A verdict in plain words: `agrees`, `3% above`, `another measure`. */
export function writeVerdict(
  { verdict: { kind, difference }, measure }: OtherSource,
  locale: Locale,
): string {
  const t = strings(locale).figures.numbers;
  if (kind !== 'above' && kind !== 'below') return t.verdicts[kind];
  return difference === null ? t.unlike[kind] : t.verdicts[kind](amount(difference, measure, locale));
}
