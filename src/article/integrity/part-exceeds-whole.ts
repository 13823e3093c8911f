import { numberWordsOf } from '../language/number-words.ts';
import { parseQuantity } from '../language/quantity.ts';
import { vocabularyOf, type Vocabulary } from '../language/vocabulary.ts';
import { sentencesOf } from '../model/find.ts';
import type { Article, Sentence } from '../model/model.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import { inWords, sentenceFinding, type RuleFinding } from './rule-finding.ts';

/** A count in digits that groups its thousands, so that it is no year; sums of money and shares are none. */
const count = /(?<![$€£¥\d.,])\d{1,3}(?:,\d{3})+(?![\d.,]*\s?(?:%|million|billion))/gu;

/** Sentences that say that a number of things includes more of them than it has. */
export function partExceedsWhole(article: Article): RuleFinding[] {
  const { lang } = article.meta;
  const vocabulary = vocabularyOf(lang);
  if (!vocabulary || numberWordsOf(lang)?.decimal !== '.') return [];
  return sentencesOf(article).flatMap((sentence) => judge(sentence, vocabulary, lang));
}

function judge(sentence: Sentence, { including }: Vocabulary, lang: string): RuleFinding[] {
  const { text } = sentence;
  return [...text.matchAll(wordPattern(including, 'g'))].flatMap(({ index }) => {
    const [, before = ''] = /([^.;:()]*)$/.exec(text.slice(0, index)) ?? [];
    const [after = ''] = /^[^.;:()]*/.exec(text.slice(index)) ?? [];
    const whole = [...before.matchAll(count)].at(-1);
    if (!whole) return [];
    const size = (printed: string): number => parseQuantity(printed, lang)?.value ?? 0;
    const part = [...after.matchAll(count)].find(([printed]) => size(printed) > size(whole[0]));
    if (!part) return [];
    const start = index - before.length + whole.index;
    return [
      sentenceFinding(sentence, text.slice(start, index + part.index + part[0].length), {
        rule: 'part-exceeds-whole',
        severity: 'error',
        message: inWords((texts) => texts['part-exceeds-whole'](whole[0], part[0])),
      }),
    ];
  });
}
