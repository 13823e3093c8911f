import type { AbbreviationData } from '../../schemas/abbreviation.ts';
import { escapePattern, wordPattern } from '../../text/word-pattern.ts';

/** A use of an abbreviation; offsets count into the text that was searched. */
export interface AbbreviationUse {
  abbreviation: AbbreviationData;
  start: number;
  end: number;
}

/** Every use of the abbreviations in a text, in order: whole words only, but also after a hyphen (`non-EU`). */
export function findAbbreviations(text: string, abbreviations: AbbreviationData[]): AbbreviationUse[] {
  if (abbreviations.length === 0) return [];
  const byShort = new Map(abbreviations.map((abbreviation) => [abbreviation.short, abbreviation]));
  // Longest first, so that a short form inside a longer one is not taken for it.
  const forms = [...byShort.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = wordPattern(forms.join('|'), 'g');
  return [...text.matchAll(pattern)].map((match) => ({
    abbreviation: byShort.get(match[0]) as AbbreviationData,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
