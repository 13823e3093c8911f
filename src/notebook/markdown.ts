import { passageSource, type QuotationTexts } from './quotation.ts';
import type { Annotation, Kind } from './annotation.ts';
import { oneLine } from './one-line.ts';

/** Words that a notebook in Markdown needs. */
export interface MarkdownTexts extends QuotationTexts {
  title: string;
  kinds: Readonly<Record<Kind, string>>;
}

/** Annotations below a heading. */
export interface Chapter {
  title: string;
  annotations: readonly Annotation[];
}

/**
 * A notebook as Markdown: each highlight as a quotation with its source, which links to it, and what was noted below. What
 * `read-markdown.ts` reads back.
 *
 * @param lang the language of the article's own words
 * @param addressOf where an annotation's words stand
 */
export function notebookMarkdown(
  chapters: readonly Chapter[],
  texts: MarkdownTexts,
  lang: string,
  addressOf: (annotation: Annotation) => string,
): string {
  const entry = (annotation: Annotation): string => {
    const [from = '', to = from] = annotation.pages.split('-');
    const source = passageSource(texts, from, to, annotation.lang !== lang);
    const quoted = texts.quote.replace('{words}', () => escaped(oneLine(annotation.exact).text));
    const note = annotation.note && ` ${lines(annotation.note.trim())}`;
    const address = addressOf(annotation).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
    return `> ${quoted} [${source}](${address})\n\n**${texts.kinds[annotation.kind]}.**${note}`;
  };
  const parts = chapters.flatMap(({ title, annotations }) => [
    `## ${escaped(title)}`,
    ...annotations.map(entry),
  ]);
  return `${[`# ${escaped(texts.title)}`, ...parts].join('\n\n')}\n`;
}

/** The signs of Markdown as signs. */
const escaped = (words: string): string => words.replace(/[\\`*_[\]<>#]/g, String.raw`\$&`);

/** A note may have Markdown of its own, but no line that looks like another quotation or heading. */
const lines = (note: string): string =>
  note.replace(/\r\n?/g, '\n').replace(/(^|\n)( {0,3})(\\*[>#])/g, String.raw`$1$2\$3`);
