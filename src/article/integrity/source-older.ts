import { numberWordsOf } from '../language/number-words.ts';
import { printedDates } from '../language/printed-dates.ts';
import { sentencesOf } from '../model/find.ts';
import type { Article, Sentence } from '../model/model.ts';
import { issuedYear } from '../references/reference.ts';
import { ownWords } from '../prose/own-words.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import { inWords, sentenceFinding, type RuleFinding } from './rule-finding.ts';

/** Sentences that print a year later than that of every work that they cite; a plan may reach beyond its source. */
export function sourceOlder(article: Article): RuleFinding[] {
  return sentencesOf(article).flatMap((sentence) => judge(sentence, article));
}

function judge(sentence: Sentence, article: Article): RuleFinding[] {
  const { lang, published } = article.meta;
  const cited = article.citations
    .filter(({ id }) => sentence.citations.includes(id))
    .flatMap(({ cites }) => cites)
    .map(({ reference }) => article.references.find(({ id }) => id === reference));
  const years = cited.map((reference) => (reference ? issuedYear(reference) : Infinity));
  if (years.length === 0) return [];
  const words = ownWords(sentence, article);
  const planned = numberWordsOf(lang)?.modal.expected;
  if (planned && wordPattern(planned).test(words)) return [];
  const latest = Math.max(...years);
  const printed = printedDates(words, lang).dates.find(
    ({ date }) => Number(date.slice(0, 4)) > latest && Number(date.slice(0, 4)) <= published.year,
  );
  if (!printed) return [];
  const year = printed.date.slice(0, 4);
  return [
    sentenceFinding(sentence, words.slice(printed.start, printed.end), {
      rule: 'source-older',
      severity: 'info',
      message: inWords((texts) => texts['source-older'](year, String(latest))),
    }),
  ];
}
