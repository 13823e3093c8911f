import type { CslName } from '../../schemas/reference.ts';
import { isMore, matchNames, namesAgree, saysMore } from '../references/author-names.ts';
import { readCiteText } from '../references/cite-text.ts';
import { inlineText } from '../prose/inline.ts';
import type { Article, Reference } from '../model/model.ts';
import { citedName } from '../references/reference.ts';
import { strings } from '../../strings/index.ts';
import type { Locale } from '../../text/language.ts';
import { citeFinding, entryFinding, inWords, listed, type RuleFinding } from './rule-finding.ts';

/** Citations, and labels in the list, that do not name the authors as the entry does. */
export function authorMismatch(article: Article): RuleFinding[] {
  const references = new Map(article.references.map((reference) => [reference.id, reference]));
  const inText = article.citations.flatMap((citation) =>
    citation.cites.flatMap((cite) => {
      const reference = references.get(cite.reference ?? '');
      const names = reference && otherNames(cite.text, reference);
      if (!reference || !names) return [];
      return citeFinding(citation, cite, {
        rule: 'author-mismatch',
        severity: 'warning',
        message: inWords((texts, locale) =>
          texts['author-mismatch'].citation(names, authorList(reference, locale)),
        ),
      });
    }),
  );
  const inList = article.references.flatMap((reference) => {
    const names = otherNames(reference.label ?? '', reference);
    if (!names) return [];
    return entryFinding(reference, {
      rule: 'author-mismatch',
      severity: 'warning',
      message: inWords((texts, locale) =>
        texts['author-mismatch'].label(names, authorList(reference, locale)),
      ),
    });
  });
  return [...inText, ...inList];
}

/** The names printed where they are not the entry's; null where they are, or where none are printed. */
function otherNames(text: string, reference: Reference): string | null {
  const { names, ibid } = readCiteText(text);
  if (names === '' || ibid) return null;
  const authors = namedAuthors(reference);
  return namesAgree(matchNames(names, authors), authors, isOpen(reference)) ? null : names;
}

const namedAuthors = ({ csl }: Reference): CslName[] => csl.author.filter((author) => !isMore(author));

/** Whether the entry itself stops at `et al.` */
function isOpen({ csl, printed }: Reference): boolean {
  const authorsPrinted = inlineText(printed).split(/\d{4}/)[0] ?? '';
  return csl.author.some(isMore) || saysMore(authorsPrinted);
}

function authorList(reference: Reference, locale: Locale): string {
  const names = namedAuthors(reference).map(citedName);
  const { others } = strings(locale).findings['author-mismatch'];
  return listed(isOpen(reference) ? [...names, others] : names, locale);
}
