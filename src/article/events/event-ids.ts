import type { EventData } from '../../schemas/event.ts';
import type { ContentProblem } from '../../reading/content-error.ts';

const problem = (field: string, found: string, expected: string): ContentProblem => ({
  file: 'events.json',
  field,
  found,
  expected,
});

/** Ids that the page of all events has for something else, and what each begins with that may become one. */
export const pageIds = {
  all: ['bar', 'display', 'main', 'menu', 'strip', 'strip-title', 'strip-keys'],
  prefixes: ['era-'],
} as const;

/** What entries have in common that each must have for itself: the same words and date; and ids of the page. */
export function likeProblems(entries: readonly EventData[]): ContentProblem[] {
  const keys = entries.map(({ date, section, paragraph, quote }) =>
    JSON.stringify([date.from, date.to, date.as, section, paragraph, quote]),
  );
  return entries.flatMap(({ id }, index): ContentProblem[] => {
    const first = keys.indexOf(keys[index] ?? '');
    const isPages =
      pageIds.all.some((each) => each === id) || pageIds.prefixes.some((each) => id.startsWith(each));
    return [
      ...(isPages ? [problem(id, `the id "${id}", which the page itself uses`, 'another id')] : []),
      ...(first < index
        ? [
            problem(
              id,
              `the date and words of "${entries[first]?.id}"`,
              'each event once, with words of its own',
            ),
          ]
        : []),
    ];
  });
}
