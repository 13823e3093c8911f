import type { Modality, Qualifier } from '../../schemas/figure.ts';

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
  /** Scales that, after an article, are no exact number: `a dozen`. */
  loose: ReadonlySet<string>;
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
  /** Words after a number that make it a rate by the year; a regular expression's alternatives. */
  perYear: string;
  /** Between the two numbers of a range; the same. */
  range: string;
  /** Words before a number that qualify it; each a regular expression's alternatives. */
  before: Readonly<Partial<Record<Qualifier, string>>>;
  /** The same after a number. */
  after: Readonly<Partial<Record<Qualifier, string>>>;
  /** Words before a number in its sentence by which it is no fact, in lower case; the last of them counts. */
  modal: Readonly<Partial<Record<Exclude<Modality, 'equivalent'>, string>>>;
  /** Right before a number, by which it is what something equals. */
  equivalent: string;
}

/** Words that spaces separate. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** `word number` pairs, or words counted from `from` on. */
export const counted = (text: string, from: number): [string, number][] =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((word, index) => [word, from + index]);

/** Words of the tens from twenty on. */
export const tens = (text: string): [string, number][] =>
  counted(text, 0).map(([word, index]) => [word, 10 * index + 20]);

/** Words of the hundreds from one hundred on. */
export const hundreds = (text: string): [string, number][] =>
  counted(text, 1).map(([word, index]) => [word, 100 * index]);

/** Names of a unit, and how much of what it measures one of them is. */
export const unit = (measure: Measure, factor: number, ...names: string[]) =>
  names.map((name) => [name, { measure, factor }] as const);
