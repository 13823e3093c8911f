import { isDated } from '../model/dated.ts';
import type { Datum, Visible } from '../model/types.ts';
import type { ChartTexts } from '../model/words.ts';

/** A value in full: `US$ 120 billion`, `51%`, `no data`. Where a view says since when something holds, a date. */
export function writeFullValue(
  { view, mode }: Pick<Visible, 'view' | 'mode'>,
  texts: ChartTexts,
  { datum, value }: { datum: Datum; value: number | null },
): string {
  if (isDated(view) && datum.time !== null) return texts.time(datum.time);
  if (value === null) return texts.missing;

  if (mode === 'share') return texts.percent?.(value) ?? `${texts.number(value)}%`;
  if (mode === 'index') return texts.number(value);
  const { values, prefix, suffix } = view.series.find(({ id }) => id === datum.series)?.unit ?? view.unit;
  return values?.[value] ?? `${prefix}${texts.number(value)}${suffix}`;
}
