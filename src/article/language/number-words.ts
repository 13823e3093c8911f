import type { Qualifier } from '../../schemas/figure.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What a printed number measures, where its own words say so. */
export type Measure =
  'usd' | 'cny' | 'percent' | 'ordinal' | 'times' | 'years' | 'tonnes' | 'tonnes-oil-equivalent';

/** The words by which a language writes numbers; all in lower case. */
export interface NumberWords {
  /** Between the digits of a whole number and its decimals. */
  decimal: '.' | ',';
  /** Words of a value of their own: `seven`, `seventy`, `setecientos`. */
  cardinals: ReadonlyMap<string, number>;
  /** Words that multiply the number before them: `million`. */
  scales: ReadonlyMap<string, number>;
  /** Scales that, with no number before them, say a size only: `hundreds of millions`. */
  plurals: ReadonlySet<string>;
  /** Scales that mean one of them wherever no number stands before them: `un millón mil`. */
  bare: ReadonlySet<string>;
  /** Places in an order, superlatives of rank included. */
  ordinals: ReadonlyMap<string, number>;
  /** Words for none at all. */
  none: ReadonlySet<string>;
  /** The word between the parts of a number: `two hundred and five`. */
  and: string;
  /** The word between a number and its scale or unit: `hundreds of millions of tons`. */
  of: string;
  /** The word for a minus sign. */
  minus: string;
  /** Articles that stand for one before a scale or a unit: `a dozen`. */
  articles: ReadonlySet<string>;
  /** Words after a number that say what it measures, and how much one of them is of it: a decade is 10 years. */
  units: ReadonlyMap<string, { measure: Measure; factor: number }>;
  /** Words before a number that qualify it; each a regular expression's alternatives. */
  before: Readonly<Partial<Record<Qualifier, string>>>;
  /** The same after a number. */
  after: Readonly<Partial<Record<Qualifier, string>>>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** `word number` pairs, or words counted from `from` on. */
const counted = (text: string, from: number): [string, number][] =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((word, index) => [word, from + index]);

const tens = (text: string): [string, number][] =>
  counted(text, 0).map(([word, index]) => [word, 10 * index + 20]);

const hundreds = (text: string): [string, number][] =>
  counted(text, 1).map(([word, index]) => [word, 100 * index]);

const numbersFromTwo = (lang: string): [string, number][] =>
  (vocabularyOf(lang)?.numbers ?? []).map((word, index) => [word, index + 2]);

const unit = (measure: Measure, factor: number, ...names: string[]) =>
  names.map((name) => [name, { measure, factor }] as const);

const tables: Record<string, () => NumberWords> = {
  en: () => ({
    decimal: '.',
    cardinals: new Map([
      ['zero', 0],
      ['one', 1],
      ...numbersFromTwo('en'),
      ...tens('twenty thirty forty fifty sixty seventy eighty ninety'),
    ]),
    scales: new Map([
      ['dozen', 12],
      ['dozens', 12],
      ['hundred', 1e2],
      ['hundreds', 1e2],
      ['thousand', 1e3],
      ['thousands', 1e3],
      ['million', 1e6],
      ['millions', 1e6],
      ['billion', 1e9],
      ['billions', 1e9],
      ['trillion', 1e12],
      ['trillions', 1e12],
    ]),
    plurals: words('dozens hundreds thousands millions billions trillions'),
    bare: words(''),
    ordinals: new Map([
      ...counted('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 1),
      ['top', 1],
      ['largest', 1],
    ]),
    none: words('no none zero'),
    and: 'and',
    of: 'of',
    minus: 'minus',
    articles: words('a an'),
    units: new Map([
      ...unit('usd', 1, 'dollar', 'dollars', 'us dollars', 'u.s. dollars'),
      ...unit('cny', 1, 'yuan', 'renminbi'),
      ...unit('percent', 1, '%', 'percent', 'per cent'),
      ...unit('times', 1, 'times'),
      ...unit('years', 1, 'year', 'years'),
      ...unit('years', 10, 'decade', 'decades'),
      ...unit('years', 100, 'century', 'centuries'),
      ...unit('tonnes', 1, 'ton', 'tons', 'tonne', 'tonnes'),
      ...unit('tonnes-oil-equivalent', 1, 'tons of oil equivalent', 'tonnes of oil equivalent'),
    ]),
    before: {
      about: 'about|around|approximately|roughly|some',
      almost: 'almost',
      nearly: 'nearly',
      over: 'over',
      'more-than': 'more than',
      'at-least': 'at least',
      'up-to': 'up to',
    },
    after: { about: 'or so|approximately', 'more-than': 'and more', 'at-least': 'or more|at least' },
  }),
  es: () => ({
    decimal: ',',
    cardinals: new Map([
      ['cero', 0],
      ['un', 1],
      ['uno', 1],
      ['una', 1],
      ...numbersFromTwo('es'),
      ['veintiún', 21],
      ['veintiuna', 21],
      ...counted(
        'veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
        21,
      ),
      ...tens('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
      ['cien', 100],
      ...hundreds(
        'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
      ),
      ...hundreds(
        'ciento doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas',
      ),
    ]),
    scales: new Map([
      ['docena', 12],
      ['docenas', 12],
      ['decena', 10],
      ['decenas', 10],
      ['cientos', 1e2],
      ['centenar', 1e2],
      ['centenares', 1e2],
      ['mil', 1e3],
      ['miles', 1e3],
      ['millón', 1e6],
      ['millones', 1e6],
      ['billón', 1e12],
      ['billones', 1e12],
    ]),
    plurals: words('docenas decenas cientos centenares miles millones billones'),
    bare: words('mil'),
    ordinals: new Map([
      ...counted('primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo', 1),
      ...counted('primera segunda tercera cuarta quinta sexta séptima octava novena décima', 1),
      ['primer', 1],
      ['tercer', 3],
      ['principal', 1],
      ['mayor', 1],
    ]),
    none: words('ningún ninguno ninguna cero'),
    and: 'y',
    of: 'de',
    minus: 'menos',
    articles: words('un una'),
    units: new Map([
      ...unit('usd', 1, 'dólar', 'dólares', 'us$'),
      ...unit('cny', 1, 'yuan', 'yuanes', 'renminbi'),
      ...unit('percent', 1, '%', 'por ciento'),
      ...unit('times', 1, 'veces'),
      ...unit('years', 1, 'año', 'años'),
      ...unit('years', 10, 'década', 'décadas'),
      ...unit('years', 100, 'siglo', 'siglos'),
      ...unit('tonnes', 1, 'tonelada', 'toneladas'),
      ...unit('tonnes-oil-equivalent', 1, 'toneladas equivalentes de petróleo'),
    ]),
    before: {
      about: 'cerca de|alrededor de|aproximadamente|unos|unas',
      almost: 'casi',
      nearly: 'casi|cerca de',
      over: 'más de',
      'more-than': 'más de',
      'at-least': 'al menos|como mínimo|por lo menos',
      'up-to': 'hasta',
    },
    after: { about: 'más o menos|aproximadamente', 'more-than': 'y más', 'at-least': 'o más|como mínimo' },
  }),
};

const built = new Map<string, NumberWords>();

/** The number words of a language tag's language; null where there is no table for it. */
export function numberWordsOf(lang: string): NumberWords | null {
  const base = lang.split('-')[0] ?? lang;
  const known = built.get(base);
  if (known) return known;
  const table = tables[base]?.() ?? null;
  if (table) built.set(base, table);
  return table;
}
