import { isDated } from '../model/dated.ts';
import type { ChartView, Datum, UnitSize, Visible } from '../model/types.ts';
import type { ChartTexts } from '../model/words.ts';

/**
 * A value in full: `US$ 120 billion`, `51%`, `no data`. Where a view says since when something holds, a date.
 *
 * @param inSentence whether it stands alone, with the word for its size (`US$ 3.77 trillion`), not beside others in one unit
 */
export function writeFullValue(
  { view, mode }: Pick<Visible, 'view' | 'mode'>,
  texts: ChartTexts,
  { datum, value }: { datum: Datum; value: number | null },
  inSentence = false,
): string {
  if (isDated(view) && datum.time !== null) return texts.time(datum.time);
  if (value === null) return texts.missing;
  if (mode === 'share') return texts.percent(value);
  if (mode === 'index') return texts.number(value);
  const unit = view.series.find(({ id }) => id === datum.series)?.unit ?? view.unit;
  const size = inSentence ? sizeOf(unit, value) : undefined;
  const { prefix, suffix, times } = size ?? { ...unit, times: 1 };
  return unit.values?.[value] ?? `${prefix}${texts.number(value * times)}${suffix}`;
}

/** The word that a number of a size has instead of its unit. */
const sizeOf = ({ sizes }: ChartView['unit'], value: number): UnitSize | undefined =>
  sizes?.find(({ from, to }) => Math.abs(value) >= from && (to === undefined || Math.abs(value) < to));
