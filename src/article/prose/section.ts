import type { SectionData } from '../../schemas/section.ts';
import type { Citation, Cite, Paragraph, Section, Sentence } from '../model/model.ts';
import { parseProse, readProse, type ParsedParagraph } from './prose.ts';
import { runsOf, type Range } from './runs.ts';
import { countWords } from '../../text/words.ts';

/** A number marked in the text, with what stands around it. */
export interface MarkedFigure {
  id: string;
  section: string;
  /** Paragraph id: `p2`. */
  paragraph: string;
  /** Sentence id: `p2s3`. */
  sentence: string;
  /** The number as printed: `$120 billion`. */
  printed: string;
  /** The words of its sentence before it. */
  before: string;
  /** The words of its sentence after it. */
  after: string;
  /** The last citation group before it in its paragraph, as a position among its section's. */
  preceding: number | null;
  /** The first citation group after it in its paragraph, as a position among its section's. */
  following: number | null;
  /** The citation group of the quotation over several sentences that it is part of, as such a position too. */
  quoted: number | null;
}

/** Where a printed page begins in the text. */
export interface MarkedPage {
  n: number;
  isInferred: boolean;
  section: string;
  paragraph: string;
  /** The sentence in which it begins. */
  sentence: string;
  /** Where it begins in its paragraph's text. */
  at: number;
  /** Whether it begins with that sentence. */
  isStart: boolean;
}

/** A paragraph's words, and where they cite or are marked as a number. */
export interface MarkedWords {
  section: string;
  /** Paragraph id: `p2`. */
  paragraph: string;
  text: string;
  sentences: readonly (Range & { id: string })[];
  marked: readonly Range[];
}

/** A section as the collection holds it. */
export interface SectionSource {
  id: string;
  data: SectionData;
  /** The MDX body, without front matter. */
  body: string;
}

/** Section numbers in reading order: 2, 2.1, 2.2, 3, … 10. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Builds a section with its paragraphs and sentences, its citation groups (their global ids still to be given), the numbers
 * marked in it, where printed pages begin, and where its words are marked at all.
 *
 * @throws ContentError where the source cannot be read
 */
export function buildSection(
  source: SectionSource,
  siblings: SectionSource[],
): {
  section: Section;
  citations: Omit<Citation, 'id'>[];
  figures: MarkedFigure[];
  pages: MarkedPage[];
  words: MarkedWords[];
} {
  const { id, data, body } = source;
  const file = `sections/${id}.mdx`;
  const citations: Omit<Citation, 'id'>[] = [];
  const figures: MarkedFigure[] = [];
  const pages: MarkedPage[] = [];
  const all = parsedOf(data, body, file);
  const paragraphs = all.map((parsed): Paragraph => {
    const paragraph = `p${parsed.n}`;
    const sentences = parsed.sentences.map(({ id: sentence, start, end }): Sentence => ({
      id: sentence,
      section: id,
      paragraph,
      text: parsed.text.slice(start, end),
      pages: null,
      citations: [],
    }));
    for (const { n, isInferred, at } of parsed.pages) {
      const sentence = parsed.sentences.findLast(({ start }) => start <= at);
      const isStart = sentence === undefined || sentence.start === at;
      pages.push({ n, isInferred, section: id, paragraph, sentence: sentence?.id ?? '', at, isStart });
    }
    figures.push(...markedFigures(parsed, id, citations.length));
    for (const group of parsed.groups) {
      const index = parsed.sentences.findLastIndex(({ start }) => start <= group.start);
      citations.push({
        section: id,
        paragraph,
        sentence: parsed.sentences[Math.max(index, 0)]?.id ?? `${paragraph}s1`,
        kind: group.kind,
        text: group.text,
        quoted: parsed.quotations
          .filter((quotation) => quotation.group === group)
          .flatMap((quotation) => quotation.sentences.map(({ id: quoted }) => quoted)),
        cites: group.cites.map(({ to, at, unlisted, text }): Cite => ({
          reference: to,
          locator: at,
          unlisted,
          text,
        })),
      });
    }
    const runs = runsOf(
      parsed.text,
      parsed.groups.flatMap(({ cites }) => cites),
      parsed.emphases,
    );
    return { id: paragraph, section: id, n: parsed.n, text: parsed.text, runs, sentences };
  });
  const parts = data.number.split('.');
  const parentNumber = parts.slice(0, -1).join('.');
  return {
    section: {
      id,
      number: data.number,
      printedNumber: data.printedNumber ?? data.number,
      title: data.title,
      level: parts.length,
      parent: siblings.find((sibling) => sibling.data.number === parentNumber)?.id ?? null,
      words: paragraphs.reduce((sum, { text }) => sum + countWords(text), 0),
      paragraphs,
    },
    citations,
    figures,
    pages,
    words: all.map(({ n, text, sentences, groups, figures: numbers }) => ({
      section: id,
      paragraph: `p${n}`,
      text,
      sentences,
      marked: [...groups, ...numbers],
    })),
  };
}

/** The paragraphs of bodies by their front matter, so that a section that is built again is not parsed again. */
const known = new WeakMap<SectionData, { body: string; file: string; paragraphs: ParsedParagraph[] }>();

/** The paragraphs of a section as parsed; each body is parsed once. */
export const parsedSection = ({ id, data, body }: SectionSource): readonly ParsedParagraph[] =>
  parsedOf(data, body, `sections/${id}.mdx`);

function parsedOf(data: SectionData, body: string, file: string): ParsedParagraph[] {
  const kept = known.get(data);
  if (kept?.body === body && kept.file === file) return kept.paragraphs;
  const paragraphs = readProse(parseProse(body, file), file);
  known.set(data, { body, file, paragraphs });
  return paragraphs;
}

/** The numbers marked in a paragraph, each with the words around it and the citation groups before and after it. */
function markedFigures(parsed: ParsedParagraph, section: string, citationsBefore: number): MarkedFigure[] {
  const { text, sentences, groups, quotations } = parsed;
  const position = (index: number): number | null => (index < 0 ? null : citationsBefore + index);
  return parsed.figures.map(({ id, start, end, text: printed }) => {
    const sentence = sentences.findLast((each) => each.start <= start) ?? { id: '', start: 0, end: 0 };
    const quotation = quotations.find((each) => each.start <= start && end <= each.end);
    return {
      id,
      section,
      paragraph: `p${parsed.n}`,
      sentence: sentence.id,
      printed,
      before: text.slice(sentence.start, start),
      after: text.slice(end, sentence.end),
      preceding: position(groups.findLastIndex((group) => group.end <= start)),
      following: position(groups.findIndex((group) => group.start >= end)),
      quoted: quotation ? position(groups.indexOf(quotation.group)) : null,
    };
  });
}
