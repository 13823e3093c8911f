import type { ContentProblem } from '../../reading/content-error.ts';
import type { AbbreviationData } from '../../schemas/abbreviation.ts';
import type { TermData } from '../../schemas/term.ts';
import type { Localized } from '../../text/language.ts';

/** The term that an abbreviation names: the text has its short form, or its long one, for it. */
export const termOf = <T extends TermData>(
  terms: readonly T[],
  { short, long }: AbbreviationData,
): T | undefined =>
  terms.find(({ printed }) => [short, ...Object.values(long)].some((form) => printed.includes(form)));

/** What that is for which an abbreviation stands, in a sentence: its own words on it, or those of the term. */
export const glossOf = (terms: readonly TermData[], abbreviation: AbbreviationData): Localized | null =>
  abbreviation.gloss ?? termOf(terms, abbreviation)?.gloss ?? null;

/** Abbreviations that say what their term says already. */
export const glossProblems = (
  abbreviations: readonly AbbreviationData[],
  terms: readonly TermData[],
): ContentProblem[] =>
  abbreviations.flatMap((abbreviation) => {
    const term = termOf(terms, abbreviation);
    if (!abbreviation.gloss || !term?.gloss) return [];
    return [
      {
        file: 'abbreviations.json',
        field: `${abbreviation.id} › gloss`,
        found: `a sentence, beside that of "${term.id}" in terms.json`,
        expected: 'one of the two',
      },
    ];
  });
