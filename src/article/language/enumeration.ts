import type { Vocabulary } from './vocabulary.ts';
import { wordPattern } from '../../text/word-pattern.ts';

/** Words that an item has at most; longer stretches between commas are prose. */
const longestItem = 8;

/**
 * How many items a printed list may have: `A, B, C, and D` has four; `A, B and C and D` three or four, because an item may
 * have an "and" of its own. Empty where the words are no closed list: no "and", a sample, a clause, a semicolon.
 *
 * @param list the words of the list, without its parentheses or colon
 * @param complete whether the list ends where the words end; after a colon a clause may follow
 * @returns the possible counts, smallest first
 */
export function countItems(list: string, complete: boolean, vocabulary: Vocabulary): number[] {
  if (/;/.test(list) || wordPattern(vocabulary.sample, 'i').test(list)) return [];
  const leading = new RegExp(`^(?:${vocabulary.and})\\s+`, 'iu');
  const inner = new RegExp(`\\s(?:${vocabulary.and})(?=\\s)`, 'giu');
  const isClause = wordPattern(vocabulary.verb, 'i');
  const segments = list.split(/,\s+/).map((segment) => segment.trim());
  const counts = new Set<number>();
  let innerBefore = 0;
  for (const [index, segment] of segments.entries()) {
    const item = segment.replace(leading, '');
    if (item === '' || item.split(/\s+/).length > longestItem || isClause.test(item)) break;
    const innerHere = item.match(inner)?.length ?? 0;
    const isEnd = !complete || index === segments.length - 1;
    const items = index + 1;
    if (isEnd && index > 0 && item !== segment) addRange(counts, items, items + innerBefore + innerHere);
    else if (isEnd && innerHere > 0) addRange(counts, items + 1, items + innerBefore + innerHere);
    innerBefore += innerHere;
  }
  return [...counts].sort((a, b) => a - b);
}

function addRange(counts: Set<number>, from: number, to: number): void {
  for (let count = from; count <= to; count++) counts.add(count);
}
