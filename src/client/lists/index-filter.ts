import { fold as foldLetters } from '../../text/fold.ts';

/** What a reader asks of the index. */
export interface Asked {
  /** A kind of entry; null for all. */
  kind: string | null;
  /** What was typed, as it was typed. */
  query: string;
}

/** A text without accents, capitals and marks: `bárcena` and `Barcena` are alike. */
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

/**
 * Reads an address: `?kind=person&q=xi`.
 *
 * @returns what is asked, and a kind that does not exist as `unknown`
 */
export function readAsked(
  params: URLSearchParams,
  kinds: readonly string[],
): Asked & { unknown: string | null } {
  const kind = params.get('kind') || null;
  const isKnown = kind === null || kinds.includes(kind);
  return { kind: isKnown ? kind : null, query: params.get('q') ?? '', unknown: isKnown ? null : kind };
}

/** What is asked as the query of an address: empty for the whole index. */
export function writeAsked({ kind, query }: Asked): string {
  const params = new URLSearchParams();
  if (kind !== null) params.set('kind', kind);
  if (query.trim() !== '') params.set('q', query.trim());
  return params.toString();
}
