import { expect, test } from 'vitest';
import { codeReached } from '../../../../scripts/trim/reached.ts';

test('follows the scripts of a page to all that they load, at once or later', () => {
  const code = new Map([
    ['Bar.a-1.js', 'import"./shared.b_2.js";later("./c.js")'],
    ['shared.b_2.js', 'import"./Bar.a-1.js"'],
    ['c.js', 'new Worker("/_astro/d.js")'],
    ['d.js', 'end()'],
    ['other.js', 'never()'],
  ]);
  expect(codeReached('<script data-modules="/base/_astro/Bar.a-1.js">', code).split('\n')).toEqual([
    'import"./shared.b_2.js";later("./c.js")',
    'import"./Bar.a-1.js"',
    'new Worker("/_astro/d.js")',
    'end()',
  ]);
});
