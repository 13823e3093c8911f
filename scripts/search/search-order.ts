import { arrayItems, isArray, readText, toArray, toText } from './cbor.ts';
import { inSmallChunks } from './search-chunks.ts';
import { hashOf, pack, unpack, type IndexFile } from './search-file.ts';

/**
 * Puts the values of an index's filters in order and cuts its chunks small. Pagefind writes filters in an order that
 * differs from run to run, and names files by what is in them; after this the same records give the same files.
 *
 * @throws Error where the index is not laid out as it was in the version of Pagefind that this was written for
 */
export function inOrder(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const filters = files
    .filter(({ path }) => path.endsWith('.pf_filter'))
    .map((file) => orderFilter(file, renamed));
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!meta || !entry)
    throw new Error('found no pf_meta or no pagefind-entry.json in the index, expected both');
  const items = arrayItems(unpack(meta)).map((item) => renameIn(item, renamed));
  const cut = inSmallChunks(files, items);
  const content = pack(toArray(cut.meta));
  const oldName = /\.(\w+)\.pf_meta$/.exec(meta.path)?.[1] ?? '';
  const newName = `${oldName.split('_')[0]}_${hashOf(content, oldName)}`;
  const named = Buffer.from(entry.content).toString().replace(oldName, newName);
  if (renamed.size !== filters.length || !named.includes(newName)) {
    throw new Error('found filters or metadata that no file names, expected each to be named');
  }
  return [
    ...cut.files.filter((file) => file !== meta && file !== entry && !file.path.endsWith('.pf_filter')),
    ...filters,
    { path: meta.path.replace(oldName, newName), content },
    { path: entry.path, content: Buffer.from(named) },
  ];
}

function orderFilter(file: IndexFile, renamed: Map<string, string>): IndexFile {
  const [name, values, ...rest] = arrayItems(unpack(file));
  if (!name || !values || rest.length > 0)
    throw new Error(`found no name and values in ${file.path}, expected both`);
  const content = pack(toArray([name, toArray(arrayItems(values).toSorted(Buffer.compare))]));
  const oldName = /(\w+)\.pf_filter$/.exec(file.path)?.[1] ?? '';
  const newName = `${oldName.split('_')[0]}_${hashOf(content, oldName)}`;
  renamed.set(oldName, newName);
  return { path: file.path.replace(oldName, newName), content };
}

/** Names the filters anew where an item of the metadata lists them. */
function renameIn(item: Buffer, renamed: ReadonlyMap<string, string>): Buffer {
  if (!isArray(item)) return item;
  const entries = arrayItems(item);
  const anew = entries.map((entry) => {
    if (!isArray(entry)) return entry;
    return toArray(arrayItems(entry).map((part) => renamePart(part, renamed)));
  });
  const isFilters = entries.length > 0 && anew.some((entry, index) => !entry.equals(entries[index] ?? entry));
  return isFilters ? toArray(anew.toSorted(Buffer.compare)) : item;
}

function renamePart(part: Buffer, renamed: ReadonlyMap<string, string>): Buffer {
  const name = renamed.get(readText(part) ?? '');
  return name === undefined ? part : toText(name);
}
