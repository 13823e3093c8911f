import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine } from '../../../src/notebook/one-line.ts';

test('a text in one line knows where each of its letters stood', () => {
  expect(oneLine('  Oil\n  is dear ')).toEqual({
    text: 'Oil is dear',
    at: [2, 3, 4, 7, 8, 9, 10, 11, 12, 13, 14],
  });
  fc.assert(
    fc.property(fc.string(), (text) => {
      const line = oneLine(text);
      expect(line.text).toBe(text.trim().replace(/\s+/g, ' '));
      expect(line.at.map((at) => text.charAt(at).replace(/\s/, ' ')).join('')).toBe(line.text);
    }),
  );
});
