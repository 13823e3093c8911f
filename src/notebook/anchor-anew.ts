import { type AnchorText, describe, findAnchor, type Found } from './anchor.ts';
import type { Anchor } from './annotation.ts';

/**
 * Anchors words of which no more is known than that they are of a section, and perhaps of which sentence: at the first place
 * that has them. Where none has, they stay as they are, to be listed among those that cannot be placed.
 */
export function anchorAnew(exact: string, place: string, text: AnchorText | undefined): Anchor {
  const bare: Anchor = { exact, prefix: '', suffix: '', start: 0, end: exact.length, place };
  const found = text && (findAnchor(bare, text) ?? firstPlace(exact, text));
  if (!text || !found) return bare;
  // Words that have changed keep what they were.
  return { ...describe(text, found.start, found.end), exact };
}

/** Where a text has words first. */
function firstPlace(exact: string, { text }: AnchorText): Found | null {
  const start = exact === '' ? -1 : text.indexOf(exact);
  return start < 0 ? null : { start, end: start + exact.length, isChanged: false };
}
