import { ContentError } from '../../src/reading/content-error.ts';
import type { ArticleData } from '../../src/schemas/article.ts';
import type { ReferenceData } from '../../src/schemas/reference.ts';
import type { SectionData } from '../../src/schemas/section.ts';
import { draftArticle } from './article-draft.ts';
import { readBibliography } from './bibliography.ts';
import { markCitations } from './citations.ts';
import { keepFigureMarks } from './figure-marks.ts';
import { readFront } from './front.ts';
import { sectionId, uniqueIds, type WantedId } from './ids.ts';
import { joinParagraphs } from './paragraphs.ts';
import type { Counts, Doubt } from './report.ts';
import { splitSource } from './split.ts';
import { escapeMdx, unescapeMarkdown } from './unescape.ts';

/** What the content folder holds already; its ids, and what an editor decided, are kept. */
export interface ExistingContent {
  sections: {
    id: string;
    number: string;
    /** Its words with their marks; those around numbers are an editor's and are kept. */
    body?: string;
  }[];
  references: ReferenceData[];
  /** Whether there is an `article.json`; it is then left alone. */
  hasArticle: boolean;
}

/** A section to be written to `sections/<id>.mdx`. */
export interface ImportedSection {
  id: string;
  data: SectionData;
  body: string;
}

/** An article taken apart into what the content folder holds. */
export interface ImportedArticle {
  article: ArticleData;
  sections: ImportedSection[];
  references: ReferenceData[];
  counts: Counts;
  doubts: Doubt[];
  /** Reference entries whose data an editor had decided before. */
  kept: number;
}

/**
 * Imports an article from Markdown: cuts it into sections, joins its paragraphs, marks its citations and reads its
 * reference list. Nothing in its words is corrected; what cannot be decided is marked as best it can be and reported.
 *
 * @param file name of the source, for the error
 * @throws ContentError where the source has no numbered section
 */
export function importArticle(markdown: string, existing: ExistingContent, file: string): ImportedArticle {
  const source = splitSource(markdown);
  if (source.sections.length === 0) {
    throw new ContentError([
      {
        file,
        field: 'headings',
        found: 'no section numbered 1',
        expected: 'headings with numbers, such as "## 1. Introduction"',
      },
    ]);
  }
  const doubts = [...source.doubts];
  if (!source.bibliography) {
    doubts.push({
      about: 'heading',
      where: 'end',
      quote: '',
      message: 'no reference list found: expected a heading such as "References"',
    });
  }
  const bibliography = readBibliography(source.bibliography?.text ?? '', existing.references);
  const { front, doubts: frontDoubts } = readFront(source.front);
  const draft = draftArticle(front, source.bibliography?.heading ?? 'References');
  if (!existing.hasArticle) doubts.push(...frontDoubts, ...draft.doubts);
  doubts.push(...bibliography.doubts);

  const ids = uniqueIds(
    source.sections.map(({ number, title }, index): WantedId => {
      const known = existing.sections.find((section) => section.number === number);
      const isFirst = source.sections.findIndex((section) => section.number === number) === index;
      return known && isFirst ? { kept: known.id } : { wanted: sectionId(number, title) };
    }),
    existing.sections.map(({ id }) => id),
  );
  const counts: Counts = {
    sections: source.sections.length,
    paragraphs: 0,
    groups: 0,
    cites: 0,
    references: bibliography.references.length,
  };
  const sections = source.sections.map(({ number, printedNumber, title, text }, index): ImportedSection => {
    const { blocks, doubts: joins } = joinParagraphs(text);
    doubts.push(...joins.map((doubt) => ({ where: number, ...doubt })));
    const paragraphs = blocks.map((block, position) => {
      const where = `${number} p${position + 1}`;
      if (/^(?:\||!\[|<\w)|\[\^/.test(block)) {
        doubts.push({
          about: 'block',
          where,
          quote: block.slice(0, 60),
          message: 'a table, image, HTML or footnote: rework it by hand',
        });
      }
      const marked = markCitations(escapeMdx(unescapeMarkdown(block)), bibliography.references);
      counts.paragraphs += 1;
      counts.groups += marked.groups;
      counts.cites += marked.cites;
      doubts.push(...marked.doubts.map((doubt) => ({ where, ...doubt })));
      return marked.text;
    });
    const id = ids[index] ?? number;
    const before = existing.sections.find((section) => section.id === id)?.body ?? '';
    const { body, lost } = keepFigureMarks(paragraphs.join('\n\n'), before);
    doubts.push(
      ...lost.map((figure): Doubt => ({
        about: 'figure',
        where: number,
        quote: figure,
        message: 'its paragraph has changed, and the mark around the number is gone: set it again',
      })),
    );
    return {
      id,
      data: { number, title, ...(printedNumber === number ? {} : { printedNumber }) },
      body,
    };
  });
  for (const { id, number } of existing.sections.filter(
    (section) => !source.sections.some((each) => each.number === section.number),
  )) {
    doubts.push({
      about: 'file',
      where: `sections/${id}.mdx`,
      quote: number,
      message: 'the source has no such section; the file was left as it is',
    });
  }
  return {
    article: draft.article,
    sections,
    references: bibliography.references,
    counts,
    doubts,
    kept: bibliography.kept,
  };
}
