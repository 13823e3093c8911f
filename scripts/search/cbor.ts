/** What Pagefind's files hold: whole numbers, texts and lists of these. */
export type Item = number | string | readonly Item[];

/**
 * Reads CBOR (RFC 8949), as much of it as Pagefind writes.
 *
 * @throws Error at an item of another type
 */
export function decode(bytes: Buffer): Item {
  let at = 0;

  function readItem(): Item {
    const first = bytes[at] ?? 0;
    const major = first >> 5;
    const value = readValue(first & 31);
    if (major === 0) return value;
    if (major === 1) return -1 - value;
    if (major === 3) return bytes.toString('utf8', at, (at += value));
    if (major !== 4)
      throw new Error(`found CBOR of major type ${major} at ${at}, expected a number, text or list`);
    const items: Item[] = [];
    while (value === Infinity ? bytes[at] !== 0xff : items.length < value) items.push(readItem());
    if (value === Infinity) at += 1;
    return items;
  }

  /** Infinity where a length is open. */
  function readValue(info: number): number {
    at += 1;
    if (info < 24) return info;
    if (info === 31) return Infinity;
    const size = 2 ** (info - 24);
    at += size;
    return bytes.readUIntBE(at - size, size);
  }

  return readItem();
}

/** Writes CBOR, each number in as few bytes as it needs. */
export function encode(item: Item): Buffer {
  if (typeof item === 'number') return item < 0 ? head(1, -1 - item) : head(0, item);
  if (typeof item !== 'string') return Buffer.concat([head(4, item.length), ...item.map(encode)]);
  const bytes = Buffer.from(item);
  return Buffer.concat([head(3, bytes.length), bytes]);
}

function head(major: number, value: number): Buffer {
  const size = value < 24 ? 0 : value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
  const bytes = Buffer.alloc(1 + size);
  bytes[0] = (major << 5) | (size === 0 ? value : 24 + Math.log2(size));
  if (size > 0) bytes.writeUIntBE(value, 1, size);
  return bytes;
}
