import { expect, test } from 'vitest';
import { speculationRules } from '../../../src/site/speculation.ts';

test.each([
  ['/', ['/', '/*/']],
  ['/repo', ['/repo/', '/repo/*/']],
  ['/repo/', ['/repo/', '/repo/*/']],
])('pages below %s may be asked for in advance, and no files', (base, pages) => {
  expect(JSON.parse(speculationRules(base))).toEqual({
    prefetch: [{ where: { href_matches: pages }, eagerness: 'moderate' }],
  });
});
