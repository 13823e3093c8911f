import { describe, expect, test } from 'vitest';
import { citedQuotations, findQuotations } from '../../../../src/article/prose/quotations.ts';
import { splitSentences } from '../../../../src/article/prose/sentences.ts';

const quotations = (text: string): string[] =>
  findQuotations(text).map(({ start, end }) => text.slice(start, end));

describe('a quotation', () => {
  test.each([
    ['between curly marks', 'He said, “Oil is dear. It is.” He left.', ['“Oil is dear. It is.”']],
    ['between straight marks', 'The "lamp" (a "wick").', ['"lamp"', '"wick"']],
    ['between angle marks', 'Dijo: «Es caro. Lo es».', ['«Es caro. Lo es»']],
    ['that holds another', '“He said, "no", and “yes”.” So', ['“He said, "no", and “yes”.”']],
    ['behind a mark that nothing closes', '“Oil is “dear” and 5" long.', ['“dear”']],
    ['before a mark that nothing opened', '"Oil" is 5" long” and "dear".', ['"Oil"', '"dear"']],
  ])('stands %s', (_, text, found) => {
    expect(quotations(text)).toEqual(found);
  });

  test('is none between apostrophes', () => {
    expect(quotations("The keepers' lamp isn’t ‘lit’.")).toEqual([]);
  });
});

/** Of a text whose citations stand in square brackets: each quotation as `citation: sentences`. */
function cited(text: string): string[] {
  const groups = [...text.matchAll(/\[[^\]]*\]/g)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  const sentences = splitSentences(text).map(([start, end]) => ({ start, end }));
  const wordsOf = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return citedQuotations(text, sentences, groups).map(
    (found) => `${wordsOf(found.group)}: ${found.sentences.map(wordsOf).join(' | ')}`,
  );
}

describe('a quotation of several sentences belongs to the citation', () => {
  test('that introduces it', () => {
    expect(cited('So [a], and [b] said, “Oil is dear. Wicks too. Lamps.” It rained [c].')).toEqual([
      '[b]: So [a], and [b] said, “Oil is dear. | Wicks too. | Lamps.”',
    ]);
  });

  test('that closes it, though another stands before it', () => {
    expect(cited('As [a] knew, “Oil is dear. Wicks too” [b].')).toEqual([
      '[b]: As [a] knew, “Oil is dear. | Wicks too” [b].',
    ]);
  });

  test('that closes it further on, where none introduces it', () => {
    expect(cited('It rained [a]. "Oil is dear. Wicks too", as they say [b].')).toEqual([
      '[b]: "Oil is dear. | Wicks too", as they say [b].',
    ]);
  });

  test('that introduces it, rather than one further on', () => {
    expect(cited('As [a] says, "Oil is dear. Wicks too", which is wrong [b].')).toEqual([
      '[a]: As [a] says, "Oil is dear. | Wicks too", which is wrong [b].',
    ]);
  });

  test('of none, where those of other sentences and those within it are all there are', () => {
    expect(cited('It rained [a]. “Oil is dear [b]. Wicks too.” It snowed [c].')).toEqual([]);
  });

  test('and one of a single sentence belongs to none', () => {
    expect(cited('As [a] says, “oil is dear”. It rained.')).toEqual([]);
  });
});
