import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listOf } from '../../../src/address/list.ts';
import { numberIn } from '../../../src/address/number.ts';
import { atMost, flag, freeText, oneOf } from '../../../src/address/parameter.ts';
import { quote, readParameters, writeParameters, type Parameters } from '../../../src/address/state.ts';
import { defaultState, readChartState, scalesOf, writeChartState } from '../../../src/charts/model/state.ts';
import { readTimeline, writeTimeline, type TimelineState } from '../../../src/charts/timeline/filter.ts';
import { indexParameters, placeParameters } from '../../../src/client/lists/parameters.ts';
import { cleanQuery } from '../../../src/search/browser/query.ts';
import { readSearch, writeSearch, type SearchState } from '../../../src/search/browser/state.ts';
import { longestQuery, referenceParameters, sorts } from '../../../src/search/references/query.ts';
import type { ChartState, ChartView, Control } from '../../../src/charts/model/types.ts';
import { buildings as made, byYear, shadedMap, trade, twoSides } from '../charts/made-up.ts';

const measured = { ...twoSides, id: 'measured', controls: ['measure' as const, 'category' as const] };
const views: ChartView[] = [
  trade,
  { ...made, id: 'buildings' },
  shadedMap,
  measured,
  { ...byYear, id: 'years' },
];

const lamps = {
  colour: oneOf('colour', ['red', 'green'], 'red'),
  maker: oneOf('by', ['Ash', 'Elm'], null),
  parts: listOf('part', ['wick', 'foot', 'shade'], ['foot']),
  rooms: listOf('room', ['hall', 'attic'], [], true),
  lit: flag('lit'),
  year: numberIn('year', [1800, 1900]),
  words: freeText('q', atMost(5)),
};
const read = (search: string) => readParameters(new URLSearchParams(search), lamps);
const initial = read('').state;

describe('an address', () => {
  test('that says nothing means what holds at first', () => {
    expect(read('')).toEqual({
      state: { colour: 'red', maker: null, parts: ['foot'], rooms: [], lit: false, year: null, words: '' },
      invalid: [],
    });
  });

  test('may say everything, in any order', () => {
    expect(read('q=wicks&year=1820&lit=yes&room=attic&part=shade&part=wick&by=Elm&colour=green')).toEqual({
      state: {
        colour: 'green',
        maker: 'Elm',
        parts: ['wick', 'shade'],
        rooms: ['attic'],
        lit: true,
        year: 1820,
        words: 'wicks',
      },
      invalid: [],
    });
  });

  test('says nothing by an empty value, except that a list is empty', () => {
    expect(read('colour=&by=&lit=&year=&q=&room=&part=')).toEqual({
      state: { ...initial, parts: [] },
      invalid: [],
    });
  });

  test('is read by the first of several values where there is one alone', () => {
    expect(read('colour=green&colour=blue').state.colour).toBe('green');
  });

  test.each([
    ['colour=blue', 'colour', 'blue', ['red', 'green']],
    ['part=wick&part=horn&part=oil', 'part', 'horn, oil', ['wick', 'foot', 'shade']],
    ['lit=no', 'lit', 'no', ['yes']],
  ])('hears of “%s” what was expected instead', (search, name, found, expected) => {
    expect(read(search)).toEqual({ state: initial, invalid: [{ name, found, reason: 'unknown', expected }] });
  });

  test.each(['1799', '1901', '18x', '-1820', '1820.5', '1e3', '99999999999'])(
    'has no number outside of a range: %s',
    (found) => {
      expect(read(`year=${found}`).invalid).toEqual([
        { name: 'year', found, reason: 'unknown', expected: ['1800–1900'] },
      ]);
    },
  );

  test('keeps what is known of a list that allows it', () => {
    const { state, invalid } = read('room=attic&room=cellar');
    expect(state.rooms).toEqual(['attic']);
    expect(invalid).toMatchObject([{ name: 'room', found: 'cellar' }]);
  });

  test('cannot choose where nothing is offered', () => {
    const nothing = {
      one: oneOf('one', [], null),
      some: listOf('some', [], ['all']),
      lit: flag('lit', false),
    };
    const { state, invalid } = readParameters(new URLSearchParams('one=a&some=&lit=yes'), nothing);
    expect(state).toEqual({ one: null, some: ['all'], lit: false });
    expect(invalid.map(({ reason }) => reason)).toEqual(Array(3).fill('not-offered'));
  });

  test('is written with no more than what differs, in one order', () => {
    expect(writeParameters(initial, lamps).toString()).toBe('');
    const state = { ...initial, words: ' oil ', parts: ['shade', 'wick'], lit: true };
    expect(writeParameters(state, lamps).toString()).toBe('part=wick&part=shade&lit=yes&q=oil');
    expect(writeParameters<typeof initial>({ ...initial, parts: [] }, lamps).toString()).toBe('part=');
  });
});

test('a notice quotes what an address says, and the first of what it might say', () => {
  const invalid = { name: 'pick', found: 'x'.repeat(100), reason: 'unknown' as const, expected: ['a', 'b'] };
  expect(quote(invalid)).toEqual({ asked: `pick=${'x'.repeat(80)}`, offered: 'a, b' });
  expect(quote({ ...invalid, expected: [...'abcdefghij'] }).offered).toBe('a, b, c, d, e, f, g, h, …');
});

/** Text as a keyboard gives it, any letters of any script. */
const typed = fc.string({ unit: 'grapheme', maxLength: longestQuery / 2 });
const chosen = <Value>(...values: Value[]) => fc.constantFrom(null, ...values);

