import type { Found } from './found.ts';
import { foldWords } from '../../text/fold-words.ts';
import type { Pagefind } from './pagefind.ts';
import { meets, type Query } from './query.ts';

/**
 * The words of a query that no found record has. For such a word Pagefind finds shorter ones, which nobody asked for.
 *
 * @param last whether a record has the last word, if that is known already
 */
export async function unknownTerms(
  pagefind: Pagefind,
  query: Query,
  found: Found,
  last: boolean | null = null,
): Promise<string[]> {
  const unknown: string[] = [];
  for (const [index, term] of query.terms.entries()) {
    const shown = found.hits.some(({ excerpt }) =>
      excerpt.some(({ isMarked, text }) => isMarked && wordsMeet(text, term)),
    );
    if (shown) continue;
    const asked = index === query.terms.length - 1 ? last : null;
    if (!(asked ?? (await isKnown(pagefind, term)))) unknown.push(term);
  }
  return unknown;
}

/**
 * Whether a record has the last of several words, which is being typed and so the likeliest to be unknown.
 *
 * @returns null where there is only one
 */
export const isLastKnown = async (pagefind: Pagefind, { terms }: Query): Promise<boolean | null> =>
  terms.length > 1 ? isKnown(pagefind, terms.at(-1) ?? '') : null;

/** Whether a record has a word, judged by the first ones that Pagefind finds. */
async function isKnown(pagefind: Pagefind, term: string): Promise<boolean> {
  const { results } = await pagefind.search(term, { filters: {} });
  const read = await Promise.all(results.slice(0, 3).map((result) => result.data()));
  return read.some(({ content, meta }) => wordsMeet(`${meta['title'] ?? ''} ${content}`, term));
}

const wordsMeet = (text: string, term: string): boolean => foldWords(text).some((word) => meets(word, term));

/** Each of several words with the number of records that have it; those that none has are left out. */
export async function countAlone(pagefind: Pagefind, { terms }: Query): Promise<Found['alone']> {
  if (terms.length < 2) return [];
  const counted: Found['alone'] = [];
  for (const term of terms) {
    if (!(await isKnown(pagefind, term))) continue;
    const { results } = await pagefind.search(term, { filters: {} });
    counted.push({ term, count: results.length });
  }
  return counted;
}
