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
  const { byShort, pattern } = formsOf(abbreviations);
  return [...text.matchAll(pattern)].map((match) => ({
    abbreviation: byShort.get(match[0]) as AbbreviationData,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

interface Forms {
  byShort: ReadonlyMap<string, AbbreviationData>;
  pattern: RegExp;
}

/** The same abbreviations are looked for in every text. */
const known = new WeakMap<readonly AbbreviationData[], Forms>();

function formsOf(abbreviations: readonly AbbreviationData[]): Forms {
  const kept = known.get(abbreviations);
  if (kept) return kept;
  const byShort = new Map(abbreviations.map((abbreviation) => [abbreviation.short, abbreviation]));
  // Longest first, so that a short form inside a longer one is not taken for it.
  const forms = [...byShort.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const made = { byShort, pattern: wordPattern(forms.join('|'), 'g') };
  known.set(abbreviations, made);
  return made;
}
