import { least, readCount } from '../language/counts.ts';
import { countItems } from '../language/enumeration.ts';
import { sentencesOf } from '../model/find.ts';
import type { Article, Sentence } from '../model/model.ts';
import { vocabularyOf, type Vocabulary } from '../language/vocabulary.ts';
import { inWords, sentenceFinding, type RuleFinding } from './rule-finding.ts';

/** Words that may stand between a number and the list that it counts. */
const reach = 6;

/** Numbers followed by a list in parentheses, or after a colon, that has another number of items. */
export function countMismatch(article: Article): RuleFinding[] {
  const vocabulary = vocabularyOf(article.meta.lang);
  if (!vocabulary) return [];
  const cited = new Map(article.citations.map(({ id, text }) => [id, text]));
  return sentencesOf(article).flatMap((sentence) => {
    const groups = sentence.citations.flatMap((id) => cited.get(id) ?? []);
    return findLists(sentence.text)
      .filter(({ words }) => !groups.some((group) => group.includes(words)))
      .flatMap((list) => judge(sentence, list, vocabulary));
  });
}

interface PrintedList {
  /** Offset of the parenthesis or colon. */
  start: number;
  /** Offset behind the list. */
  end: number;
  words: string;
  /** Whether nothing but the list stands there: it fills its parentheses. */
  complete: boolean;
}

function findLists(text: string): PrintedList[] {
  const inParentheses = [...text.matchAll(/\(([^()]+)\)/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[1] ?? '',
    complete: true,
  }));
  // A list after a colon ends at a bracket, a dash or the end of the sentence.
  const afterColon = [...text.matchAll(/:\s+([^():]+?)(?=\s[-–—]\s|—|[()]|[.!?]["'”’»]*$|$)/gu)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      words: match[1] ?? '',
      complete: false,
    }),
  );
  return [...inParentheses, ...afterColon].sort((a, b) => a.start - b.start);
}

function judge(sentence: Sentence, list: PrintedList, vocabulary: Vocabulary): RuleFinding[] {
  const possible = countItems(list.words, list.complete, vocabulary);
  const [items] = possible;
  const numbers = numbersBefore(sentence.text.slice(0, list.start), vocabulary);
  const stated = numbers.at(-1);
  if (items === undefined || !stated) return [];
  if (numbers.some(({ count, isBound }) => isBound || possible.includes(count))) return [];
  const words = sentence.text.slice(stated.start, list.start).trim();
  return [
    sentenceFinding(sentence, sentence.text.slice(stated.start, list.end).trim(), {
      rule: 'count-mismatch',
      severity: 'error',
      message: inWords(({ 'count-mismatch': texts }) =>
        texts.message(words, texts.counts.split(' ')[items - least] ?? String(items)),
      ),
    }),
  ];
}

/** The numbers among the last words before a list, not crossing punctuation. */
function numbersBefore(
  text: string,
  vocabulary: Vocabulary,
): { count: number; start: number; isBound: boolean }[] {
  const clause = /[^,;:.!?()]*$/u.exec(text)?.[0] ?? '';
  const bound = new RegExp(`(?<!\\p{L})(?:${vocabulary.bound})\\s+$`, 'iu');
  const offset = text.length - clause.length;
  return [...clause.matchAll(/\S+/g)].slice(-reach - 1).flatMap((match) => {
    const count = readCount(match[0], vocabulary);
    if (count === null) return [];
    return { count, start: offset + match.index, isBound: bound.test(clause.slice(0, match.index)) };
  });
}
