import type { ReferenceFacts } from '../../search/references/filter.ts';
import { buildWordIndex, lookUp, type WordIndex } from '../../search/references/word-index.ts';
import { markWords } from '../shared/mark-words.ts';

/** The entries of the list of references, as the page has them. */
export class ReferenceEntries {
  /** In printed order. */
  readonly elements: readonly HTMLElement[];
  readonly facts: readonly ReferenceFacts[];
  #index: WordIndex | undefined;
  /** The words that are marked in an entry, where there are any. */
  readonly #marked = new Map<HTMLElement, string>();

  constructor(list: Element) {
    this.elements = [...list.querySelectorAll<HTMLElement>(':scope > li')];
    this.facts = this.elements.map(readFacts);
  }

  /** Builds the index of what the entries show, once: of a long list a moment's work. */
  prepare(): WordIndex {
    return (this.#index ??= buildWordIndex(this.elements.map(seenText)));
  }

  /** Positions of the entries that have the words; null where none is asked for. */
  find(words: readonly string[]): Set<number> | null {
    return words.length === 0 ? null : lookUp(this.prepare(), words);
  }

  /** Marks in an entry the words that begin with those asked for, and no others. */
  mark(entry: HTMLElement, words: readonly string[]): void {
    const asked = words.join(' ');
    if ((this.#marked.get(entry) ?? '') === asked) return;
    this.#marked.set(entry, asked);
    for (const part of searchedParts(entry)) markWords(part, words);
  }
}

/** The parts of an entry whose words are searched, and marked where they are found. */
const searchedParts = (entry: Element): Element[] => [...entry.querySelectorAll('h2, .formatted')];

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
    region: dataset.region ?? 'unknown',
    language: dataset.language ?? 'unknown',
    link: 'link' in dataset,
    finding: 'finding' in dataset,
    cited: Number(dataset.cited),
    rank: Number(dataset.rank),
  };
}
