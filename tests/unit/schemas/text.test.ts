import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { entryId, reservedIds } from '../../../src/schemas/text.ts';

const src = fileURLToPath(new URL('../../../src/', import.meta.url));

describe('entryId', () => {
  test('leaves out every id that pages write themselves', () => {
    const own = globSync(`${src}**/*.astro`).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bid="([^"{]+)"/g)].map(([, id]) => id),
    );
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((id) => !reservedIds.includes(id ?? ''))).toEqual([]);
  });

  test.each(['index', 'page', 'main', 'strip', 'd1960', 'p2', 'p2s1', 'c12', 'fig-oil', 'a'.repeat(81)])(
    'is not %s',
    (id) => {
      expect(entryId.safeParse(id).success).toBe(false);
    },
  );

  test.each(['trade', 'chen-2011', '2-1-oil', 'd-day', 'panama'])('may be %s', (id) => {
    expect(entryId.safeParse(id).success).toBe(true);
  });
});
