/** A text as a regular expression that matches it literally. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A regular expression that finds whole words: `\b` knows only ASCII letters, this all of Unicode.
 *
 * @param alternatives the words, as regular expression source, separated by `|`
 * @param flags further flags; `u` is set
 */
export function wordPattern(alternatives: string, flags = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, `${flags}u`);
}
