import type { Article, Cite, Reference } from '../model/model.ts';
import { coversPages, formatPages, readPages, type PageRange } from '../references/page-ranges.ts';
import { citeFinding, inWords, type RuleFinding } from './rule-finding.ts';

/** Citations of pages that lie outside the pages of the entry. */
export function locatorOutsideRange(article: Article): RuleFinding[] {
  const references = new Map(article.references.map((reference) => [reference.id, reference]));
  return article.citations.flatMap((citation) =>
    citation.cites.flatMap((cite) => {
      const pages = entryPages(references.get(cite.reference ?? ''));
      const cited = printedLocator(cite);
      if (!pages || !cited || coversPages(pages, cited)) return [];
      const one = cited.every(({ from, to }) => from === to) && cited.length === 1;
      return citeFinding(citation, cite, {
        rule: 'locator-outside-range',
        severity: 'info',
        message: inWords(({ 'locator-outside-range': texts }) =>
          texts[one ? 'page' : 'pages'](formatPages(cited), formatPages(pages)),
        ),
      });
    }),
  );
}

/** The pages of an entry; null where a lone number may be a count or an issue, so that there is no range to be outside of. */
function entryPages(reference: Reference | undefined): PageRange[] | null {
  const ranges = readPages(reference?.csl.page ?? '');
  return ranges?.some(({ from, to }) => from < to) ? ranges : null;
}

/** The pages that the cite itself prints; an *ibid* may only repeat those of another. */
function printedLocator({ locator, text }: Cite): PageRange[] | null {
  return locator !== null && text.includes(locator) ? readPages(locator) : null;
}
