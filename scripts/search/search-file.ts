import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

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
export function unpack({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, signature.length) !== signature) {
    throw new Error(`found no signature in ${path}, expected "${signature}"`);
  }
  return bytes.subarray(signature.length);
}

/** A content as Pagefind's files hold it. */
export const pack = (bytes: Buffer): Buffer =>
  gzipSync(Buffer.concat([Buffer.from(signature), bytes]), { level: 9 });

/** A name for a content, as long as that in the old name: `1871c04` of `en_1871c04`. */
export const hashOf = (content: Buffer, old: string): string =>
  createHash('sha256')
    .update(content)
    .digest('hex')
    .slice(0, (old.split('_')[1] ?? '').length);
