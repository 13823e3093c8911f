import type { Parameter, Reason } from './parameter.ts';

/** How a state stands in an address: a parameter for each of its fields, in the order in which they are written. */
export type Parameters<State> = { [Field in keyof State]: Parameter<State[Field]> };

/** A parameter of an address that cannot be kept. */
export interface Invalid {
  name: string;
  /** What the address says. */
  found: string;
  reason: Reason;
  expected: readonly string[];
}

/** Reads the state that an address means: what is missing or invalid is as at first; what is invalid is reported. */
export function readParameters<State>(
  params: URLSearchParams,
  parameters: Parameters<State>,
): { state: State; invalid: Invalid[] } {
  const invalid: Invalid[] = [];
  const read = <Value>({ name, initial, parse }: Parameter<Value>): Value => {
    const all = params.getAll(name);
    const parsed = all.length === 0 ? { kind: 'missing' as const } : parse(all);
    if (parsed.kind === 'valid') return parsed.value;
    if (parsed.kind === 'missing') return initial;
    const { found, reason, expected, kept = initial } = parsed;
    invalid.push({ name, found, reason, expected });
    return kept;
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
