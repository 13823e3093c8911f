import { locales, type Localized } from '../text/language.ts';
import type { ContentProblem } from './content-error.ts';

/** Entries of a file that have the same name in a language: readers could not tell them apart. */
export function sameNames<Entry extends { id: string }>(
  entries: readonly Entry[],
  file: string,
  nameOf: (entry: Entry) => Localized,
): ContentProblem[] {
  return locales.flatMap((locale) => {
    const first = new Map<string, string>();
    return entries.flatMap((entry): ContentProblem[] => {
      const { id } = entry;
      const name = nameOf(entry)[locale] as string | undefined;
      const twin = name === undefined ? undefined : first.get(name);
      if (name !== undefined && twin === undefined) first.set(name, id);
      if (twin === undefined) return [];
      const found = `"${name}" in "${locale}", the name of "${twin}"`;
      return [{ file, field: id, found, expected: 'a name of its own' }];
    });
  });
}
