import type { GlossaryEntry } from '../../schemas/translation/translation.ts';
import { escapePattern, wordPattern } from '../../text/word-pattern.ts';
import type { Fault } from './mark-checks.ts';

/**
 * Terms of the glossary in words of the article; where one lies within another, the longer one is meant.
 *
 * @param glossary in any order
 */
export function termsIn(text: string, glossary: readonly GlossaryEntry[]): GlossaryEntry[] {
  const taken: [number, number][] = [];
  const found: GlossaryEntry[] = [];
  for (const entry of glossary.toSorted((a, b) => b.term.length - a.term.length)) {
    for (const { 0: words, index } of text.matchAll(wordPattern(escapePattern(entry.term), 'gi'))) {
      const end = index + words.length;
      if (taken.some(([from, to]) => index < to && from < end)) continue;
      taken.push([index, end]);
      if (!found.includes(entry)) found.push(entry);
    }
  }
  return found;
}

/** Terms of the article's words that their translation calls otherwise than the glossary. */
export function glossaryFaults(
  source: string,
  translated: string,
  glossary: readonly GlossaryEntry[],
): Fault[] {
  const words = translated.toLowerCase().replace(/\s+/g, ' ');
  return termsIn(source, glossary).flatMap(({ term, translation, forms = [] }) => {
    const fitting = [translation, ...forms];
    const isThere = fitting.some((form) => wordPattern(escapePattern(form.toLowerCase())).test(words));
    if (isThere) return [];
    return [
      {
        found: `no "${translation}" for "${term}"`,
        expected: `${fitting.map((form) => `"${form}"`).join(' or ')}, as glossary.json says`,
      },
    ];
  });
}
