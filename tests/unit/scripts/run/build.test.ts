import { afterEach, expect, it, vi } from 'vitest';
import { builtBase } from '../../../../scripts/run/build.mjs';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['', '/'],
  ['/', '/'],
  ['repo', '/repo/'],
  ['/repo', '/repo/'],
  ['/repo/', '/repo/'],
  ['a/b/', '/a/b/'],
])('writes the base path "%s" with a slash on either side', (given, base) => {
  vi.stubEnv('BASE_PATH', given);
  expect(builtBase()).toBe(base);
});
