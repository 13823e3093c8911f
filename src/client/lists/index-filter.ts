import { fold as foldLetters } from '../../text/fold.ts';

/** A text without accents, capitals and marks: `água` and `Agua` are alike. */
export const fold = (text: string): string =>
  foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Whether each word of a query begins a word of a text. Dots between letters count for nothing: `US` finds `U.S.`
 *
 * @param query folded
 * @param text folded
 */
export const fits = (query: string, text: string): boolean =>
  query.split(' ').every((word) => ` ${text}`.includes(` ${word}`));

/** All that an entry is found by, folded: its names, and those with dots once more without them. */
export const wordsOf = (names: string): string => `${fold(names)} ${fold(names.replaceAll('.', ''))}`;
