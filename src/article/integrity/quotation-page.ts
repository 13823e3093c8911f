import { findSection, sentencesCiting } from '../model/find.ts';
import type { Article, Citation, Reference } from '../model/model.ts';
import { findQuotations } from '../prose/quotations.ts';
import { citeFinding, inWords, type RuleFinding } from './rule-finding.ts';

/** Fewer words may be a name or a term. */
const fewest = 5;

/** Citations of a quotation that give no page of the work; a work that is read on the web has none to give. */
export function quotationPage(article: Article): RuleFinding[] {
  return article.citations
    .filter((citation) => isQuoting(citation, article))
    .flatMap((citation) =>
      citation.cites.flatMap((cite) => {
        const work = article.references.find(({ id }) => id === cite.reference);
        if (!work || cite.locator !== null || isOnline(work)) return [];
        return citeFinding(citation, cite, {
          rule: 'quotation-page',
          severity: 'info',
          message: inWords((texts) => texts['quotation-page']),
        });
      }),
    );
}

const isOnline = ({ csl }: Reference): boolean => csl.URL !== undefined && csl.page === undefined;

/** Whether a citation stands right behind a quotation, or before one that runs over several sentences. */
function isQuoting(citation: Citation, article: Article): boolean {
  const sentences = sentencesCiting(findSection(article, citation.section), citation);
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return findQuotations(text).some(({ start, end }) => {
    const behind = text.slice(end).replace(/^[\s.,;:]+/, '');
    const isCited = citation.quoted.length > 0 || behind.startsWith(citation.text);
    return isCited && text.slice(start, end).split(/\s+/).length >= fewest;
  });
}
