import { foldWords } from '../../text/fold-words.ts';
import { fold } from '../../text/fold.ts';
import { plainNumbers } from './numbers.ts';

/** What a reader asks for. */
export interface Query {
  /** As typed, without what cannot be seen: what is shown and stands in the address. */
  text: string;
  /** Words to be found, as they are compared, in order; those of phrases included. */
  terms: string[];
  /** Words that must stand together, as they are compared. */
  phrases: string[][];
}

/** How many characters of a query are read. */
const longest = 160;
const mostTerms = 16;

/** Words that say little: left out where a query has others. */
const small: ReadonlySet<string> = new Set(
  (
    'a an and at by for from in is of on or the to what when which who with ' +
    'al cual cuando como con de del el en la las lo los o para por que quien se su un una y'
  ).split(' '),
);

/** Whether a word says something of what is looked for. */
export const isTelling = (word: string): boolean => !small.has(word);

/** Reads what was typed, whatever it is: markup is text, and what cannot be seen is left out. */
export function readQuery(typed: string): Query {
  const text = cleanQuery(typed);
  const quoted = fold(text);
  const phrases = [...quoted.matchAll(/"([^"]+)"/g)]
    .map(([, inside = '']) => foldWords(plainNumbers(inside)))
    .filter((words) => words.length > 1);
  const words = foldWords(plainNumbers(quoted.replaceAll('"', ' ')));
  const telling = words.filter(isTelling);
  const terms = phrases.length > 0 || telling.length === 0 ? words : telling;
  return { text, terms: [...new Set(terms)].slice(0, mostTerms), phrases };
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
  if (word.startsWith(term)) return word === term || !/^\d/.test(term);
  if (/\d/.test(term)) return false;
  let common = 0;
  while (common < term.length && word[common] === term[common]) common += 1;
  return common >= Math.max(4, Math.min(word.length, term.length) - 2) && word.length - common <= 4;
}
