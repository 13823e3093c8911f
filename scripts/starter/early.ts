import { readFileSync } from 'node:fs';
import { minifySync } from 'rolldown/utils';

/** The scripts of `src/client/shared/early/` that run in the head of every page before anything is painted, in order. */
const files = ['early.js', 'fonts.js', 'starter.js'];

/** The early scripts as one, as small as can be, since every page carries it. */
export const earlyScript = (): string => minified(files);

/** What runs where a page has chosen between two texts, before they are painted. */
export const viewScript = (): string => minified(['view.js']);

function minified(names: readonly string[]): string {
  const sources = names.map((name) =>
    readFileSync(new URL(`../../src/client/shared/early/${name}`, import.meta.url), 'utf8'),
  );
  return minifySync('early.js', sources.join(''), { module: false }).code;
}
