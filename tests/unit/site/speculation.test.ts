import { expect, test } from 'vitest';
import { speculationRules } from '../../../src/site/speculation.ts';

test.each([
  ['/', 'a[href^="/"]'],
  ['/repo', 'a[href^="/repo/"]'],
  ['/repo/', 'a[href^="/repo/"]'],
])('pages below %s may be asked for in advance, and no files', (base, pages) => {
  expect(JSON.parse(speculationRules(base))).toEqual({
    prefetch: [{ where: { selector_matches: `${pages}:not([href*="."])` }, eagerness: 'moderate' }],
  });
});
