import { arrayItems, readText, toArray, toText } from './cbor.ts';
import { hashOf, pack, unpack, type IndexFile } from './search-file.ts';

/** About how large a chunk may be before it is compressed, in bytes. */
const most = 16_000;

/** Where the metadata of an index lists its chunks: first word, last word, name. */
const chunkList = 2;

/**
 * Cuts the chunks of an index small. The words of a query need one or two chunks; Pagefind makes one of half a small
 * index, of which most is never looked at.
 *
 * @param meta items of the index's metadata
 * @returns the metadata that names the new chunks, and all files with these in place of the old ones
 * @throws Error where a chunk is not laid out as it was in the version of Pagefind that this was written for
 */
export function inSmallChunks(
  files: readonly IndexFile[],
  meta: readonly Buffer[],
): { files: IndexFile[]; meta: Buffer[] } {
  const isChunk = ({ path }: IndexFile): boolean => path.endsWith('.pf_index');
  const cut = files.filter(isChunk).flatMap(cutChunk).toSorted(byFirstWord);
  const listed = arrayItems(meta[chunkList] ?? Buffer.of()).length;
  if (listed !== files.filter(isChunk).length) {
    throw new Error(`found ${listed} chunks in the metadata of the index, expected one a file`);
  }
  const list = cut.map(({ first, last, name }) => toArray([first, last, name].map(toText)));
  return {
    files: [...files.filter((file) => !isChunk(file)), ...cut.map(({ file }) => file)],
    meta: meta.map((item, index) => (index === chunkList ? toArray(list) : item)),
  };
}

interface Chunk {
  first: string;
  last: string;
  name: string;
  file: IndexFile;
}

function cutChunk(file: IndexFile): Chunk[] {
  const [words, ...rest] = arrayItems(unpack(file));
  const name = /(\w+)\.pf_index$/.exec(file.path)?.[1];
  if (!words || !name || rest.length > 0) throw new Error(`found no words in ${file.path}, expected a list`);
  return groups(arrayItems(words), file).map((group) => {
    const content = pack(toArray([toArray(group)]));
    const anew = `${name.split('_')[0]}_${hashOf(content, name)}`;
    return {
      first: wordOf(group[0], file),
      last: wordOf(group.at(-1), file),
      name: anew,
      file: { path: file.path.replace(name, anew), content },
    };
  });
}

/** So many letters at the beginning keep words together, since a query finds all that begin with it. */
const kept = 4;

/** Words in groups of about the size of a chunk. */
function groups(words: readonly Buffer[], file: IndexFile): Buffer[][] {
  const made: Buffer[][] = [];
  let size = 0;
  let before = '';
  for (const entry of words) {
    const start = wordOf(entry, file).slice(0, kept);
    if (made.length === 0 || (size >= most && start !== before)) {
      made.push([]);
      size = 0;
    }
    made.at(-1)?.push(entry);
    size += entry.length;
    before = start;
  }
  return made;
}

function wordOf(entry: Buffer | undefined, { path }: IndexFile): string {
  const word = entry && readText(arrayItems(entry)[0] ?? Buffer.of());
  if (!word) throw new Error(`found an entry without a word in ${path}`);
  return word;
}

const byFirstWord = (a: Chunk, b: Chunk): number =>
  Buffer.compare(Buffer.from(a.first), Buffer.from(b.first));
