import type { QueryWords } from './query-words.ts';
import { joinWords } from './run.ts';
import { groupWords, readWords } from './text-words.ts';

/** A word that is asked for; longer forms of it answer as well. */
export interface WordPart {
  kind: 'word';
  words: string[];
}

/** Words that must stand together, as whole words: a phrase in quotes, a word with hyphens, a number with its scale. */
export interface RunPart {
  kind: 'run';
  /** Its words, numbers written in one way. */
  words: string[];
  /** Its words written together, as they stand and with plain numbers. */
  raw: string;
  plain: string;
  /** What stands in quotes, as it was typed; null without quotes. */
  quoted: string | null;
}

export type QueryPart = WordPart | RunPart;

/** What a reader asks for. */
export interface Query {
  /** As typed, without what cannot be seen: what is shown and stands in the address. */
  text: string;
  parts: QueryPart[];
  /** All of it as one phrase, where quotes stand within quotes; tried first. */
  whole: RunPart | null;
  /** All of its words written together: what has them so comes first. */
  run: string;
}

/** How many characters of a query are read. */
const longest = 160;
const mostParts = 16;

const quotes = /["“”«»„‟]/g;

/** Reads what was typed, whatever it is: markup is text, and what cannot be seen is left out. */
export function readQuery(typed: string, language: QueryWords): Query {
  const text = cleanQuery(typed);
  const plain = text.replace(quotes, '"');
  const parts: QueryPart[] = [];
  let at = 0;
  for (const { 0: quoted, 1: inside = '', index } of plain.matchAll(/"([^"]*)"/g)) {
    const phrase = readPhrase(inside, text.slice(index + 1, index + 1 + inside.length), language);
    parts.push(...readParts(plain.slice(at, index), language), ...phrase);
    at = index + quoted.length;
  }
  parts.push(...readParts(plain.slice(at), language));
  const isQuoted = /^".*".*"$/.test(plain);
  const [whole = null] = isQuoted ? readPhrase(plain.replaceAll('"', ' '), text.slice(1, -1), language) : [];
  const { raw } = readWords(plain, language);
  return {
    text,
    parts: telling(parts, language),
    whole,
    run: raw.length > 1 ? joinWords(raw, plain).text : '',
  };
}

/** What stands in quotes: nothing, or one run. */
function readPhrase(text: string, quoted: string, language: QueryWords): RunPart[] {
  const { raw, plain } = readWords(text, language);
  const said = plain.filter(({ isUnit }) => !isUnit);
  if (raw.length === 0) return [];
  return [
    {
      kind: 'run',
      words: said.map(({ word }) => word),
      raw: joinWords(raw, text).text,
      plain: joinWords(said, text).text,
      quoted,
    },
  ];
}

function readParts(text: string, language: QueryWords): QueryPart[] {
  const { raw, plain } = readWords(text, language);
  return groupWords(plain, text)
    .map((group) => group.filter(({ isUnit }) => !isUnit))
    .filter((group) => group.length > 0)
    .map((group): QueryPart => {
      const words = group.map(({ word }) => word);
      if (words.length === 1) return { kind: 'word', words };
      const [start, end] = [group[0]?.start ?? 0, group.at(-1)?.end ?? 0];
      const own = raw.filter((word) => word.start >= start && word.end <= end);
      return {
        kind: 'run',
        words,
        raw: joinWords(own, text).text,
        plain: joinWords(group, text).text,
        quoted: null,
      };
    });
}

/** Each part once, without the small words where there are others. */
function telling(parts: readonly QueryPart[], language: QueryWords): QueryPart[] {
  const once = new Map(parts.map((part) => [JSON.stringify(part), part]));
  const all = [...once.values()];
  const left = all.filter(({ kind, words }) => kind === 'run' || isTelling(words[0] ?? '', language));
  return (left.length > 0 ? left : all).slice(0, mostParts);
}

const small = new WeakMap<QueryWords, ReadonlySet<string>>();

/** Whether a word says something of what is looked for. */
export function isTelling(word: string, language: QueryWords): boolean {
  const known = small.get(language) ?? new Set(language.small.split(/[\s,]+/));
  small.set(language, known);
  return !known.has(word);
}

/** A query as one line of what can be seen, not too long. */
export function cleanQuery(typed: string): string {
  const line = [...typed.slice(0, longest * 4)]
    .filter((character) => !/[\p{Cs}\p{Cf}\p{Cn}\p{Co}]/u.test(character))
    .join('')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return [...line].slice(0, longest).join('').trim();
}

/** Whether a word of a text is what a term asks for: the same, a longer form of it, or another form of it. */
export function meets(word: string, term: string): boolean {
  if (word === term) return true;
  // A number is whole: 20 is neither 2002 nor 20.5, but in `20th`.
  if (/^\d/.test(term)) return word.startsWith(term) && /^\p{L}+$/u.test(word.slice(term.length));
  if (word.startsWith(term)) return true;
  if (/\d/.test(term)) return false;
  let common = 0;
  while (common < term.length && word[common] === term[common]) common += 1;
  return common >= Math.max(4, Math.min(word.length, term.length) - 2) && word.length - common <= 4;
}

/** Whether two words differ by no more than an ending for many. */
export const isSame = (word: string, term: string): boolean =>
  word === term || word === `${term}s` || `${word}s` === term;
