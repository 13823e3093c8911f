import { blockLength, referenceFiles } from '../../search/references/files.ts';
import { fromTable, type ReferenceTable } from '../../search/references/table.ts';
import {
  fromShard,
  lookUp,
  shardOf,
  type Shard,
  type WordIndex,
} from '../../search/references/word-index.ts';
import type { ReferenceSource } from './page.ts';

/**
 * The entries of a list that is longer than the page, from files that are fetched when they are first needed: its table
 * now, of its words those with the first letters that are typed, and of its entries those that are shown.
 *
 * @param address of the list, with a slash at its end
 * @throws where the table cannot be had
 */
export async function longReferences(address: string): Promise<ReferenceSource> {
  const table = (await (await get(address + referenceFiles.table)).json()) as ReferenceTable;
  const shards = new Map<string, Promise<WordIndex>>();
  const blocks = new Map<number, Promise<HTMLElement[]>>();

  async function loadShard(name: string): Promise<WordIndex> {
    if (!table.shards.includes(name)) return new Map();
    const response = await get(address + referenceFiles.words(name));
    return fromShard((await response.json()) as Shard);
  }

  async function loadBlock(block: number): Promise<HTMLElement[]> {
    const html = await (await get(address + referenceFiles.entries(block))).text();
    // Parsed apart from the page, so that nothing in it runs; the entries are the site's own.
    return [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('li')];
  }

  return {
    facts: fromTable(table),
    async find(words) {
      const found = await Promise.all(
        words.map(async (word) => lookUp(await kept(shards, shardOf(word), loadShard), [word])),
      );
      return found.reduce((all, some) => (all && some ? inBoth(all, some) : some), null);
    },
    async take(positions) {
      return await Promise.all(
        positions.map(async (position) => {
          const entries = await kept(blocks, Math.floor(position / blockLength), loadBlock);
          const entry = entries[position % blockLength];
          if (!entry) throw new Error(`found no entry ${position} of the list`);
          return entry;
        }),
      );
    },
  };
}

const inBoth = (one: Set<number>, other: Set<number>): Set<number> =>
  new Set([...one].filter((position) => other.has(position)));

/** What a key stands for, fetched once; what fails is fetched anew the next time. */
function kept<Key, Value>(
  all: Map<Key, Promise<Value>>,
  key: Key,
  load: (key: Key) => Promise<Value>,
): Promise<Value> {
  const known = all.get(key);
  if (known) return known;
  const loading = load(key);
  all.set(key, loading);
  loading.catch(() => all.delete(key));
  return loading;
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
