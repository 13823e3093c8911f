import { regionScope } from '../../schemas/figure.ts';
import { escapePattern, wordPattern } from '../../text/word-pattern.ts';
import type { FigureCheck } from './figure-scope.ts';

/** The whole that a number is about is the region, or one that its sentence, or one before it in the paragraph, names. */
export const wholeFaults: FigureCheck = ({ scope: id }, { scopes, words, earlier }) => {
  if (id === regionScope) return [];
  const own = scopes[id];
  if (!own) {
    const known = [regionScope, ...Object.keys(scopes)].map((each) => `"${each}"`).join(', ');
    return [{ field: 'scope', found: `"${id}"`, expected: `one of ${known}` }];
  }
  const named = wordPattern(own.printed.map(escapePattern).join('|'));
  if ([words, ...earlier].some((each) => named.test(each))) return [];
  const found = `"${id}", which the text does not name: "${words.trim()}"`;
  return [{ field: 'scope', found, expected: `words such as "${own.printed[0]}", or "${regionScope}"` }];
};
