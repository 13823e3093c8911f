import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { outlinesOf } from '../../../../scripts/fonts/outlines.ts';

const file = createRequire(import.meta.url).resolve(
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
);

test('the outlines of a font have each character, wider in bold, and its figures are of one width', async () => {
  const { regular, bold } = await outlinesOf(await readFile(file), 'aé 0123456789');
  expect(Object.keys(regular).sort()).toEqual(Object.keys(bold).sort());
  expect(regular['a']?.[1]).toMatch(/^M[-\d. A-Z]+Z$/);
  expect(regular[' ']?.[1]).toBe('');
  expect(bold['a']?.[0]).toBeGreaterThan(regular['a']?.[0] ?? Infinity);
  expect(new Set([...'0123456789'].map((digit) => regular[digit]?.[0])).size).toBe(1);
});
