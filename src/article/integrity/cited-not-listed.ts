import type { Article } from '../model/model.ts';
import { readCiteText } from '../references/cite-text.ts';
import { citeFinding, inWords, type RuleFinding } from './rule-finding.ts';

/** Citations whose source the reference list does not hold; an *ibid* of one is not found again. */
export function citedNotListed(article: Article): RuleFinding[] {
  return article.citations.flatMap((citation) =>
    citation.cites
      .filter((cite) => cite.unlisted !== null && !readCiteText(cite.text).ibid)
      .map((cite) =>
        citeFinding(citation, cite, {
          rule: 'cited-not-listed',
          severity: 'error',
          message: inWords((texts) => texts['cited-not-listed'](cite.text)),
        }),
      ),
  );
}
