import { readCiteText } from '../references/cite-text.ts';
import type { Article } from '../model/model.ts';
import { issuedYear } from '../references/reference.ts';
import { citeFinding, entryFinding, inWords, type RuleFinding } from './rule-finding.ts';

/** Citations, and labels in the list, that print another year than the entry has. */
export function yearMismatch(article: Article): RuleFinding[] {
  const references = new Map(article.references.map((reference) => [reference.id, reference]));
  const inText = article.citations.flatMap((citation) =>
    citation.cites.flatMap((cite) => {
      const reference = references.get(cite.reference ?? '');
      const year = reference && otherYear(cite.text, issuedYear(reference));
      if (!reference || !year) return [];
      const issued = issuedYear(reference);
      return citeFinding(citation, cite, {
        rule: 'year-mismatch',
        severity: 'error',
        message: inWords((texts) => texts['year-mismatch'].citation(year, issued)),
      });
    }),
  );
  const inList = article.references.flatMap((reference) => {
    const issued = issuedYear(reference);
    const year = otherYear(reference.label ?? '', issued);
    if (!year) return [];
    return entryFinding(reference, {
      rule: 'year-mismatch',
      severity: 'error',
      message: inWords((texts) => texts['year-mismatch'].label(year, issued)),
    });
  });
  return [...inText, ...inList];
}

/** The first year printed where none printed is the expected one; null where there is nothing to object. */
function otherYear(text: string, expected: number): number | null {
  const { years } = readCiteText(text);
  return years.includes(expected) ? null : (years[0] ?? null);
}
