import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Level 10 makes pages a tenth smaller than 9; 11 takes three times as long for two percent more. */
const brotli = (bytes: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

const encodings = { br: brotli, gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) };

/** Endings of files that compression makes smaller; pictures, fonts and the search's index are compressed as they are. */
export const isText = (file: string): boolean =>
  /\.(bib|csl|css|csv|html|js|json|md|ris|svg|txt|xml)$/.test(file);

/** Writes a file compressed beside it, as `.br` and `.gz`, for hosts that send those. */
export async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  for (const [ending, encode] of Object.entries(encodings)) {
    const encoded = await encode(bytes);
    if (encoded.length < bytes.length) await writeFile(`${file}.${ending}`, encoded);
  }
}
