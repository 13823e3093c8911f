import { sentencesOf } from '../model/find.ts';
import type { Article, Sentence } from '../model/model.ts';
import { formatNumber } from '../../strings/number-format.ts';
import type { Locale } from '../../text/language.ts';
import { vocabularyOf, type Vocabulary } from '../language/vocabulary.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import { inWords, sentenceFinding, type RuleFinding } from './rule-finding.ts';

/** `5-10%`: shares that have no sum. */
const range = /\d\s?[-–]\s?\d[\d.,]*\s?%/;

interface Share {
  value: number;
  /** Half a unit of its last printed digit: what rounding may hide. */
  rounding: number;
  start: number;
  end: number;
}

/** A percentage; not the end of a range, nor a minus. */
const percentage = /(?<![\d.,–-])(\d+(?:[.,](\d+))?)\s?(?:%|per ?cent\b|por ciento\b)/giu;

/** Sentences that give two or more percentages of one whole that do not add up to it. */
export function sharesIncomplete(article: Article): RuleFinding[] {
  const vocabulary = vocabularyOf(article.meta.lang);
  if (!vocabulary) return [];
  return sentencesOf(article).flatMap((sentence) => judge(sentence, vocabulary));
}

function judge(sentence: Sentence, vocabulary: Vocabulary): RuleFinding[] {
  const { text } = sentence;
  const has = (words: string): boolean => wordPattern(words, 'i').test(text);
  const shares = [...text.matchAll(percentage)].map(readShare);
  if (shares.length < 2 || range.test(text) || !has(vocabulary.share) || has(vocabulary.change)) return [];
  if (countWholes(text, shares, vocabulary) > 1) return [];
  const sum = shares.reduce((total, { value }) => total + value, 0);
  const rounding = shares.reduce((total, share) => total + share.rounding, 0);
  // A hair more than the rounding, for sums of decimals in binary.
  if (Math.abs(sum - 100) <= rounding + 1e-9) return [];
  const quote = fragment(text, shares);
  if (sum > 100) {
    return [
      sentenceFinding(sentence, quote, {
        rule: 'shares-incomplete',
        severity: 'error',
        message: inWords((texts, locale) => texts['shares-incomplete'].over(formatPercent(sum, locale))),
      }),
    ];
  }
  if (has(vocabulary.remainder)) return [];
  return [
    sentenceFinding(sentence, quote, {
      rule: 'shares-incomplete',
      severity: 'info',
      message: inWords((texts, locale) => texts['shares-incomplete'].under(formatPercent(sum, locale))),
    }),
  ];
}

function readShare(match: RegExpExecArray): Share {
  const [printed, number = '', decimals = ''] = match;
  return {
    value: Number(number.replace(',', '.')),
    rounding: 0.5 / 10 ** decimals.length,
    start: match.index,
    end: match.index + printed.length,
  };
}

/** How many different wholes the percentages name: `30% of women and 40% of men` are parts of two. */
function countWholes(text: string, shares: Share[], { of }: Vocabulary): number {
  const whole = new RegExp(`^\\s+${of}\\s+(\\p{L}+)`, 'iu');
  const named = shares.flatMap(({ end }) => whole.exec(text.slice(end))?.[1]?.toLowerCase() ?? []);
  return new Set(named).size;
}

/** The words around the percentages, from the punctuation before the first to that behind the last. */
function fragment(text: string, shares: Share[]): string {
  const first = shares[0]?.start ?? 0;
  const last = shares.at(-1)?.end ?? text.length;
  const before =
    text
      .slice(0, first)
      .split(/[,;:]\s/)
      .at(-1) ?? '';
  const after = text.slice(last).split(/[,;:.]\s|\s\(|[.!?]$/)[0] ?? '';
  return text.slice(first - before.length, last + after.length).trim();
}

const formatPercent = (value: number, locale: Locale): string =>
  formatNumber(value / 100, locale, { style: 'percent', maximumFractionDigits: 2 });
