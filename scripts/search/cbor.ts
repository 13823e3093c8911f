/** The items of a CBOR array (RFC 8949), each as its bytes; only what Pagefind writes is known. */
export function arrayItems(bytes: Buffer): Buffer[] {
  const head = readHead(bytes, 0);
  if (head.major !== 4) throw new Error(`found CBOR of major type ${head.major}, expected an array`);
  const items: Buffer[] = [];
  let at = head.end;
  while (head.value === null ? bytes[at] !== 0xff : items.length < head.value) {
    const end = itemEnd(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  return items;
}

/** A CBOR array of items. */
export function toArray(items: readonly Buffer[]): Buffer {
  return Buffer.concat([writeHead(4, items.length), ...items]);
}

/** A text of CBOR. */
export function toText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([writeHead(3, bytes.length), bytes]);
}

/** What a text of CBOR says; null where an item is no text. */
export function readText(bytes: Buffer): string | null {
  const { major, value, end } = readHead(bytes, 0);
  return major === 3 && value !== null ? bytes.toString('utf8', end, end + value) : null;
}

/** Whether an item is an array. */
export const isArray = (bytes: Buffer): boolean => readHead(bytes, 0).major === 4;

interface Head {
  major: number;
  /** Null where the length is open. */
  value: number | null;
  end: number;
}

function readHead(bytes: Buffer, at: number): Head {
  const first = bytes[at] ?? 0;
  const info = first & 31;
  const major = first >> 5;
  if (info < 24) return { major, value: info, end: at + 1 };
  if (info === 31) return { major, value: null, end: at + 1 };
  const size = 2 ** (info - 24);
  const value = size === 8 ? Number(bytes.readBigUInt64BE(at + 1)) : bytes.readUIntBE(at + 1, size);
  return { major, value, end: at + 1 + size };
}

function writeHead(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  if (value < 65_536) return Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
  const head = Buffer.alloc(5);
  head[0] = (major << 5) | 26;
  head.writeUInt32BE(value, 1);
  return head;
}

function itemEnd(bytes: Buffer, at: number): number {
  const { major, value, end } = readHead(bytes, at);
  if (major === 2 || major === 3) return end + (value ?? 0);
  if (major !== 4 && major !== 5) return end;
  let next = end;
  if (value === null) {
    while (bytes[next] !== 0xff) next = itemEnd(bytes, next);
    return next + 1;
  }
  for (let count = 0; count < value * (major - 3); count += 1) next = itemEnd(bytes, next);
  return next;
}
