import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksum } from '../../../src/text/checksum.ts';

test('a checksum has eight digits, and is another after one letter changes', () => {
  expect([checksum(''), checksum('a'), checksum('foobar')]).toEqual(['811c9dc5', 'e40c292c', 'bf9cf968']);
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => {
      const index = at % text.length;
      const changed = `${text.slice(0, index)}${String.fromCharCode(text.charCodeAt(index) ^ 1)}${text.slice(index + 1)}`;
      return checksum(changed) !== checksum(text) && /^[0-9a-f]{8}$/.test(checksum(text));
    }),
  );
});
