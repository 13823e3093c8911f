import type { ParsedParagraph } from '../prose/prose.ts';
import type { ParsedSentence } from './sentence.ts';

/** A sentence of the article, or several, and all that translates it. */
export interface Pair {
  /** Ids of the article's sentences, in order. */
  of: string[];
  sentences: ParsedSentence[];
}

/** What does not stand where it should. */
interface Misplaced {
  field: string;
  found: string;
  expected: string;
}

/**
 * Joins the sentences of a translated paragraph with those of the article's: each once and in order; two that follow each
 * other may translate the same.
 */
export function alignParagraph(
  source: Pick<ParsedParagraph, 'n' | 'sentences'>,
  translated: readonly ParsedSentence[],
): { pairs: Pair[]; misplaced: Misplaced[] } {
  const pairs: Pair[] = [];
  for (const sentence of translated) {
    const last = pairs.at(-1);
    if (last?.of.join() === sentence.of.join()) last.sentences.push(sentence);
    else pairs.push({ of: sentence.of, sentences: [sentence] });
  }
  const ids = source.sentences.map(({ id }) => id);
  const given = pairs.flatMap(({ of }) => of);
  const place = ids.findIndex((id, index) => given[index] !== id);
  if (place < 0 && given.length === ids.length) return { pairs, misplaced: [] };
  const index = place < 0 ? ids.length : place;
  const [wanted, found] = [ids[index], given[index]];
  const misplaced = {
    field: wanted ?? `p${source.n}`,
    found: found === undefined ? 'no sentence' : `<S of="${found}">`,
    expected:
      wanted === undefined
        ? `no more sentences: the paragraph ends with ${ids.at(-1)}`
        : `a sentence with of="${wanted}": each of the article's, in its order`,
  };
  return { pairs, misplaced: [misplaced] };
}
