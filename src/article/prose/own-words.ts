import type { Article, Citation, Sentence } from '../model/model.ts';

/** A sentence's words without its citations, whose years and names are those of other works. */
export const wordsWithout = (text: string, citations: readonly Pick<Citation, 'text'>[]): string =>
  citations.reduce((words, citation) => words.replace(citation.text, ' '), text);

/** The words of a sentence of the article without the citations in it. */
export const ownWords = (
  { section, id, text }: Pick<Sentence, 'section' | 'id' | 'text'>,
  { citations }: Pick<Article, 'citations'>,
): string =>
  wordsWithout(
    text,
    citations.filter((citation) => citation.section === section && citation.sentence === id),
  );
