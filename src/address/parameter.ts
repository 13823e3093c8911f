/** What an address says of one thing. */
export type Parsed<Value> =
  | { kind: 'valid'; value: Value }
  | {
      kind: 'invalid';
      /** What the address says. */
      found: string;
      reason: Reason;
      /** The values of which one is expected; the first and the last of a range. */
      expected: readonly string[];
      /** What can be kept of it, if anything. */
      kept?: Value;
    }
  | { kind: 'missing' };

/** `unknown`: none of those expected. `not-offered`: there is no choice here. `range`: no number of the range. */
export type Reason = 'unknown' | 'not-offered' | 'range';

/** How one thing stands in an address: `scale=log`. */
export interface Parameter<Value> {
  name: string;
  /** What holds where the address says nothing; it is not written. */
  initial: Value;
  /** Reads the values that an address gives, of which there is one at least. */
  parse: (found: readonly string[]) => Parsed<Value>;
  /** Writes a value as an address gives it; nothing where it has none. */
  write: (value: Value) => string[];
}

const missing = { kind: 'missing' } as const;

const valid = <Value>(value: Value): Parsed<Value> => ({ kind: 'valid', value });

const invalid = (found: string, expected: readonly string[]) =>
  ({
    kind: 'invalid',
    found,
    reason: expected.length === 0 ? 'not-offered' : 'unknown',
    expected,
  }) as const;

/** One of some values; an empty one is missing. Where null is the initial value, none is chosen. */
export function oneOf<Value extends string>(
  name: string,
  offered: readonly Value[],
  initial: Value,
): Parameter<Value>;
export function oneOf<Value extends string>(
  name: string,
  offered: readonly Value[],
  initial: Value | null,
): Parameter<Value | null>;
export function oneOf<Value extends string>(
  name: string,
  offered: readonly Value[],
  initial: Value | null,
): Parameter<Value | null> {
  return {
    name,
    initial,
    parse([found = '']) {
      if (found === '') return missing;
      const value = offered.find((each) => each === found);
      return value === undefined ? invalid(found, offered) : valid(value);
    },
    write: (value) => (value === null ? [] : [value]),
  };
}

/**
 * Several of some values, each with the name of its own: `pick=BRA&pick=PER`. An empty list is `pick=`. Values come out
 * in the order offered.
 *
 * @param keepsKnown whether a list that has unknown values is read without them, and not as a whole the initial one
 */
export const listOf = (
  name: string,
  offered: readonly string[],
  initial: readonly string[] = [],
  keepsKnown = false,
): Parameter<string[]> => ({
  name,
  initial: [...initial],
  parse(found) {
    const known = offered.filter((value) => found.includes(value));
    const unknown = found.filter((value) => value !== '' && !offered.includes(value));
    if (unknown.length === 0 && offered.length > 0) return valid(known);
    return { ...invalid(unknown.join(', '), offered), ...(keepsKnown && { kept: known }) };
  },
  write(values) {
    const known = offered.filter((value) => values.includes(value));
    return known.length > 0 ? known : [''];
  },
});

/** `share=yes`, or nothing. */
export const flag = (name: string, isOffered = true): Parameter<boolean> => ({
  name,
  initial: false,
  parse([found = '']) {
    if (found === '') return missing;
    return isOffered && found === 'yes' ? valid(true) : invalid(found, isOffered ? ['yes'] : []);
  },
  write: (value) => (value ? ['yes'] : []),
});

/**
 * Words as typed.
 *
 * @param clean what is kept of them; what it gives back, it gives back again
 */
export const freeText = (name: string, clean: (typed: string) => string): Parameter<string> => ({
  name,
  initial: '',
  parse([found = '']) {
    const text = clean(found);
    return text === '' ? missing : valid(text);
  },
  write: (text) => [clean(text)].filter(Boolean),
});

/** Cuts a text after so many characters, and the space around it. */
export const atMost =
  (longest: number) =>
  (text: string): string =>
    [...text].slice(0, longest).join('').trim();

/** A whole number of a range; an empty one is missing. */
export const numberIn = (
  name: string,
  [first, last]: readonly [number, number],
): Parameter<number | null> => ({
  name,
  initial: null,
  parse([found = '']) {
    if (found === '') return missing;
    const value = /^\d{1,9}$/.test(found) ? Number(found) : NaN;
    if (value >= first && value <= last) return valid(value);
    return { ...invalid(found, [String(first), String(last)]), reason: 'range' };
  },
  write: (value) => (value === null ? [] : [String(value)]),
});
