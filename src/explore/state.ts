import { flag, oneOf, type Parameter } from '../address/parameter.ts';
import { readParameters, writeParameters, type Invalid, type Parameters } from '../address/state.ts';
import { groupOf, measureOf, membersOf, numbered, type Catalogue } from './catalogue.ts';
import { forms, ofOneYear, type Form } from './form.ts';
import { countings, type Counting } from './model/counting.ts';

/** What a reader asks of the explorer; every field has a place in the address. */
export interface ExploreState {
  /** Id of the measure. */
  measure: string;
  counting: Counting;
  /** Ids of states, in the order of the catalogue. */
  places: readonly string[];
  /** The years, both included; a form of one year shows the last. */
  from: number;
  to: number;
  form: Form;
  tab: 'chart' | 'table';
  /** The state that is highlighted. */
  highlight: string | null;
  /** Whether each panel has a scale of its own. */
  own: boolean;
  /** The measure along the horizontal axis of two, and how it is counted; null for the usual ones. */
  x: string | null;
  xCounting: Counting | null;
  /** Whether both axes are logarithmic. */
  log: boolean;
  /** Whether circles are as large as the population. */
  size: boolean;
}

/** How a measure is shown at first. */
export function initialState(catalogue: Catalogue, id: string | null): ExploreState {
  const { id: measure, countings: own, years, start, categories } = measureOf(catalogue, id);
  const isLong = years.to > years.from;
  return {
    measure,
    counting: own[0] ?? 'plain',
    places: inOrder(catalogue, membersOf(catalogue, start)),
    from: years.from,
    to: years.to,
    form: categories ? 'map' : isLong ? 'line' : 'bars',
    tab: 'chart',
    highlight: null,
    own: false,
    x: null,
    xCounting: null,
    log: false,
    size: false,
  };
}

/** States in the order of the catalogue, each once. */
export const inOrder = ({ places }: Catalogue, some: readonly string[]): string[] =>
  Object.keys(places).filter((id) => some.includes(id));

/** A year of a span. */
const yearIn = (
  name: string,
  initial: number,
  { from, to }: { from: number; to: number },
): Parameter<number> => ({
  name,
  initial,
  expected: [from === to ? String(to) : `${from}–${to}`],
  parse: ([found = '']) => {
    const year = /^\d{4}$/.test(found) ? Number(found) : Number.NaN;
    return year >= from && year <= to ? year : undefined;
  },
  write: (year) => [String(year)],
});

/** States as one word: `NOR.ISL`, or the id of the group that has just these. */
const somePlaces = (catalogue: Catalogue, initial: readonly string[]): Parameter<readonly string[]> => ({
  name: 'places',
  initial,
  expected: [...catalogue.groups.map(({ id }) => id), ...Object.keys(catalogue.places)],
  parse: ([found = '']) => {
    if (found === '') return [];
    const group = membersOf(catalogue, found);
    const ids = found.toUpperCase().split('.');
    const known = inOrder(catalogue, group.length > 0 ? group : ids);
    return group.length > 0 || ids.every((id) => id in catalogue.places) ? known : undefined;
  },
  keep: ([found = '']) => {
    const known = inOrder(catalogue, found.toUpperCase().split('.'));
    return known.length > 0 ? known : initial;
  },
  write: (places) => [groupOf(catalogue, places)?.id ?? places.join('.')],
});

/** `?measure=imports&as=region-share&places=NOR.ISL&from=2010&form=line`; each measure has countings and years of its own. */
function parametersOf(catalogue: Catalogue, id: string | null): Parameters<ExploreState> {
  const measure = measureOf(catalogue, id);
  const initial = initialState(catalogue, measure.id);
  const ids = catalogue.measures.map((each) => each.id);
  return {
    measure: oneOf('measure', ids, ids[0] ?? measure.id),
    counting: oneOf('as', measure.countings, initial.counting),
    places: somePlaces(catalogue, initial.places),
    from: yearIn('from', initial.from, measure.years),
    to: yearIn('to', initial.to, measure.years),
    form: oneOf('form', forms, initial.form),
    tab: oneOf('tab', ['chart', 'table'] as const, initial.tab),
    highlight: oneOf('light', Object.keys(catalogue.places), initial.highlight),
    own: flag('own'),
    x: oneOf(
      'x',
      numbered(catalogue).map((each) => each.id),
      initial.x,
    ),
    xCounting: oneOf('xas', countings, initial.xCounting),
    log: flag('log'),
    size: flag('size'),
  };
}

/** Reads the explorer's state from an address, and what of it is invalid. Years the wrong way round change places. */
export function readExplore(
  params: URLSearchParams,
  catalogue: Catalogue,
): { state: ExploreState; invalid: Invalid[] } {
  const { state, invalid } = readParameters(params, parametersOf(catalogue, params.get('measure')));
  const [from, to] = [Math.min(state.from, state.to), Math.max(state.from, state.to)];
  return { state: { ...state, from, to }, invalid };
}

/** Writes a state for an address: only what differs from its measure as it is at first. */
export const writeExplore = (state: ExploreState, catalogue: Catalogue): URLSearchParams =>
  writeParameters(state, parametersOf(catalogue, state.measure));

/** A state with another measure: what the measure has of what was chosen stays chosen. */
export function withMeasure(state: ExploreState, catalogue: Catalogue, id: string): ExploreState {
  const { countings: own, years } = measureOf(catalogue, id);
  const { years: before } = measureOf(catalogue, state.measure);
  const initial = initialState(catalogue, id);
  // Of a single year nobody chose one.
  const isWithin = (year: number): boolean =>
    before.from < before.to && year >= years.from && year <= years.to;
  return {
    ...state,
    measure: initial.measure,
    counting: own.includes(state.counting) ? state.counting : initial.counting,
    from: isWithin(state.from) ? state.from : initial.from,
    to: isWithin(state.to) ? state.to : initial.to,
    form: years.from === years.to && !ofOneYear.includes(state.form) ? 'bars' : state.form,
  };
}

/** Whether a state is the one that the HTML shows, whichever of its tabs is open. */
export const isStart = (state: ExploreState, catalogue: Catalogue): boolean =>
  !String(writeExplore({ ...state, tab: 'chart' }, catalogue));
