import type { Parameter } from './parameter.ts';

/**
 * Several of some values, each with the name of its own: `pick=NOR&pick=ISL`. An empty list is `pick=`. Values come out
 * in the order offered.
 *
 * @param keepsKnown whether a list that has unknown values is read without them, and not as a whole the initial one
 */
export function listOf(
  name: string,
  offered: readonly string[],
  initial: readonly string[] = [],
  keepsKnown = false,
): Parameter<string[]> {
  const known = (found: readonly string[]): string[] => offered.filter((value) => found.includes(value));
  return {
    name,
    initial: [...initial],
    expected: offered,
    parse: (found) =>
      offered.length > 0 && found.every((value) => !value || offered.includes(value))
        ? known(found)
        : undefined,
    ...(keepsKnown && { keep: known }),
    write: (values) => (known(values).length > 0 ? known(values) : ['']),
  };
}
