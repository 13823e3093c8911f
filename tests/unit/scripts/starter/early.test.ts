import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { earlyScript } from '../../../../scripts/starter/early.ts';

test('what runs before the first paint is one script without comments, and keeps a reader’s colours', () => {
  const code = earlyScript();
  expect(code).not.toMatch(/\/[/*]/);
  const dataset: Record<string, string> = {};
  runInNewContext(code, {
    window: {},
    addEventListener: () => {},
    document: {
      addEventListener: () => {},
      currentScript: null,
      documentElement: { classList: { add: () => {} }, dataset },
    },
    localStorage: { getItem: (name: string) => (name === 'theme' ? 'dark' : null) },
  });
  expect(dataset).toEqual({ theme: 'dark' });
});
