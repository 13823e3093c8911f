import { encode } from './cbor.ts';
import type { Entry } from './layout.ts';

/** About how large a chunk may be before it is compressed, in bytes. */
const most = 16_000;

/** So many letters at the beginning keep words together, since a query finds all words that begin with it. */
const kept = 4;

/**
 * Cuts the words of an index into small chunks. A query needs one or two of them; Pagefind makes one of half a small
 * index, most of which nobody asks for.
 *
 * @param entries sorted by word
 */
export function smallChunks(entries: readonly Entry[]): Entry[][] {
  const chunks: Entry[][] = [];
  let size = 0;
  let before = '';
  for (const entry of entries) {
    const start = entry[0].slice(0, kept);
    if (chunks.length === 0 || (size >= most && start !== before)) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(entry);
    size += encode(entry).length;
    before = start;
  }
  return chunks;
}
