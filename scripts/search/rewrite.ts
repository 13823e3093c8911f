import { encode, type Item } from './cbor.ts';
import { nameOf, readItem, withItem, type IndexFile } from './index-file.ts';
import { chunkLayout, filterLayout, metaLayout } from './layout.ts';
import { smallChunks } from './small-chunks.ts';

/**
 * Puts the filters of an index in order and cuts its chunks small. Pagefind orders the values of filters anew in each
 * run and names files by what is in them; after this the same records give the same files.
 *
 * @throws Error where the index is not laid out as by the version of Pagefind that this was written for
 */
export function rewrite(files: readonly IndexFile[]): IndexFile[] {
  const ending = (end: string): IndexFile[] => files.filter(({ path }) => path.endsWith(end));
  const [entry] = ending('pagefind-entry.json');
  const [meta] = ending('.pf_meta');
  if (!entry || !meta) throw new Error('found no pagefind-entry.json or no .pf_meta, expected both');
  const [version, records, chunkList, filterList, ...rest] = metaLayout.parse(readItem(meta));

  const filters = new Map(
    ending('.pf_filter').map((file) => {
      const [name, values] = filterLayout.parse(readItem(file));
      return [nameOf(file), withItem(file, [name, inOrder(values)])];
    }),
  );
  const cut = ending('.pf_index');
  const chunks = cut.flatMap((file) => {
    const [entries] = chunkLayout.parse(readItem(file));
    return smallChunks(entries).map((words) => ({
      first: words[0]?.[0] ?? '',
      last: words.at(-1)?.[0] ?? '',
      file: withItem(file, [words]),
    }));
  });
  if (chunkList.length !== cut.length || filterList.length !== filters.size) {
    throw new Error(`found files that ${meta.path} does not list, expected each chunk and filter in it`);
  }
  const listed = withItem(meta, [
    version,
    records,
    chunks
      .map(({ first, last, file }) => [first, last, nameOf(file)])
      .toSorted(([a = ''], [b = '']) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    inOrder(filterList.map(([name, file]) => [name, nameOf(filters.get(file) ?? meta)])),
    ...rest,
  ]);
  const text = Buffer.from(entry.content).toString();
  if (!text.includes(nameOf(meta))) throw new Error(`found no ${nameOf(meta)} in ${entry.path}`);
  return [
    ...files.filter(({ path }) => !/pagefind-entry\.json$|\.pf_(meta|filter|index)$/.test(path)),
    ...chunks.map(({ file }) => file),
    ...filters.values(),
    listed,
    { path: entry.path, content: Buffer.from(text.replace(nameOf(meta), nameOf(listed))) },
  ];
}

/** Items in an order of their own: that of their bytes. */
const inOrder = <Each extends Item>(items: readonly Each[]): Each[] =>
  items.toSorted((a, b) => Buffer.compare(encode(a), encode(b)));
