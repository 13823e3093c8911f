import type { Article } from '../model/model.ts';
import { readCiteText } from '../references/cite-text.ts';
import { citeFinding, quoted, type RuleFinding } from './rule-finding.ts';

/** Citations whose source the reference list does not hold; an *ibid* of one is not found again. */
export function citedNotListed(article: Article): RuleFinding[] {
  return article.citations.flatMap((citation) =>
    citation.cites
      .filter((cite) => cite.unlisted !== null && !readCiteText(cite.text).ibid)
      .map((cite) => {
        const words = quoted(cite.text);
        return citeFinding(citation, cite, {
          rule: 'cited-not-listed',
          severity: 'error',
          message: {
            en: `The text cites ${words.en}; the reference list has no entry for it.`,
            es: `El texto cita ${words.es}; la lista de referencias no tiene una entrada para esa fuente.`,
          },
        });
      }),
  );
}
