/** Reserved by the licence for the unmodified font, and what a subset is called instead: as long, so nothing moves. */
const RESERVED = 'Source';
const OURS = 'Reader';

/** Name IDs that say what the font is called; the copyright (0) must keep the reserved name. */
const NAMING_IDS = new Set([1, 3, 4, 6, 16]);

const UNICODE_PLATFORMS = new Set([0, 3]);

/**
 * A copy of a TrueType font that no longer calls itself by the reserved name: the SIL Open Font License (clause 3)
 * allows a modified font only under another one. Writes the OpenType `name` table in place
 * (https://learn.microsoft.com/typography/opentype/spec/name); checksums are left to the next tool that writes the font.
 * @param font an uncompressed TrueType font
 * @throws when it has no `name` table
 */
export function renameFont(font: Uint8Array): Uint8Array {
  const renamed = Buffer.from(font);
  const tableCount = renamed.readUInt16BE(4);
  const records = Array.from({ length: tableCount }, (_, index) => 12 + index * 16);
  const record = records.find((offset) => renamed.toString('latin1', offset, offset + 4) === 'name');
  if (record === undefined) throw new Error('The font to rename has no name table');

  const table = renamed.readUInt32BE(record + 8);
  const strings = table + renamed.readUInt16BE(table + 4);
  for (let index = 0; index < renamed.readUInt16BE(table + 2); index += 1) {
    const entry = table + 6 + index * 12;
    if (!NAMING_IDS.has(renamed.readUInt16BE(entry + 6))) continue;
    const start = strings + renamed.readUInt16BE(entry + 10);
    const value = renamed.subarray(start, start + renamed.readUInt16BE(entry + 8));
    const encode = UNICODE_PLATFORMS.has(renamed.readUInt16BE(entry)) ? utf16be : latin1;
    for (let at = value.indexOf(encode(RESERVED)); at >= 0; at = value.indexOf(encode(RESERVED))) {
      value.set(encode(OURS), at);
    }
  }
  return renamed;
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const latin1 = (text: string) => Buffer.from(text, 'latin1');
