import { expect, test } from 'vitest';
import { setText, type Glyph } from '../../../src/charts/outlines.ts';

const font: Record<string, Glyph> = { a: [500, 'Ma'], é: [510, 'Mé'], ' ': [250, ''] };

test('sets a text glyph by glyph, each where the pen stands', () => {
  expect(setText('a é', font)).toEqual({
    glyphs: [
      { character: 'a', x: 0, path: 'Ma' },
      { character: 'é', x: 750, path: 'Mé' },
    ],
    advance: 1260,
  });
});

test('takes an accent and its letter for one glyph, and any space for a space', () => {
  expect(setText('e\u0301\u202fa', font)?.advance).toBe(1260);
});

test('sets nothing where a character is missing', () => {
  expect(setText('ab', font)).toBeNull();
});
