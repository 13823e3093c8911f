import type { Article } from '../model/model.ts';
import { entryFinding, inWords, type RuleFinding } from './rule-finding.ts';

/** Entries of the reference list that no citation points at. */
export function listedNotCited(article: Article): RuleFinding[] {
  return article.references
    .filter(({ citedBy }) => citedBy.length === 0)
    .map((reference) =>
      entryFinding(reference, {
        rule: 'listed-not-cited',
        severity: 'warning',
        message: inWords((texts) => texts['listed-not-cited']),
      }),
    );
}
