import { hasPageWord, hasYear, isSameLocator, printedLocator, repeats, wordsBehind } from './locator.ts';

/** What a mark contradicts, and what it should be. */
interface Objection {
  found: string;
  expected: string;
}

/**
 * What the words of a citation say against its mark: they print no year, name a work where the mark repeats one, or
 * another page than it has.
 */
export function citeProblem({
  text,
  at,
  ibid,
}: {
  text: string;
  at: string | null;
  ibid: boolean;
}): Objection | null {
  const mark = `<Cite> around "${text}"`;
  if (text.trim() === '') return { found: '<Cite> around nothing', expected: 'the words that cite a work' };
  if (ibid !== repeats(text)) {
    return ibid
      ? { found: `${mark} with ibid`, expected: 'to="…" with the work that the words name' }
      : { found: mark, expected: 'the attribute ibid alone, as the words repeat the work before' };
  }
  if (!ibid && !hasYear(text)) {
    return { found: `${mark}, which prints no year`, expected: 'names and year inside the mark' };
  }
  const behind = wordsBehind(text);
  if (behind !== null) {
    return {
      found: `${mark}, with "${behind}" behind its year`,
      expected: '</Cite> right behind year or page',
    };
  }
  const printed = printedLocator(text);
  if (at === null && printed !== null) {
    return { found: `${mark} without a page`, expected: `at="${printed}", as the words print` };
  }
  const isSame = at === null || (printed !== null && !hasPageWord(at) && isSameLocator(at, printed));
  if (isSame) return null;
  const words = printed === null ? 'no page' : `"${printed}"`;
  const expected = printed === null ? 'no at="…"' : `at="${printed}"`;
  return { found: `at="${at}" on "${text}", where the words print ${words}`, expected };
}
