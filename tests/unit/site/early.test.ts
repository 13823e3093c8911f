import { expect, test } from 'vitest';
import { earlyScript } from '../../../src/site/early.ts';

test('what runs before the first paint goes without its comments, and keeps its words', () => {
  const source = "run(\n  // Why.\n  /** @type {string} */\n  'a // b',\n);\n";
  expect(earlyScript(source)).toBe("run(\n'a // b',\n);");
});
