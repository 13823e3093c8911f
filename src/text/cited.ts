import { titleCase } from './title-case.ts';

/** A part of a citation: its words, and whether they are in italics or in bold type. */
export type Run = [text: string, tag?: 'i' | 'b'];

/**
 * A work as one style cites it. `{title}`, `{address}` and `{source}` are filled in where they are known only on the page: `{Title}`
 * with the capitals of English titles, `{SOURCE}` in capitals.
 */
export interface StyledCitation {
  /** `APA` */
  style: string;
  /** The entry of a list of references. */
  entry: Run[];
  /** How a text cites it: without a page, with one, with several, `{n}` for them; all empty where works are numbered. */
  inText: [whole: string, page: string, pages: string];
}

/** What is cited of a work, and what its citation says of that. */
export interface CitedPart {
  /** Printed pages: `118-121`; empty where none is meant or known. */
  pages: string;
  /** What stands behind the entry; empty where it is the whole work. */
  place: string;
  /** By the names in braces. */
  values: Readonly<Record<string, string>>;
  /** What a citation in the text says of it behind its page: that it is a translation. */
  remark?: string;
}

const markup = /<([ib])>([\s\S]*?)<\/\1>|<[^>]*>/g;

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const decode = (html: string): string =>
  html.replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
    code ? String.fromCodePoint(Number(code)) : (signs[name ?? ''] ?? whole),
  );

/** The parts of a citation in HTML that has italics and bold type only. */
export function runsOf(html: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  const add = (text: string, tag?: 'i' | 'b'): void => {
    const words = decode(text.replace(/<[^>]*>/g, ''));
    if (words) runs.push(tag ? [words, tag] : [words]);
  };
  for (const found of html.matchAll(markup)) {
    add(html.slice(at, found.index));
    if (found[1] === 'i' || found[1] === 'b') add(found[2] ?? '', found[1]);
    at = found.index + found[0].length;
  }
  add(html.slice(at));
  return runs;
}

/**
 * The entry of a style for what is cited. The list of references has the whole work, since no style has an entry for a section of an
 * article: what is meant stands in brackets behind it, as styles let a reader describe a work, with its pages and address.
 */
export function citedEntry({ entry }: StyledCitation, { place, values }: CitedPart): Run[] {
  const runs = entry.map(([text, tag]): Run => {
    const words = filled(text, values);
    return tag ? [words, tag] : [words];
  });
  return place ? [...runs, [` [${place}]`]] : runs;
}

function filled(text: string, values: CitedPart['values']): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name.toLowerCase()];
    if (value === undefined || name === name.toLowerCase()) return value ?? whole;
    return name === name.toUpperCase() ? value.toUpperCase() : titleCase(value);
  });
}

/** How a text cites it in a style; empty where the style numbers what it cites. */
export function citedInText(
  { inText: [whole, page, several] }: StyledCitation,
  { pages, values, remark }: CitedPart,
): string {
  const form = !pages ? whole : /[-–]/.test(pages) ? several : page;
  const said = filled(form.replace('{n}', pages.replace('-', '–')), values);
  return remark ? said.replace(/\)$/, `; ${remark})`) : said;
}

/** A citation as plain text. */
export const runsText = (runs: readonly Run[]): string => runs.map(([text]) => text).join('');

/** A citation as HTML. */
export const runsHtml = (runs: readonly Run[]): string =>
  runs
    .map(([text, tag]) => {
      const words = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      return tag ? `<${tag}>${words}</${tag}>` : words;
    })
    .join('');

/** What `cite.json` has, once a language: words of the dialog, and all that can be cited beside single references. */
export interface CiteFile {
  words: Record<
    | 'title'
    | 'what'
    | 'style'
    | 'inText'
    | 'copy'
    | 'copied'
    | 'close'
    | 'files'
    | 'article'
    | 'section'
    | 'passage'
    | 'reference'
    | 'chart'
    | 'page'
    | 'pages'
    | 'translation',
    string
  >;
  /** Why the imprint's own citation has the author's name otherwise; empty where it has not. */
  names: string;
  /** Address of the folder with the files of reference managers. */
  files: string;
  /** Their endings, labels and media types. */
  formats: [extension: string, label: string, type: string][];
  /** The language of the article. */
  language: string;
  article: StyledCitation[];
  chart: StyledCitation[];
  table: StyledCitation[];
  /** A chart and a table in each format, with `heldPlaces` for what only the page knows. */
  chartFiles: string[];
  tableFiles: string[];
  /** What is said of each section, and its printed pages. */
  sections: Record<string, { place: string; pages: string }>;
}
