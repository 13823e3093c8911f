import { locales, type Localized } from '../text/language.ts';
import type { ContentProblem } from './content-error.ts';

/** Entries of a file that have the same name in a language: readers could not tell them apart. */
export function sameNames<Entry extends { id: string }>(
  entries: readonly Entry[],
  file: string,
  nameOf: (entry: Entry) => Localized,
): ContentProblem[] {
  return locales.flatMap((locale) =>
    entries.flatMap((entry, index): ContentProblem[] => {
      const name = nameOf(entry)[locale] as string | undefined;
      const twin = entries
        .slice(0, index)
        .find((other) => name !== undefined && nameOf(other)[locale] === name);
      if (!twin) return [];
      const found = `"${name}" in "${locale}", the name of "${twin.id}"`;
      return [{ file, field: entry.id, found, expected: 'a name of its own' }];
    }),
  );
}
