import { isMore } from '../../article/references/author-names.ts';
import type { CslName } from '../../schemas/reference.ts';
import type { CitedItem } from '../citation/style.ts';
import { escapeTex as escape, protectTitle as protect } from '../../text/tex.ts';
import type { BibliographyFormat, ExportItem } from './export-format.ts';

/**
 * Types of biblatex, and the field in which each has its publisher; fields are by the names that BibTeX knows too, and
 * biblatex reads as its own (https://ctan.org/pkg/biblatex, sections 2.1.1 and 2.2.5).
 */
const types: Record<CitedItem['type'], [type: string, publisher: string]> = {
  'article-journal': ['article', 'publisher'],
  'article-magazine': ['article', 'publisher'],
  'article-newspaper': ['article', 'publisher'],
  book: ['book', 'publisher'],
  chapter: ['incollection', 'publisher'],
  'paper-conference': ['inproceedings', 'publisher'],
  report: ['report', 'institution'],
  thesis: ['thesis', 'institution'],
  webpage: ['online', 'organization'],
  figure: ['dataset', 'publisher'],
  dataset: ['dataset', 'publisher'],
};

/** What kind of paper an article is from, as Pandoc reads it and biblatex lets pass. */
const papers: Partial<Record<CitedItem['type'], string>> = {
  'article-magazine': 'magazine',
  'article-newspaper': 'newspaper',
};

/** BibTeX in UTF-8, as Biber and reference managers read it; the keys of the entries are the ids of the references. */
export const bibtex: BibliographyFormat = {
  extension: 'bib',
  type: 'application/x-bibtex',
  label: 'BibTeX',
  exports: 'bibliography',
  write: (items, names = new Set()) => items.map((item) => entry(item, names)).join(''),
};

function entry(item: ExportItem, names: ReadonlySet<string>): string {
  const [type, publisher] = types[item.type];
  const container = { article: 'journal', report: 'institution' }[type] ?? 'booktitle';
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const fields: Record<string, string | undefined> = {
    author: item.author?.map(name).join(' and '),
    editor: item.editor?.map(name).join(' and '),
    title: item.title && protect(escape(item.title), names),
    entrysubtype: papers[item.type],
    [container]: item['container-title'] && whole(item['container-title']),
    ...(item.publisher && { [publisher]: whole(item.publisher) }),
    address: type === 'article' ? undefined : item['publisher-place'] && whole(item['publisher-place']),
    type: item.genre && escape(item.genre),
    volume: item.volume && escape(item.volume),
    number: (item.issue ?? item.number) && escape(item.issue ?? item.number ?? ''),
    pages: item.page?.replace(/(\w)-(?=\w)/g, '$1--'),
    year: year === undefined ? undefined : String(year),
    month: month === undefined ? undefined : String(month),
    doi: item.DOI,
    isbn: item.ISBN,
    issn: item.ISSN,
    url: item.URL,
    urldate: item.accessed?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'),
    abstract: item.abstract && escape(item.abstract),
    keywords: item.keyword && escape(item.keyword),
    note: item.note && escape(item.note),
  };
  const lines = Object.entries(fields).flatMap(([field, value]) =>
    value ? `\t${field} = {${value}},\n` : [],
  );
  return `@${type}{${item.id},\n${lines.join('')}}\n`;
}

/** A name as BibTeX parts it; an institution stays whole in braces, and authors who are not named are "others". */
function name(each: CslName): string {
  if (isMore(each)) return 'others';
  if ('literal' in each) return `{${escape(each.literal)}}`;
  const family = [each['non-dropping-particle'], each.family].filter(Boolean).join(' ');
  return escape(each.given ? `${family}, ${each.given}` : family);
}

/** A name that stays one: biblatex would read "and" in it as the end of the first of several. */
const whole = (text: string): string => (/ and /i.test(text) ? `{${escape(text)}}` : escape(text));
