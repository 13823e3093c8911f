import type { EventData } from '../../schemas/event.ts';
import type { ContentProblem } from '../../reading/content-error.ts';

const problem = (field: string, found: string, expected: string): ContentProblem => ({
  file: 'events.json',
  field,
  found,
  expected,
});

/** Entries that tell the same: they have one date, and the same words. */
export function likeEvents(entries: readonly EventData[]): ContentProblem[] {
  const keys = entries.map(({ date, section, paragraph, quote }) =>
    JSON.stringify([date.from, date.to, date.as, section, paragraph, quote]),
  );
  return entries.flatMap(({ id }, index): ContentProblem[] => {
    const first = keys.indexOf(keys[index] ?? '');
    if (first === index) return [];
    return [
      problem(id, `the date and words of "${entries[first]?.id}"`, 'each event once, with words of its own'),
    ];
  });
}
