import type { FigureData, Unit } from '../../schemas/figure.ts';
import type { Locale, Localized } from '../../text/language.ts';
import type { Measure } from '../language/number-words.ts';

/** A unit of a number, and how numbers in it are written. */
export interface UnitEntry {
  id: Unit | 'usd-million';
  /** What one of it is in the plain unit that texts print: 1e9 dollars, 1e6 tonnes. */
  scale: number;
  /** What a printed number must say to be in this unit; null where the sentence alone says it. */
  measure: Measure | null;
  /** Stands before the number, its space included. */
  prefix: Localized;
  /** Stands after the number, its space included. */
  suffix: Localized;
  /** Title of an axis. */
  axis: Localized;
}

/** The same text in every language. */
const same = (text: string): Localized => ({ en: text, es: text });
const none = same('');

const list: UnitEntry[] = [
  {
    id: 'usd-billion',
    scale: 1e9,
    measure: 'usd',
    prefix: same('US$\u00a0'),
    suffix: { en: ' billion', es: ' mil millones' },
    axis: { en: 'billion US$', es: 'miles de millones de US$' },
  },
  {
    id: 'usd-million',
    scale: 1e6,
    measure: 'usd',
    prefix: same('US$\u00a0'),
    suffix: { en: ' million', es: ' millones' },
    axis: { en: 'million US$', es: 'millones de US$' },
  },
  {
    id: 'cny-billion',
    scale: 1e9,
    measure: 'cny',
    prefix: none,
    suffix: { en: ' billion yuan', es: ' mil millones de yuanes' },
    axis: { en: 'billion yuan', es: 'miles de millones de yuanes' },
  },
  {
    id: 'percent',
    scale: 1,
    measure: 'percent',
    prefix: none,
    suffix: { en: '%', es: '\u00a0%' },
    axis: same('%'),
  },
  {
    id: 'count',
    scale: 1,
    measure: null,
    prefix: none,
    suffix: none,
    axis: { en: 'number', es: 'cantidad' },
  },
  {
    id: 'ordinal',
    scale: 1,
    measure: 'ordinal',
    prefix: { en: 'no. ', es: 'n.º ' },
    suffix: none,
    axis: { en: 'position', es: 'posición' },
  },
  {
    id: 'multiple',
    scale: 1,
    measure: 'times',
    prefix: none,
    suffix: { en: ' times', es: ' veces' },
    axis: { en: 'times', es: 'veces' },
  },
  {
    id: 'year',
    scale: 1,
    measure: null,
    prefix: none,
    suffix: none,
    axis: { en: 'year', es: 'año' },
  },
  {
    id: 'years',
    scale: 1,
    measure: 'years',
    prefix: none,
    suffix: { en: ' years', es: ' años' },
    axis: { en: 'years', es: 'años' },
  },
  {
    id: 'tonnes',
    scale: 1,
    measure: 'tonnes',
    prefix: none,
    suffix: { en: ' tonnes', es: ' toneladas' },
    axis: { en: 'tonnes', es: 'toneladas' },
  },
  {
    id: 'million-tonnes-oil-equivalent',
    scale: 1e6,
    measure: 'tonnes-oil-equivalent',
    prefix: none,
    suffix: {
      en: ' million tonnes of oil equivalent',
      es: ' millones de toneladas equivalentes de petróleo',
    },
    axis: {
      en: 'million tonnes of oil equivalent',
      es: 'millones de toneladas equivalentes de petróleo',
    },
  },
];

/** Every unit by its id. */
export const unitTable: ReadonlyMap<string, UnitEntry> = new Map(list.map((unit) => [unit.id, unit]));

/** A unit by its id. */
export function findUnit(id: UnitEntry['id']): UnitEntry {
  const unit = unitTable.get(id);
  if (!unit) throw new Error(`src/article/units.ts: found no unit "${id}", expected an entry of its table`);
  return unit;
}

/** A unit in one language, as charts need it. */
export function unitTexts(
  id: UnitEntry['id'],
  locale: Locale,
): { id: string; prefix: string; suffix: string; axis: string } {
  const { prefix, suffix, axis } = findUnit(id);
  return { id, prefix: prefix[locale], suffix: suffix[locale], axis: axis[locale] };
}

/** A number in its language's digits, nothing rounded away: `1,700`, `0.5`; a year keeps its four digits together. */
export function writeNumber(value: number, unit: UnitEntry['id'], locale: Locale): string {
  return new Intl.NumberFormat(locale, {
    useGrouping: unit !== 'year',
    maximumFractionDigits: 20,
  }).format(value);
}

/** A number with its unit written out: `US$ 449 billion`, `51%`, `21 countries`, `157,000 tonnes per year`. */
export function writeQuantity(
  figure: Pick<FigureData, 'value' | 'unit' | 'counted' | 'per'>,
  locale: Locale,
): string {
  const { prefix, suffix } = unitTexts(figure.unit, locale);
  const counted = figure.counted ? ` ${figure.counted[locale]}` : '';
  const per = figure.per ? { en: ' per year', es: ' al año' }[locale] : '';
  return `${prefix}${writeNumber(figure.value, figure.unit, locale)}${suffix}${counted}${per}`;
}
