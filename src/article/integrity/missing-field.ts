import type { Csl, ReferenceData } from '../../schemas/reference.ts';
import type { Article } from '../model/model.ts';
import { isSupplied } from '../references/reference.ts';
import { entryFinding, inWords, listed, type RuleFinding } from './rule-finding.ts';

/** What a reader needs to find a work, and the fields that say it; any of them will do. */
const fields = {
  title: ['title'],
  publication: ['container-title'],
  volume: ['volume', 'issue'],
  pages: ['page', 'number'],
  whereabouts: ['page', 'URL', 'DOI'],
  publisher: ['publisher'],
  source: ['publisher', 'URL', 'DOI'],
  site: ['container-title', 'publisher'],
  conference: ['container-title', 'event'],
  address: ['URL'],
  access: ['accessed'],
} as const satisfies Record<string, readonly (keyof Csl)[]>;

type Need = keyof typeof fields;

/** What each type of work needs. */
const needs: Record<Csl['type'], Need[]> = {
  'article-journal': ['title', 'publication', 'volume', 'pages'],
  'article-magazine': ['title', 'publication', 'whereabouts'],
  'article-newspaper': ['title', 'publication', 'whereabouts'],
  book: ['title', 'publisher'],
  chapter: ['title', 'publication', 'pages', 'publisher'],
  'paper-conference': ['title', 'conference'],
  report: ['title', 'source'],
  thesis: ['title', 'publisher'],
  webpage: ['title', 'address', 'access'],
};

/** Entries that lack what their type of work needs; one finding an entry. */
export function missingField(article: Article): RuleFinding[] {
  const datesAccess = datesVisits(article.references);
  return article.references.flatMap((reference) => {
    const { csl } = reference;
    const wanted = new Set<Need>(needs[csl.type]);
    // An institution's own page needs no other name; a person's page stands somewhere.
    if (csl.type === 'webpage' && csl.author.some((author) => 'family' in author)) wanted.add('site');
    if (datesAccess && isOnline(reference)) wanted.add('access');
    const printed = isSupplied(csl.title) ? { ...csl, title: undefined } : csl;
    const missing = [...wanted].filter((need) => fields[need].every((field) => printed[field] === undefined));
    if (missing.length === 0) return [];
    return entryFinding(reference, {
      rule: 'missing-field',
      severity: 'warning',
      message: inWords(({ 'missing-field': texts }, locale) =>
        texts.message(
          listed(
            missing.map((need) => texts.needs[need]),
            locale,
          ),
        ),
      ),
    });
  });
}

/** Whether a work is found by a web address that may change. */
const isOnline = ({ csl }: ReferenceData): boolean => csl.URL !== undefined && csl.DOI === undefined;

/** Whether the list's own way is to date visits to the web: styles differ in that. */
function datesVisits(references: ReferenceData[]): boolean {
  const online = references.filter(isOnline);
  return online.filter(({ csl }) => csl.accessed !== undefined).length * 2 > online.length;
}
