import type { ChartView, Datum } from '../../charts/model/types.ts';
import type { Locale } from '../../text/language.ts';
import { unitTexts } from '../figures/units.ts';
import type { Measure } from '../model/measure.ts';
import type { Picture, PictureValue } from './picture.ts';

/** Millions from which on all are written in thousands of millions. */
const billion = 1000;

/** Bars for parts beyond these would be taller than a small drawing is. */
export const mostParts = 6;

/** The unit in which a picture writes its numbers, and by how much it divides them for that. */
export function pictureUnit(
  { measures, values }: Pick<Picture, 'measures' | 'values'>,
  locale: Locale,
): { unit: ChartView['unit']; per: number } {
  const own = measures[0]?.unit ?? 'count';
  const isLarge = own === 'usd-million' && values.some(({ value }) => Math.abs(value ?? 0) >= billion);
  const id = isLarge ? 'usd-billion' : own === 'index' ? 'count' : own;
  return { unit: unitTexts(id, locale), per: isLarge ? billion : 1 };
}

/**
 * A picture as a chart draws it: lines of several measures, columns of one by year, bars of its largest parts. A year
 * without a value breaks a line and has no column.
 *
 * @returns null where no value is known
 */
export function pictureView(picture: Picture, locale: Locale): ChartView | null {
  const { id, label, measures, side, by, parts, at, values } = picture;
  const known = values.filter(({ value }) => value !== null);
  if (known.length === 0) return null;
  const { unit, per } = pictureUnit(picture, locale);
  const isLine = by === 'year' && measures.length > 1;
  const shown = by === 'part' ? at.slice(0, mostParts) : at;
  const series = (measure: Measure, index: number): ChartView['series'][number] => ({
    id: measure.id,
    label: measure.label[locale],
    side: index === 0 && side ? side : 'none',
  });
  return {
    id,
    label,
    type: isLine ? 'line' : 'bars',
    unit,
    series: measures.map(series),
    data: (isLine ? values : known)
      .filter((each) => shown.includes(each.at))
      .map((each) => datumOf(each, by, per)),
    stack: by === 'year' && !isLine ? 'stack' : 'none',
    sort: 'given',
    controls: [],
    scales: ['linear'],
    shown: measures.map((measure) => measure.id),
    times: [],
    time: null,
    names: parts?.names ?? {},
    annotations: [],
    map: null,
  };
}

const datumOf = ({ measure, at, value }: PictureValue, by: Picture['by'], per: number): Datum => ({
  id: `${measure}-${at}`,
  series: measure,
  category: by === 'part' ? at : null,
  column: null,
  time: by === 'year' ? at : null,
  value: value === null ? null : value / per,
  origin: 'context',
  source: measure,
  figure: null,
  url: null,
  formula: null,
  vintage: null,
  note: null,
});
