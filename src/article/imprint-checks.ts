import type { ContentProblem } from '../reading/content-error.ts';
import type { ArticleData } from '../schemas/article.ts';
import { fold } from '../text/fold.ts';
import { printedDates } from './language/printed-dates.ts';
import { inlineText } from './prose/inline.ts';

/**
 * What `article.json` says of the article otherwise than the line of its imprint that cites it. A line that prints three
 * of author, title, journal and year is one.
 */
export function imprintProblems(meta: ArticleData): ContentProblem[] {
  const { authors, title, published, doi, imprint } = meta;
  const { journal, volume, issue, pages, year } = published;
  const lines = imprint.map(({ text }) => inlineText(text));
  const names = authors.map(({ family, given }, index) => ({
    field: `authors.${index}`,
    any: [family, given],
  }));
  const main = [
    ...names.slice(0, 1),
    said('title', ...Object.values(title)),
    said('published.journal', journal),
    said('published.year', year),
  ];
  const citing = lines.find((line) => main.filter((fact) => isSaid(fact, line)).length >= 3);
  const others = [
    said('published.volume', volume),
    said('published.issue', issue),
    said('published.pages', pages),
  ];
  const unsaid =
    citing === undefined
      ? []
      : [...main, ...names.slice(1), ...others].filter((fact) => !isSaid(fact, citing));
  return [
    ...unsaid.map(({ field, any }) => problem(field, any, `what the imprint prints: "${citing}"`)),
    ...doiProblems(doi, lines),
    ...dateProblems(meta),
    ...editorProblems(published.editors ?? [], lines),
  ];
}

type Editors = NonNullable<ArticleData['published']['editors']>;

/** A field, and what of it must be printed: one of some. */
interface Fact {
  field: string;
  any: (string | number)[];
}

const said = (field: string, ...any: (string | number | undefined)[]): Fact => ({
  field,
  any: any.filter((value) => value !== undefined),
});

const isSaid = ({ any }: Fact, line: string): boolean =>
  any.length === 0 || any.some((value) => plain(line).includes(plain(String(value))));

/** Folded words with a space around each. */
const plain = (text: string): string => ` ${(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

const problem = (field: string, any: Fact['any'], expected: string): ContentProblem => ({
  file: 'article.json',
  field,
  found: any.map((value) => JSON.stringify(value)).join(' or ') || 'nothing',
  expected,
});

function dateProblems({ published, imprint }: ArticleData): ContentProblem[] {
  const printed = imprint.flatMap(({ lang, text }) => printedDates(inlineText(text), lang).dates);
  return (['received', 'accepted'] as const).flatMap((field) => {
    const date = published[field];
    if (date === undefined || printed.some((each) => each.date === date)) return [];
    return [problem(`published.${field}`, [date], 'a date that the imprint prints')];
  });
}

function editorProblems(editors: Editors, lines: readonly string[]): ContentProblem[] {
  return editors.flatMap(({ family, given }, index) =>
    lines.some((line) => plain(line).includes(plain(`${family} ${given}`)))
      ? []
      : [problem(`published.editors.${index}`, [`${family}, ${given}`], 'a name that the imprint prints')],
  );
}

function doiProblems(doi: string | undefined, lines: readonly string[]): ContentProblem[] {
  const printed = lines.flatMap((line) => line.match(/\b10\.\d{4,}\/[^\s<>()]+[^\s<>().,;]/g) ?? []);
  if (printed.length === 0 || (doi !== undefined && printed.includes(doi))) return [];
  return [problem('doi', doi === undefined ? [] : [doi], `what the imprint prints: ${printed.join(', ')}`)];
}
