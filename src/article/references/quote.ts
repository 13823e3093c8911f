import { sentencesCiting } from '../model/find.ts';
import type { Citation, Section } from '../model/model.ts';

/** The words of a citation's sentence, or of its whole quotation, cut around those that cite a work. */
export interface Quotation {
  before: string;
  cited: string;
  after: string;
}

/** Cuts the sentences of a citation group around the words with which it cites a reference: `Okafor, 2011: 31`. */
export function quoteCitation(section: Section, citation: Citation, reference: string): Quotation {
  const cite = citation.cites.find((each) => each.reference === reference);
  const cited = cite?.text ?? citation.text;
  const sentences = sentencesCiting(section, citation);
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const earlier = sentences.slice(
    0,
    sentences.findIndex(({ id }) => id === citation.sentence),
  );
  const own = earlier.reduce((length, sentence) => length + sentence.text.length + 1, 0);
  const group = Math.max(text.indexOf(citation.text, own), 0);
  const start = text.indexOf(cited, group);
  if (start < 0) return { before: text, cited: '', after: '' };
  return { before: text.slice(0, start), cited, after: text.slice(start + cited.length) };
}
