import type { Parameter } from './parameter.ts';

/** How a state stands in an address: a parameter for each of its fields, in the order in which they are written. */
export type Parameters<State> = { [Field in keyof State]: Parameter<State[Field]> };

/** A parameter of an address that is invalid. */
export interface Invalid {
  name: string;
  /** What the address says. */
  found: string;
  /** `unknown`: it is none of those expected. `not-offered`: there is no choice here. */
  reason: 'unknown' | 'not-offered';
  expected: readonly string[];
}

/**
 * Reads the state that an address means: a parameter is missing, and holds as at first; or valid; or invalid, and
 * reported.
 */
export function readParameters<State>(
  params: URLSearchParams,
  parameters: Parameters<State>,
): { state: State; invalid: Invalid[] } {
  const invalid: Invalid[] = [];
  const read = <Value>({ name, initial, expected, parse, keep }: Parameter<Value>): Value => {
    const found = params.getAll(name);
    const value = found.length > 0 ? parse(found) : initial;
    if (value !== undefined) return value;
    const unknown = found.filter((each) => each && !expected.includes(each)).join(', ');
    invalid.push({ name, found: unknown, reason: expected.length > 0 ? 'unknown' : 'not-offered', expected });
    return keep ? keep(found) : initial;
  };
  const state = {} as State;
  for (const field in parameters) state[field] = read(parameters[field]);
  return { state, invalid };
}

/** Writes a state for an address: only what differs from how it is at first. */
export function writeParameters<State>(state: State, parameters: Parameters<State>): URLSearchParams {
  const params = new URLSearchParams();
  const write = <Value>({ name, initial, write: toValues }: Parameter<Value>, value: Value): void => {
    const values = toValues(value);
    if (String(values) === String(toValues(initial))) return;
    for (const each of values) params.append(name, each);
  };
  for (const field in parameters) write(parameters[field], state[field]);
  return params;
}

/** What an invalid parameter asks for, and the first of what it might ask for, as notices name them. */
export function quote({ name, found, expected }: Invalid): { asked: string; offered: string } {
  const some = expected.slice(0, 8).join(', ');
  return { asked: `${name}=${found.slice(0, 80)}`, offered: expected.length > 8 ? `${some}, …` : some };
}
