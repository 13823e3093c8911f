import type { Found } from '../../search/browser/found.ts';
import { fill } from '../../text/template.ts';
import type { SearchList } from './list.ts';

/**
 * How many results there are, in words, for the live region.
 *
 * @param isEarly whether the index has yet to answer
 */
export function writeStatus(
  texts: SearchList['texts'],
  query: string,
  total: number,
  found: Found | null,
  isEarly: boolean,
): string {
  if (isEarly) return total > 0 ? fill(texts.quick, { count: total }) : texts.searching;
  const failed = found === null ? `${texts.failed} ` : '';
  if (total === 0) return failed + fill(texts.none, { query });
  const right = found?.corrections ?? [];
  const corrected = right.map((correction) => `${fill(texts.corrected, { ...correction })} `).join('');
  return failed + corrected + (total === 1 ? texts.one : fill(texts.many, { count: total }));
}
