import type { Anchor } from './annotation.ts';
import { nearMatch } from './near-match.ts';

/** A section's words in one line, and where in them its paragraphs and sentences stand, by their ids. */
export interface AnchorText {
  text: string;
  stretches: Readonly<Record<string, { start: number; end: number }>>;
}

/** Where words stand; the words there may no longer be quite the same. */
export interface Found {
  start: number;
  end: number;
  isChanged: boolean;
}

/** So many letters before and after the words are kept with them. */
const context = 48;

/** Words as long as these stand nowhere else by chance. */
const telling = 24;

/** Shorter ones are like many others. */
const likeness = 12;

/** How much of the words may have changed. */
const change = 0.3;

/** A sentence that is still where it was counts as much as so many words around. */
const sentenceWeight = 2;

/** Says where words of a section stand. */
export function describe({ text, stretches }: AnchorText, start: number, end: number): Anchor {
  const around = Object.entries(stretches)
    .filter(([, each]) => each.start <= start && start < each.end)
    .sort(([, one], [, other]) => one.end - one.start - (other.end - other.start));
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
    start,
    end,
    place: around[0]?.[0] ?? '',
  };
}

/**
 * Finds words again: where the same words stand, preferably in their sentence, among the same words around, and near to where they
 * stood; otherwise where most of them stand. Null where they cannot be told from others.
 */
export function findAnchor(anchor: Anchor, { text, stretches }: AnchorText): Found | null {
  const { exact, prefix, suffix, place, start } = anchor;
  if (exact === '') return null;
  const home = stretches[place] ?? stretches[place.replace(/s\d+$/, '')];
  const hits = allOf(text, exact).map((at) => {
    const around =
      agreement(prefix, text.slice(0, at), -1) + agreement(suffix, text.slice(at + exact.length), 1);
    const isHome = home !== undefined && home.start <= at && at < home.end;
    return { at, around, isHome, score: around + (isHome ? sentenceWeight : 0) };
  });
  const [best] = hits
    .filter(({ around, isHome }) => isHome || around > 1 || exact.length >= telling)
    .sort((one, other) => other.score - one.score || Math.abs(one.at - start) - Math.abs(other.at - start));
  if (best) return { start: best.at, end: best.at + exact.length, isChanged: false };
  if (exact.length < likeness) return null;
  const near = nearMatch(text, exact, Math.floor(exact.length * change), start);
  return near && { ...near, isChanged: true };
}

function allOf(text: string, part: string): number[] {
  const all: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) all.push(at);
  return all;
}

/** How many words of two texts are the same, counted from where they meet: `-1` from their ends, `1` from their starts. */
function agreement(kept: string, there: string, side: -1 | 1): number {
  const words = (text: string): string[] => {
    const near = side < 0 ? text.slice(-context * 2) : text.slice(0, context * 2);
    const list = near.split(' ').filter(Boolean);
    return side < 0 ? list.reverse() : list;
  };
  const found = words(there);
  return words(kept).filter((word, index) => word === found[index]).length;
}
