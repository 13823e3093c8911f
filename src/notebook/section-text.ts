import type { AnchorText } from './anchor.ts';
import { oneLine } from './one-line.ts';

/** A paragraph as `/api/` has it; sentences of a translation have no ids there. */
export interface ApiParagraph {
  id: string;
  sentences: readonly { id?: string; text: string }[];
}

/**
 * The words of a section as its page has them.
 *
 * @param before what ids of the page begin with: `tr-` for those of a translation
 */
export function sectionText(paragraphs: readonly ApiParagraph[], before = ''): AnchorText {
  const stretches: Record<string, { start: number; end: number }> = {};
  let text = '';
  for (const paragraph of paragraphs) {
    const begin = text.length + (text ? 1 : 0);
    for (const sentence of paragraph.sentences) {
      if (text) text += ' ';
      const start = text.length;
      text += oneLine(sentence.text).text;
      if (sentence.id) stretches[before + sentence.id] = { start, end: text.length };
    }
    stretches[before + paragraph.id] = { start: begin, end: text.length };
  }
  return { text, stretches };
}
