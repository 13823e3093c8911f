import { categoriesOf } from './group.ts';
import type { Chart, ChartState, ChartView } from './types.ts';

/** What an address says of one thing. */
export type Parsed<Value> =
  | { kind: 'valid'; value: Value }
  | {
      kind: 'invalid';
      /** What the address says. */
      found: string;
      /** `unknown`: it is none of those expected. `not-offered`: the view leaves no choice here. */
      reason: 'unknown' | 'not-offered';
      expected: string[];
    }
  | { kind: 'missing' };

/** Every parameter of an address, parsed. Their names: view, tab, series, pick, scale, share, time, measure, light. */
export type ParsedState = { [Field in keyof ChartState]: Parsed<ChartState[Field]> };

const tabs = ['chart', 'table', 'sources'] as const;

/** Names of parameters; lists repeat theirs: `pick=BRA&pick=PER`; an empty one is an empty list. */
export const parameterNames: Record<keyof ChartState, string> = {
  view: 'view',
  tab: 'tab',
  shown: 'series',
  picked: 'pick',
  scale: 'scale',
  share: 'share',
  time: 'time',
  measure: 'measure',
  highlight: 'light',
};

/** The state that a view is in at first. */
export function defaultState(view: ChartView): ChartState {
  const shown = view.series.filter(({ id }) => view.shown.includes(id)).map(({ id }) => id);
  return {
    view: view.id,
    tab: 'chart',
    shown,
    picked: [],
    scale: 'linear',
    share: false,
    time: view.times.length > 0 ? (view.time ?? view.times.at(-1) ?? null) : null,
    measure: view.controls.includes('measure') ? (shown[0] ?? view.series[0]?.id ?? null) : null,
    highlight: null,
  };
}

/** Whether two states show the same values in the same way; where the reader looks at them does not count. */
export const showsSame = (a: ChartState, b: ChartState): boolean =>
  JSON.stringify({ ...a, tab: '' }) === JSON.stringify({ ...b, tab: '' });

/** The scales that a view offers; one where there is no choice. */
export const scalesOf = ({ scales, controls }: ChartView): readonly ChartState['scale'][] =>
  controls.includes('scale') ? scales : scales.slice(0, 1);

/** The view that an address asks for, or the first. */
function viewOf(params: URLSearchParams, { views }: Chart): ChartView {
  const view = views.find(({ id }) => id === params.get(parameterNames.view)) ?? views[0];
  if (!view) throw new Error('found a chart without views, expected one at least');
  return view;
}

/** Reads an address: each parameter is valid, invalid for a reason, or missing. */
export function parseState(params: URLSearchParams, chart: Chart): ParsedState {
  const view = viewOf(params, chart);
  const { controls, series, times } = view;
  const ids = series.map(({ id }) => id);
  const categories = categoriesOf(view.data);
  const one = <Value extends string>(field: keyof ChartState, offered: readonly Value[]): Parsed<Value> =>
    parseOne(params, field, offered);
  const share = one('share', controls.includes('share') ? ['yes'] : []);
  return {
    view: one(
      'view',
      chart.views.map(({ id }) => id),
    ),
    tab: one('tab', tabs),
    shown: parseList(params, 'shown', controls.includes('series') ? ids : []),
    picked: parseList(params, 'picked', controls.includes('category') ? categories : []),
    scale: one('scale', controls.includes('scale') ? scalesOf(view) : []),
    share: share.kind === 'valid' ? { kind: 'valid', value: true } : share,
    time: one('time', times),
    measure: one('measure', controls.includes('measure') ? ids : []),
    highlight: one('highlight', [...ids, ...categories]),
  };
}

/** A choice that stands in an address and cannot be kept. */
export interface Invalid {
  field: keyof ChartState;
  found: string;
  reason: 'unknown' | 'not-offered';
  expected: string[];
}

/** The state that an address means: what is missing or invalid is as at first; what is invalid is also told. */
export function readState(params: URLSearchParams, chart: Chart): { state: ChartState; invalid: Invalid[] } {
  const parsed = parseState(params, chart);
  const initial = defaultState(viewOf(params, chart));
  const invalid: Invalid[] = [];
  const keep = <Field extends keyof ChartState>(field: Field): ChartState[Field] => {
    const value: Parsed<ChartState[Field]> = parsed[field];
    if (value.kind === 'valid') return value.value;
    if (value.kind === 'invalid') {
      const { found, reason, expected } = value;
      invalid.push({ field, found, reason, expected });
    }
    return initial[field];
  };
  const state: ChartState = {
    view: keep('view'),
    tab: keep('tab'),
    shown: keep('shown'),
    picked: keep('picked'),
    scale: keep('scale'),
    share: keep('share'),
    time: keep('time'),
    measure: keep('measure'),
    highlight: keep('highlight'),
  };
  return { state, invalid };
}

/** Writes a state for an address: only what differs from the first view as it is at first. */
export function toParams(state: ChartState, chart: Chart): URLSearchParams {
  const params = new URLSearchParams();
  const view = chart.views.find(({ id }) => id === state.view);
  if (!view) return params;
  const initial = defaultState(view);
  if (view !== chart.views[0]) params.set(parameterNames.view, view.id);
  for (const field of ['tab', 'scale', 'time', 'measure', 'highlight'] as const) {
    const value = state[field];
    if (value !== null && value !== initial[field]) params.set(parameterNames[field], value);
  }
  if (state.share) params.set(parameterNames.share, 'yes');
  for (const field of ['shown', 'picked'] as const) {
    if (isSame(state[field], initial[field])) continue;
    const values = state[field].length > 0 ? state[field] : [''];
    for (const value of values) params.append(parameterNames[field], value);
  }
  return params;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value));

function parseOne<Value extends string>(
  params: URLSearchParams,
  field: keyof ChartState,
  offered: readonly Value[],
): Parsed<Value> {
  const found = params.get(parameterNames[field]);
  if (found === null) return { kind: 'missing' };
  const value = offered.find((each) => each === found);
  return value === undefined ? invalidOne(found, offered) : { kind: 'valid', value };
}

/** A list is valid as a whole or not at all; it comes out in the order offered. */
function parseList(
  params: URLSearchParams,
  field: keyof ChartState,
  offered: readonly string[],
): Parsed<string[]> {
  const all = params.getAll(parameterNames[field]);
  if (all.length === 0) return { kind: 'missing' };
  const values = all.filter((value) => value !== '');
  const unknown = values.find((value) => !offered.includes(value));
  if (offered.length === 0 || unknown !== undefined) return invalidOne(unknown ?? '', offered);
  return { kind: 'valid', value: offered.filter((value) => values.includes(value)) };
}

function invalidOne(found: string, offered: readonly string[]): Parsed<never> {
  return {
    kind: 'invalid',
    found,
    reason: offered.length === 0 ? 'not-offered' : 'unknown',
    expected: [...offered],
  };
}
