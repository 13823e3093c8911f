import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, type Item } from '../../../../scripts/search/cbor.ts';

const { item } = fc.letrec<{ item: Item }>((tie) => ({
  item: fc.oneof(
    fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 }),
    fc.string({ unit: 'binary' }),
    fc.array(tie('item')),
  ),
}));

describe('CBOR', () => {
  it('reads what it wrote', () => {
    fc.assert(
      fc.property(item, (each) => {
        expect(decode(encode(each))).toEqual(each);
      }),
    );
  });

  it.each<[Item, string]>([
    [23, '17'],
    [24, '1818'],
    [255, '18ff'],
    [256, '190100'],
    [65_536, '1a00010000'],
    [-1, '20'],
    [-500, '3901f3'],
    ['ü', '62c3bc'],
    [[1, [2, 3]], '8201820203'],
  ])('writes %j as RFC 8949 shows it', (each, hex) => {
    expect(encode(each).toString('hex')).toBe(hex);
  });

  it('reads lists without a length', () => {
    expect(decode(Buffer.from('9f018202039f0405ffff', 'hex'))).toEqual([1, [2, 3], [4, 5]]);
  });

  it('takes no other type for a number', () => {
    expect(() => decode(Buffer.from('a10102', 'hex'))).toThrow(/major type 5/);
  });
});
