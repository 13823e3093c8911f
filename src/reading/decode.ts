import { ContentError } from './content-error.ts';

/** More than any file of an article has; a longer one would keep the build busy for minutes. */
const mostBytes = 8_000_000;

const expected = 'a text file in UTF-8 without a byte order mark: save it so in the editor';

/**
 * The text of a file.
 *
 * @param file name of the file, for the error
 * @throws ContentError where it is too long, or in another encoding than UTF-8, with the place of the byte
 */
export function decode(bytes: Uint8Array, file: string): string {
  const fail = (found: string, field = 'the whole file', wanted = expected): never => {
    throw new ContentError([{ file, field, found, expected: wanted }]);
  };
  if (bytes.length > mostBytes)
    fail(`${bytes.length} bytes`, 'the whole file', `at most ${mostBytes}: cut it`);
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) fail('UTF-16');
  if (first === 0xef && second === 0xbb && third === 0xbf) fail('a byte order mark at its beginning');
  if (bytes.subarray(0, 4).includes(0) && bytes.length > 1) fail('UTF-16 or UTF-32, or no text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    const at = strayByte(bytes);
    const before = new TextDecoder().decode(bytes.subarray(Math.max(0, at - 20), at));
    const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
    const hex = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    const found = `the byte 0x${hex} after "${before.slice(before.lastIndexOf('\n') + 1)}", which is no UTF-8 but perhaps Latin-1 or Windows-1252`;
    return fail(found, `line ${line}, byte ${at + 1}`);
  }
}

/** Where the first byte stands that no UTF-8 has there: the longest beginning that decodes ends before it. */
function strayByte(bytes: Uint8Array): number {
  let start = 0;
  let end = bytes.length;
  while (start < end) {
    const middle = Math.ceil((start + end) / 2);
    if (beginning(bytes, middle) === null) end = middle - 1;
    else start = middle;
  }
  // An unfinished character at its end is what is wrong.
  return new TextEncoder().encode(beginning(bytes, start) ?? '').length;
}

function beginning(bytes: Uint8Array, length: number): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return null;
  }
}