const offered = {
  type: ['book', 'thesis'],
  decade: ['2020', '2010'],
  section: ['1-start', '2-end'],
  region: ['NO', 'unknown'],
  language: ['en'],
};
const known = {
  kind: { figure: 'Numbers', place: 'Places' },
  section: { '1-start': '1 Start' },
  place: { BRA: 'Brazil', PER: 'Peru' },
};
const timeline = {
  years: [1501, 2060] as [number, number],
  topics: ['trade', 'health'],
  places: ['BRA', 'PER'],
};
const chart = { id: 'lamps', title: '', subtitle: '', notes: [], views, sources: [] };

/** A kind of address: how it is read and written, and states that it may have. */
interface Kind<State> {
  read: (params: URLSearchParams) => { state: State; invalid: unknown[] };
  write: (state: State) => URLSearchParams;
  states: fc.Arbitrary<State>;
}

const byParameters = <State>(parameters: Parameters<State>, states: fc.Arbitrary<State>): Kind<State> => ({
  read: (params) => readParameters(params, parameters),
  write: (state) => writeParameters(state, parameters),
  states,
});

function check<State>({ read, write, states }: Kind<State>): void {
  fc.assert(
    fc.property(states, (state) => {
      expect(read(new URLSearchParams(write(state).toString()))).toEqual({ state, invalid: [] });
    }),
  );
  fc.assert(
    fc.property(anything, (pairs) => {
      const { state } = read(new URLSearchParams(pairs));
      expect(read(new URLSearchParams(write(state).toString()))).toEqual({ state, invalid: [] });
    }),
  );
}

const names =
  'view tab series pick scale share time measure light q kind type decade section author place from to topic sort link finding';
const anything = fc.array(
  fc.tuple(
    fc.constantFrom(...names.split(' ')),
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('', 'constructor', '__proto__', '<b>', '%', '\0', 'NaN', '2020', 'BRA', 'trade', 'yes'),
    ),
  ),
);

describe('a state comes back from its address as it was, and so does whatever an address is taken for', () => {
  test('of a chart', () => {
    check({
      read: (params) => readChartState(params, chart),
      write: (state) => writeChartState(state, chart),
      states: fc.constantFrom(...views).chain(statesOf),
    });
  });

  test('of the list of references', () => {
    const states = fc.record({
      q: typed.map(atMost(longestQuery)),
      type: chosen(...offered.type),
      decade: chosen(...offered.decade),
      section: chosen(...offered.section),
      region: chosen(...offered.region),
      language: chosen(...offered.language),
      link: fc.boolean(),
      finding: fc.boolean(),
      sort: fc.constantFrom(...sorts),
    });
    check(byParameters(referenceParameters(offered), states));
  });

  test('of the index', () => {
    const states = fc.record({ kind: chosen('person', 'place'), query: typed.map(atMost(longestQuery)) });
    check(byParameters(indexParameters(['person', 'place']), states));
  });

  test('of the places', () => {
    check(
      byParameters(
        placeParameters(['loans', 'trade'], ['name', 'ships']),
        fc.record({
          topic: chosen('loans', 'trade'),
          sort: fc.constantFrom('name', 'ships'),
          reverse: fc.boolean(),
        }),
      ),
    );
  });

  test('of the search', () => {
    const facets = {
      kind: fc.constantFrom('figure', 'place'),
      section: fc.constant('1-start'),
      decade: fc.integer({ min: 100, max: 250 }).map((each) => `${each}0`),
      author: typed.map(cleanQuery).filter(Boolean),
      place: fc.constantFrom('BRA', 'PER'),
    };
    check<SearchState>({
      read: (params) => readSearch(params, known),
      write: (state) => writeSearch(state, known),
      states: fc.record({ q: typed.map(cleanQuery), chosen: fc.record(facets, { requiredKeys: [] }) }),
    });
  });

  test('of the timeline', () => {
    const year = fc.option(fc.integer({ min: 1501, max: 2060 }));
    const states = fc.record({
      from: year,
      to: year,
      topics: fc.subarray(timeline.topics),
      place: chosen(...timeline.places),
    });
    check<TimelineState>({
      read: (params) => readTimeline(params, timeline),
      write: (state) => writeTimeline(state, timeline),
      states: states.filter(({ from, to }) => from === null || to === null || from <= to),
    });
  });
});

/** States that a view may be in. */
function statesOf(view: ChartView): fc.Arbitrary<ChartState> {
  const initial = defaultState(view);
  const ids = view.series.map(({ id }) => id);
  const categories = [...new Set(view.data.map(({ category }) => category))].filter((id) => id !== null);
  const where = <Value>(control: Control, values: fc.Arbitrary<Value>, other: Value) =>
    view.controls.includes(control) ? values : fc.constant(other);
  return fc.record<ChartState>({
    view: fc.constant(view.id),
    tab: fc.constantFrom('chart', 'table', 'sources'),
    shown: where('series', fc.subarray(ids), initial.shown),
    picked: where('category', fc.subarray(categories), []),
    scale: fc.constantFrom(...scalesOf(view)),
    share: where('share', fc.boolean(), false),
    time: view.times.length > 0 ? fc.constantFrom(...view.times) : fc.constant(null),
    measure: where('measure', fc.constantFrom(...ids), initial.measure),
    highlight: fc.constantFrom(null, ...ids, ...categories),
  });
}
