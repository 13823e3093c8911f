import type { ContentProblem } from '../../reading/content-error.ts';

/** What is found where something else is expected, in a field of an entry. */
export type Fault = Pick<ContentProblem, 'found' | 'expected'> & { at: string };

/** An id that none of those has that it can be. */
export const unknown = (at: string, id: string, known: readonly { id: string }[]): Fault => ({
  at,
  found: `"${id}", which does not exist`,
  expected: `one of ${known.map((each) => each.id).join(', ')}`,
});
