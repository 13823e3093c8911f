/** How one thing stands in an address: `scale=log`. */
export interface Parameter<Value> {
  name: string;
  /** What holds where the address says nothing; it is not written. */
  initial: Value;
  /** The values of which one is expected; a range is one, `1–9`. */
  expected: readonly string[];
  /** Reads the values that an address gives, of which there is one at least; undefined where they are invalid. */
  parse: (found: readonly string[]) => Value | undefined;
  /** What can be kept of values that are invalid. */
  keep?: (found: readonly string[]) => Value;
  /** Writes a value as an address gives it; nothing where it has none. */
  write: (value: Value) => string[];
}

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
    expected: offered,
    parse: ([found]) => (found ? offered.find((each) => each === found) : initial),
    write: (value) => (value === null ? [] : [value]),
  };
}

/** `share=yes`, or nothing. */
export const flag = (name: string, isOffered = true): Parameter<boolean> => ({
  name,
  initial: false,
  expected: isOffered ? ['yes'] : [],
  parse: ([found]) => (found ? (isOffered && found === 'yes') || undefined : false),
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
  expected: [],
  parse: ([found = '']) => clean(found),
  write: (text) => [clean(text)],
});

/** Cuts a text after so many characters, and the space around it. */
export const atMost =
  (longest: number) =>
  (text: string): string =>
    [...text].slice(0, longest).join('').trim();
