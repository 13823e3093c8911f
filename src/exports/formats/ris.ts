import { isMore } from '../../article/references/author-names.ts';
import type { Csl, CslName } from '../../schemas/reference.ts';
import type { CitedItem } from '../citation/style.ts';
import type { BibliographyFormat, ExportItem } from './export-format.ts';
import { pageEnds } from './page-ends.ts';

/** Types as RIS names them. */
const types: Record<CitedItem['type'], string> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  'paper-conference': 'CPAPER',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
  figure: 'DATA',
  dataset: 'DATA',
};

/**
 * RIS (Research Information Systems, tags of 2011), one record `TY … ER` for each reference.
 * The library that writes BibTeX also writes RIS, but it breaks long lines, which RIS does not allow, and drops the
 * authors of newspaper articles.
 */
export const ris: BibliographyFormat = {
  extension: 'ris',
  type: 'application/x-research-info-systems',
  label: 'RIS',
  exports: 'bibliography',
  write: (items) => items.map(record).join('\n'),
};

function record(item: ExportItem): string {
  const ranges = item.page?.split(', ') ?? [];
  const [first, last] = pageEnds(ranges[0]);
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    // RIS has no word for authors who are not named.
    ...(item.author ?? [])
      .filter((author) => !isMore(author))
      .map((author): [string, string] => ['AU', nameOf(author)]),
    ...(item.editor ?? []).map((editor): [string, string] => ['A2', nameOf(editor)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', item.issued && String(item.issued['date-parts'][0][0])],
    ['DA', item.issued && slashed(item.issued)],
    ['VL', item.volume],
    ['IS', item.issue ?? item.number],
    ['SP', first],
    ['EP', last],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['M3', item.genre],
    ['SN', item.ISSN ?? item.ISBN],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['Y2', item.accessed && slashed(item.accessed)],
    ['LA', item.language],
    ['AB', item.abstract],
    ...(item.keyword?.split('; ') ?? []).map((term): [string, string] => ['KW', term]),
    ['N1', item.note],
    // There is no place for more than one range.
    ['N1', ranges.length > 1 ? `Pages ${item.page}` : undefined],
    ['ER', ''],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}`));
  return `${lines.join('\n')}\n`;
}

/** A name, family name first. A comma behind an institution says that it has one name alone, which readers would cut. */
function nameOf(name: CslName): string {
  if ('literal' in name) return `${name.literal},`;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return name.given ? `${family}, ${name.given}` : family;
}

/** A date as `2022/09/02`, with as many parts as it has. */
const slashed = ({ 'date-parts': [parts] }: Csl['issued']): string =>
  parts.map((part) => String(part).padStart(2, '0')).join('/');
