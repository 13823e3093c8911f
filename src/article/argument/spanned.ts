import type { StatedAt } from '../../schemas/stated.ts';
import { findQuoted, type Unfound } from '../model/find.ts';
import type { Section, Sentence } from '../model/model.ts';

/**
 * The sentences over which quoted words run, in order, or why there are none: the words must stand in their paragraph
 * exactly once.
 */
export function spannedSentences(sections: readonly Section[], place: StatedAt): Sentence[] | Unfound {
  const paragraph = sections
    .find(({ id }) => id === place.section)
    ?.paragraphs.find(({ id }) => id === place.paragraph);
  const start = paragraph?.text.indexOf(place.quote) ?? -1;
  if (!paragraph || start < 0) {
    const one = findQuoted(sections, place);
    return 'found' in one ? one : [one];
  }
  if (paragraph.text.includes(place.quote, start + 1)) {
    return {
      field: 'quote',
      found: `"${place.quote}", more than once`,
      expected: `words that stand once in ${place.section} › ${place.paragraph}`,
    };
  }
  const end = start + place.quote.length;
  let from = 0;
  return paragraph.sentences.filter(({ text }) => {
    const at = paragraph.text.indexOf(text, from);
    from = at + text.length;
    return at < end && from > start;
  });
}
