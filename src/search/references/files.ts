/** How many entries of a long list stand in one of the files that hits are taken from, and are shown at once. */
export const blockLength = 10;

/**
 * Where a long list keeps what its search needs, below the address of the list: what is known of each entry, the words by
 * their first letters, and the entries themselves as HTML, in blocks.
 */
export const referenceFiles = {
  table: 'search/table.json',
  words: (shard: string): string => `search/words-${shard}.json`,
  entries: (block: number): string => `entries/${block}/`,
};
