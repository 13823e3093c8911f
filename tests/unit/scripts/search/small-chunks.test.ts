import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../scripts/search/layout.ts';
import { smallChunks } from '../../../../scripts/search/small-chunks.ts';

/** The words of the chunks, each word with something as long as what is kept of a word in many places. */
const chunksOf = (words: string[]): string[][] =>
  smallChunks(words.map((word): Entry => [word, 'x'.repeat(3000)])).map((chunk) =>
    chunk.map(([word]) => word),
  );

const words = ['alder', 'beech', 'birch', 'cedar', 'elm', 'fir', 'hazel', 'larch', 'maple', 'oak', 'pine'];

describe('the chunks of an index', () => {
  it('are small, and have the same words in the same order', () => {
    expect(chunksOf(words)).toEqual([words.slice(0, 6), words.slice(6)]);
  });

  it('keep words together that begin alike, since a query finds all of them', () => {
    const alike = ['import', 'importance', 'imported', 'importer', 'importing', 'imports', 'imposing', 'in'];
    expect(chunksOf(alike)).toEqual([alike.slice(0, -1), alike.slice(-1)]);
  });

  it('are none where there are no words', () => {
    expect(chunksOf([])).toEqual([]);
  });
});
