import { readFileSync } from 'node:fs';
import { minifySync } from 'rolldown/utils';

/** The scripts of `src/client/shared/` that run in the head of every page before anything is painted, in order. */
const files = ['early.js', 'fonts.js', 'starter.js'];

/** The early scripts as one, as small as can be, since every page carries it. */
export function earlyScript(): string {
  const sources = files.map((file) =>
    readFileSync(new URL(`../../src/client/shared/${file}`, import.meta.url), 'utf8'),
  );
  return minifySync('early.js', sources.join(''), { module: false }).code;
}
