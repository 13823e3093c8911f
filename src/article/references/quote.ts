import type { Citation, Sentence } from '../model/model.ts';

/** A sentence cut around the words that cite a work. */
export interface Quotation {
  before: string;
  cited: string;
  after: string;
}

/** Cuts a sentence around the words with which a citation group cites a reference: `Jiang, 2018: 31`. */
export function quoteCitation(sentence: Sentence, citation: Citation, reference: string): Quotation {
  const cite = citation.cites.find((each) => each.reference === reference);
  const cited = cite?.text ?? citation.text;
  const group = Math.max(sentence.text.indexOf(citation.text), 0);
  const start = sentence.text.indexOf(cited, group);
  if (start < 0) return { before: sentence.text, cited: '', after: '' };
  return { before: sentence.text.slice(0, start), cited, after: sentence.text.slice(start + cited.length) };
}
