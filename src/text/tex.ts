import { escapePattern } from './word-pattern.ts';

/** A text with the signs escaped that TeX reads as its own. */
export const escapeTex = (text: string): string =>
  text.replace(/[\\{}&%$#_~^]/g, (sign) => special[sign] ?? `\\${sign}`);

const special: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/**
 * A title, with its signs escaped, in which styles that write small letters keep acronyms and names.
 *
 * @param names words that are names
 */
export function protectTitle(title: string, names: ReadonlySet<string> = new Set()): string {
  const long = (title.match(/\p{L}{4,}/gu) ?? []).slice(1);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  const isSentence = capitals.length <= long.length / 2;
  const known = [...names].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = [...known, String.raw`\p{L}[\p{L}\p{N}]*(?:\.\p{L})*`].join('|');
  const words = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'gu');
  return title.replace(words, (word, at: number) => {
    const isMixed = /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(word);
    const isName = at > 0 && (names.has(word) || (isSentence && /^\p{Lu}/u.test(word)));
    return isMixed || isName ? `{${word}}` : word;
  });
}
