import type { Doubt } from './report.ts';
import { unescapeMarkdown, withoutEmphasis } from './unescape.ts';

/** A numbered section as it stands in the source, its text still raw. */
export interface RawSection {
  /** `2.1` */
  number: string;
  /** `2.` where a dot is printed after it, else the number. */
  printedNumber: string;
  title: string;
  text: string;
}

/** The source cut at its headings. */
export interface SplitSource {
  /** All that stands before the first numbered section. */
  front: string;
  sections: RawSection[];
  /** The reference list with its heading; null where there is none. */
  bibliography: { heading: string; text: string } | null;
  doubts: Doubt[];
}

const headingLine = /^#{1,6}\s+(.*?)\s*#*$/;
const numbered = /^(\d+(?:\.\d+)*)(\.?)\s+(.+)$/;
const bibliographyTitle =
  /^(?:references?|reference list|bibliography|works cited|literature(?: cited)?|referencias(?: bibliográficas)?|bibliografía|referências|références|bibliographie)$/i;

/**
 * Cuts an article in Markdown at its headings. A section's level is what its number says: the `#`s are not looked at.
 * Sections begin with the first heading numbered 1, so that a title may begin with a number.
 */
export function splitSource(markdown: string): SplitSource {
  const front: string[] = [];
  const sections: RawSection[] = [];
  const doubts: Doubt[] = [];
  let bibliography: SplitSource['bibliography'] = null;
  let lines = front;
  const texts = new Map<RawSection, string[]>();
  let bibliographyLines: string[] = [];

  for (const [index, line] of markdown.replace(/\r\n?/g, '\n').split('\n').entries()) {
    const heading = headingLine.exec(line)?.[1];
    const title = heading === undefined ? '' : withoutEmphasis(unescapeMarkdown(heading));
    const match = numbered.exec(title);
    const [, number = '', dot = '', words = ''] = match ?? [];
    if (heading === undefined || (sections.length === 0 && number !== '1')) {
      lines.push(line);
    } else if (bibliographyTitle.test(match ? words : title)) {
      bibliography = { heading: title, text: '' };
      lines = bibliographyLines = [];
    } else if (match) {
      if (sections.some((section) => section.number === number)) {
        doubts.push({
          about: 'heading',
          where: `line ${index + 1}`,
          quote: title,
          message: `a second section numbered ${number}`,
        });
      }
      const section: RawSection = { number, printedNumber: number + dot, title: words, text: '' };
      sections.push(section);
      texts.set(section, (lines = []));
    } else {
      doubts.push({
        about: 'heading',
        where: `line ${index + 1}`,
        quote: title,
        message:
          'a heading without a number: it and the text below it were left out; give it a number to import it',
      });
      lines = [];
    }
  }
  for (const section of sections) section.text = (texts.get(section) ?? []).join('\n');
  if (bibliography) bibliography.text = bibliographyLines.join('\n');
  return { front: front.join('\n'), sections, bibliography, doubts };
}
