import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFragment } from '../../../src/address/fragment.ts';

describe('a fragment', () => {
  test.each(['p3', 's-á', 'a b', '😀', '100%'])('is read as it was written: %s', (id) => {
    expect(readFragment(`#${encodeURIComponent(id)}`)).toBe(id);
  });

  test('is empty where there is none', () => {
    expect(readFragment('')).toBe('');
  });

  test.each(['fig-%', '%E0%A4%A', '%', '%zz'])(
    'that is not well encoded means what it says: %s',
    (fragment) => {
      expect(readFragment(`#${fragment}`)).toBe(fragment);
    },
  );

  test('may be anything', () => {
    const hostile = fc
      .array(fc.oneof(fc.string(), fc.constantFrom('%', '%E0', '%C3%A1', '#')))
      .map((parts) => parts.join(''));
    fc.assert(fc.property(hostile, (fragment) => typeof readFragment(`#${fragment}`) === 'string'));
  });
});
