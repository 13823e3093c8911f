import type { UnitSize } from '../charts/model/types.ts';
import { fill } from '../text/template.ts';
import { groupOf, measureOf, type Catalogue, type CatalogueMeasure } from './catalogue.ts';
import { ofOneYear, type Form, type Obstacle } from './form.ts';
import type { CountedUnit, Counting } from './model/counting.ts';
import type { ExploreState } from './state.ts';

/** The words of the explorer in one language; `{name}` stands for what is filled in. */
export interface ExploreWords {
  title: string;
  countries: string;
  noCountries: string;
  /** States that have no value, in a subtitle. */
  without: string;
  span: string;
  reported: string;
  countings: Readonly<Record<Counting, string>>;
  /** How each counting is computed. */
  formulas: Readonly<Partial<Record<Counting, string>>>;
  obstacles: Readonly<Record<Obstacle, string>>;
  forms: Readonly<Record<Form, string>>;
  /** Words of single forms. */
  own: string;
  common: string;
  log: string;
  size: string;
  /** Two measures in a title, and the second in a subtitle. */
  against: string;
  across: string;
  /** Two reporters in a subtitle, and how far what they report is apart. */
  and: string;
  apart: string;
  difference: string;
  apartFormula: string;
  /** What the region has beyond the states chosen. */
  total: string;
  rest: string;
  restFormula: string;
  byCountry: CountryTableWords;
  /** A number in a unit, `{value}` in it, the title of an axis in it, and the sizes at which another word stands for it. */
  units: Readonly<
    Record<CountedUnit | 'usd-billion', { written: string; axis: string; sizes?: readonly UnitSize[] }>
  >;
}

/** The words of the table with a row a country. */
export interface CountryTableWords {
  /** What the two tables are called. */
  rows: string;
  all: string;
  find: string;
  /** Where no country is found. */
  nobody: string;
  /** While its code is on its way, and where that does not come. */
  late: string;
  failed: string;
  rank: string;
  /** Heads of the change in the unit, in points, in places and in percent. */
  change: string;
  points: string;
  places: string;
  percent: string;
  up: string;
  down: string;
  /** A change in percent of nothing. */
  fromZero: string;
  trend: string;
  /** Since when something holds, and that it may hold for longer. */
  since: string;
  orEarlier: string;
}

/** So many states are named in a title; more are counted. */
const most = 4;

/** What the explorer shows is called: everything that names it says the same. */
export interface ExploreTitle {
  title: string;
  subtitle: string;
  /** The name of its files, without an ending. */
  file: string;
}

/** What a form calls otherwise than others do. */
export interface TitleParts {
  /** With `{places}` for the states; that of the measure where absent. */
  subject?: string;
  reporter?: string;
  /** What its subtitle says beside that. */
  more?: readonly string[];
  /** What the name of its files has after the measure. */
  file?: readonly string[];
}

/** What a year is called: of a measure that has one value, all the years behind it. */
export const whenOf = (
  { period }: Pick<CatalogueMeasure, 'period'>,
  year: number,
  { span }: Pick<ExploreWords, 'span'>,
): string => (period && period.from < period.to ? fill(span, period) : String(year));

/** Calls what is shown by its name: "Lamps sold to Norway and Iceland, 2001–2024". */
export function titleOf(
  state: ExploreState,
  catalogue: Catalogue,
  words: ExploreWords,
  list: (names: readonly string[]) => string,
  { subject, reporter, more = [], file = [] }: TitleParts = {},
): ExploreTitle {
  const measure = measureOf(catalogue, state.measure);
  const when =
    ofOneYear.includes(state.form) || state.from === state.to
      ? whenOf(measure, state.to, words)
      : fill(words.span, { from: state.from, to: state.to });
  const { places, counting } = state;
  const who =
    groupOf(catalogue, places)?.id ?? (places.length > most ? `${places.length}` : places.join('-'));
  return {
    title: fill(words.title, {
      subject: fill(subject ?? measure.title, { places: whoOf(places, catalogue, words, list) }),
      years: when,
    }),
    subtitle: [
      fill(words.countings[counting], { base: measure.base ?? state.from }),
      fill(words.reported, { reporter: reporter ?? measure.reporter }),
      ...more,
    ].join(' · '),
    file: [
      measure.id,
      ...(counting === measure.countings[0] ? [] : [counting]),
      ...file,
      who,
      when.replace(/\D+/g, '-'),
    ]
      .filter(Boolean)
      .join('-'),
  };
}

/** States by their names, as a group, or counted. */
export function whoOf(
  places: readonly string[],
  catalogue: Catalogue,
  words: ExploreWords,
  list: (names: readonly string[]) => string,
): string {
  if (places.length === 0) return words.noCountries;
  const group = groupOf(catalogue, places);
  if (group?.inTitle) return group.inTitle;
  if (places.length > most) return fill(words.countries, { count: places.length });
  return list(places.map((id) => catalogue.places[id] ?? id));
}
