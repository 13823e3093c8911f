import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode, type Item } from './cbor.ts';

/** A file of an index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

const signature = 'pagefind_dcd';

/**
 * What is in a file.
 *
 * @throws Error where it does not begin as Pagefind's files do
 */
export function readItem({ path, content }: IndexFile): Item {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, signature.length) !== signature) {
    throw new Error(`found no signature in ${path}, expected "${signature}"`);
  }
  return decode(bytes.subarray(signature.length));
}

/** The name by which metadata lists a file: language and hash, `en_1871c04`. */
export const nameOf = ({ path }: IndexFile): string => /(\w+)\.pf_\w+$/.exec(path)?.[1] ?? '';

/** A file with another content, and the hash of that in its name. */
export function withItem(file: IndexFile, item: Item): IndexFile {
  const content = gzipSync(Buffer.concat([Buffer.from(signature), encode(item)]), { level: 9 });
  const [language = '', old = ''] = nameOf(file).split('_');
  const hash = createHash('sha256').update(content).digest('hex').slice(0, old.length);
  return { path: file.path.replace(nameOf(file), `${language}_${hash}`), content };
}
