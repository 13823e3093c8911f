import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/reading/decode.ts';

const bytes = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding);

describe('decode', () => {
  test('reads UTF-8, its lines ended in one way', () => {
    expect(decode(bytes('São\r\nPaulo\r', 'utf8'), 'lamps.json')).toBe('São\nPaulo\n');
  });

  test.each([
    ['a byte order mark', bytes('\uFEFFoil', 'utf8'), /the whole file[^]*a byte order mark/],
    ['UTF-16', bytes('\uFEFFoil', 'utf16le'), /UTF-16/],
    ['UTF-16 without a mark', bytes('oil', 'utf16le'), /UTF-16/],
    ['Latin-1', bytes('oil\nSão', 'latin1'), /line 2, byte 6[^]*0xE3 after "S"[^]*Latin-1/],
    ['a character cut off', bytes('São', 'utf8').subarray(0, 2), /0xC3|line 1/],
    ['a file too long', new Uint8Array(8_000_001), /8000001 bytes/],
  ])('refuses %s and says so', (_, content, message) => {
    expect(() => decode(content, 'lamps.json')).toThrow(message);
  });
});
