import type { ChartView } from '../charts/model/types.ts';
import type { CountedUnit, Counting } from './model/counting.ts';

/** A measure that a reader can choose, in one language. */
export interface CatalogueMeasure {
  id: string;
  label: string;
  /** How titles speak of it, with `{places}` for the states. */
  title: string;
  reporter: string;
  /** What it is, and what to beware of. */
  about: string;
  unit: CountedUnit;
  /** What its values stand for, from 0, where they are categories. */
  categories?: readonly string[];
  /** The measure of what the other side reports of the same, and how titles speak of both, with `{places}`. */
  mirror?: { measure: string; title: string };
  countings: readonly Counting[];
  /** The measures by which countings divide. */
  by: { [counting in Counting]?: string | undefined };
  /** The year of constant prices. */
  base: number | null;
  /** The first and the last year with any value. */
  years: { from: number; to: number };
  /** What its one value is the sum or the mean of, where it has no years: that value stands at the last. */
  period?: { from: number; to: number };
  /** The group that is shown first. */
  start: string;
  /** As it is cited, and when it was published. */
  source: string;
  vintage: number | null;
  /** Address of the table with its method. */
  table: string;
}

/** States that can be chosen together. */
export interface CatalogueGroup {
  id: string;
  label: string;
  /** What titles call it; null where they count its states. */
  inTitle: string | null;
  places: readonly string[];
}

/** All that the page of the explorer hands to its script, beside the numbers, in one language. */
export interface Catalogue {
  /** The first is shown at first. */
  measures: readonly CatalogueMeasure[];
  groups: readonly CatalogueGroup[];
  /** Names of states by their ids, in the order of the language. */
  places: Readonly<Record<string, string>>;
  map: ChartView['map'];
}

/** A measure by its id; the first where there is none. */
export function measureOf({ measures }: Catalogue, id: string | null): CatalogueMeasure {
  const measure = measures.find((each) => each.id === id) ?? measures[0];
  if (!measure) throw new Error('found no measure, expected one at least');
  return measure;
}

/** The measures whose values are numbers. */
export const numbered = ({ measures }: Catalogue): CatalogueMeasure[] =>
  measures.filter(({ categories }) => !categories);

/** What the other side reports of the same as a measure; undefined where nobody does. */
export const mirrorOf = (
  { measures }: Catalogue,
  { mirror }: Pick<CatalogueMeasure, 'mirror'>,
): CatalogueMeasure | undefined => measures.find(({ id }) => id === mirror?.measure);

/** The states of a group; none where there is no such group. */
export const membersOf = ({ groups }: Catalogue, id: string): readonly string[] =>
  groups.find((group) => group.id === id)?.places ?? [];

/** The group that has just these states. */
export function groupOf({ groups }: Catalogue, places: readonly string[]): CatalogueGroup | undefined {
  const wanted = places.toSorted().join();
  return groups.find((group) => group.places.toSorted().join() === wanted);
}
