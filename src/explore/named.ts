import { fold } from '../text/fold.ts';

/**
 * The names that a text means, such as “norway, ice”: for each part between commas the one that it is, else all that
 * contain it. A text without letters means all.
 */
export function namedBy(text: string, names: readonly string[]): Set<string> {
  const parts = text
    .split(',')
    .map((part) => fold(part.trim()))
    .filter((part) => part !== '');
  if (parts.length === 0) return new Set(names);
  const meant = (part: string): readonly string[] => {
    const same = names.filter((name) => fold(name) === part);
    return same.length > 0 ? same : names.filter((name) => fold(name).includes(part));
  };
  return new Set(parts.flatMap(meant));
}
