import type { Article } from '../model/model.ts';
import { entryFinding, type RuleFinding } from './rule-finding.ts';

/** Entries of the reference list that no citation points at. */
export function listedNotCited(article: Article): RuleFinding[] {
  return article.references
    .filter(({ citedBy }) => citedBy.length === 0)
    .map((reference) =>
      entryFinding(reference, {
        rule: 'listed-not-cited',
        severity: 'warning',
        message: {
          en: 'The reference list has this entry; no citation in the text refers to it.',
          es: 'La lista de referencias incluye esta entrada; ninguna cita del texto remite a ella.',
        },
      }),
    );
}
