import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zip } from '../../../../src/site/files/zip.ts';

const entries = [
  { name: 'mimetype', content: 'application/epub+zip', isStored: true },
  { name: 'a/b.txt', content: 'Lámparas '.repeat(50) },
];

/** The files of an archive, by its directory at the end. */
function unzip(archive: Buffer): [name: string, content: string][] {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files: [string, string][] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const length = archive.readUInt16LE(at + 28);
    const name = archive.toString('ascii', at + 46, at + 46 + length);
    const start = archive.readUInt32LE(at + 42);
    const body = archive.subarray(start + 30 + length, start + 30 + length + archive.readUInt32LE(at + 20));
    files.push([name, (archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(body) : body).toString()]);
    at += 46 + length;
  }
  return files;
}

test('an archive gives back its files in their order', () => {
  expect(unzip(zip(entries))).toEqual(entries.map(({ name, content }) => [name, content]));
});

// EPUB Open Container Format 3.2, 4.3: the type of a book stands at byte 38, as it is.
test('an archive begins with the first file, stored as it is', () => {
  expect(zip(entries).toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
});

test('the same files are the same bytes', () => {
  expect(zip(entries).equals(zip(entries))).toBe(true);
});
