import type { Found } from '../../search/browser/found.ts';
import type { Query } from '../../search/browser/query.ts';
import { fill } from '../../text/template.ts';
import type { SearchList } from './list.ts';

/**
 * How many results there are, in words, for the live region.
 *
 * @param yours how many of the reader's own highlights have the words
 */
export function writeStatus(texts: SearchList['texts'], query: Query, found: Found, yours = 0): string {
  const inArticle = sayFound(texts, query, found);
  return yours > 0 ? `${inArticle.replace(/\.?$/, '.')} ${texts.yours}: ${yours}.` : inArticle;
}

function sayFound(texts: SearchList['texts'], { text, parts }: Query, found: Found): string {
  const nothing = text !== '' && parts.length === 0 ? `${fill(texts.noWords, { query: text })} ` : '';
  if (found.total === 0) return nothing || fill(texts.none, { query: text });
  const corrected = found.corrections.map((each) => `${fill(texts.corrected, { ...each })} `).join('');
  const { total } = found;
  return nothing + corrected + (total === 1 ? texts.one : fill(texts.many, { count: total }));
}
