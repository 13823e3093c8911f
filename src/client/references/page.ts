import type { ReferenceFacts } from '../../search/references/filter.ts';
import { buildWordIndex, lookUp } from '../../search/references/word-index.ts';

/** Where the search in the references has its entries from: the page itself, or files for a long list. */
export interface ReferenceSource {
  /** What is known of each entry, in printed order. */
  facts: readonly ReferenceFacts[];
  /** Positions of the entries that have the words; null where none is asked for. */
  find: (words: readonly string[]) => Promise<Set<number> | null>;
  /** The entries at some positions, in that order. */
  take: (positions: readonly number[]) => Promise<HTMLElement[]>;
}

/** The entries of a list that is in the page as a whole. Its index is built from what a reader sees. */
export function pageReferences(list: Element): ReferenceSource {
  const entries = [...list.querySelectorAll<HTMLElement>(':scope > li')];
  const index = buildWordIndex(entries.map(seenText));
  return {
    facts: entries.map(readFacts),
    find: (words) => Promise.resolve(lookUp(index, words)),
    take: (positions) => Promise.resolve(positions.flatMap((position) => entries[position] ?? [])),
  };
}

/** The parts of an entry whose words are searched, and marked where they are found. */
export const searchedParts = (entry: Element): Element[] => [...entry.querySelectorAll('h2, .formatted')];

const seenText = (entry: Element): string =>
  searchedParts(entry)
    .map(({ textContent }) => textContent)
    .join(' ');

/** Reads what the HTML says of an entry. */
function readFacts({ dataset }: HTMLElement): ReferenceFacts {
  return {
    type: dataset.type ?? '',
    year: Number(dataset.year),
    sections: dataset.sections?.split(' ').filter(Boolean) ?? [],
    link: 'link' in dataset,
    finding: 'finding' in dataset,
    cited: Number(dataset.cited),
    rank: Number(dataset.rank),
  };
}
