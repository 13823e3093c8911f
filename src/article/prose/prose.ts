import type { Paragraph as ParagraphNode, Root, RootContent } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { groupCites, type CiteMark, type MarkedGroup } from './cite-marks.ts';
import { ContentError, type ContentProblem } from '../../reading/content-error.ts';
import { characterProblem } from '../../reading/text-problems.ts';
import { readMarks, type FigureMark } from './marks.ts';
import { textLength } from './nodes.ts';
import type { PageMark } from './page-marks.ts';
import { citedQuotations, type CitedQuotation } from './quotations.ts';
import type { Range } from './runs.ts';
import { placeInSource, sourceProblems } from './source-checks.ts';
import { splitSentences } from './sentences.ts';

/** A paragraph of a section's source, taken apart; offsets count into `text`. */
export interface ParsedParagraph {
  n: number;
  text: string;
  sentences: SentenceRange[];
  groups: MarkedGroup[];
  /** Those that run over several sentences and whose source is cited. */
  quotations: CitedQuotation<MarkedGroup, SentenceRange>[];
  figures: FigureMark[];
  pages: PageMark[];
  emphases: Range[];
  node: ParagraphNode;
}

/** A sentence's id, `p3s2`, and where it stands in its paragraph. */
export interface SentenceRange extends Range {
  id: string;
}

const parser = unified().use(remarkParse).use(remarkMdx);

/**
 * The Markdown tree of a section's body, front matter already removed.
 *
 * @throws ContentError where it is no MDX, with the paragraph and what to write
 */
export function parseProse(body: string, file: string): Root {
  const problems = sourceProblems(body, file);
  if (problems.length > 0) throw new ContentError(problems);
  try {
    return parser.parse(body);
  } catch (error) {
    if (!isParseError(error)) throw error;
    const { field, words } = placeInSource(body, error.place?.offset ?? error.place?.start?.offset ?? 0);
    const expected = 'words, emphasis, links, and marks closed in the paragraph in which they begin';
    throw new ContentError([{ file, field, found: `${error.reason}, ${words}`, expected }]);
  }
}

/** What the parser throws: why, and where in the source. */
interface ParseError {
  reason: string;
  place?: { offset?: number; start?: { offset?: number } };
}

const isParseError = (error: unknown): error is ParseError =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string';

/**
 * Takes a section's tree apart into paragraphs, sentences, citation groups and marked numbers.
 * This is the one reading of the source: the model and the pages both start here.
 *
 * @throws ContentError on headings, scripts and unknown components, on citation marks that contradict themselves, and on
 *   marked numbers without an id or inside another mark
 */
export function readProse(tree: Root, file: string): ParsedParagraph[] {
  const problems: ContentProblem[] = [];
  const nodes: ParagraphNode[] = [];
  for (const child of tree.children) collectParagraphs(child, nodes, file, problems);

  let last: CiteMark | null = null;
  const read = (node: ParagraphNode, n: number): ParsedParagraph => {
    const { text, marks, figures, pages, emphases } = readMarks(node.children, file, `p${n}`);
    const objection = characterProblem(text);
    if (objection) throw new ContentError([{ file, field: `p${n}`, ...objection }]);
    if (!/[\p{L}\p{N}]/u.test(text)) {
      const expected = 'words, or no paragraph';
      throw new ContentError([{ file, field: `p${n}`, found: 'a paragraph without a letter', expected }]);
    }
    const groups = groupCites(text, marks, last, { file, field: `p${n}` });
    last = groups.at(-1)?.cites.at(-1) ?? last;
    const sentences = sentenceRanges(node, text).map(([start, end], i) => ({
      id: `p${n}s${i + 1}`,
      start,
      end,
    }));
    const quotations = citedQuotations(text, sentences, groups);
    return { n, text, sentences, groups, quotations, figures, pages, emphases, node };
  };
  const paragraphs = nodes.flatMap((node, index) => {
    try {
      return [read(node, index + 1)];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new ContentError(problems);
  return paragraphs;
}

/** Levels of lists, their items and quotations within each other. */
const deepest = 6;

function collectParagraphs(
  node: RootContent,
  into: ParagraphNode[],
  file: string,
  problems: ContentProblem[],
  depth = 0,
): void {
  const line = `line ${node.position?.start.line ?? '?'} of the body`;
  if (node.type === 'paragraph') {
    into.push(node);
  } else if (depth > deepest) {
    const found = 'a list or quotation within more than three others';
    problems.push({ file, field: line, found, expected: 'lists and quotations beside each other' });
  } else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
    for (const child of node.children) collectParagraphs(child, into, file, problems, depth + 1);
  } else if (node.type === 'heading') {
    problems.push({
      file,
      field: line,
      found: 'a heading',
      expected: 'paragraphs; give the subsection a file of its own, with its number',
    });
  } else {
    problems.push({
      file,
      field: line,
      found: `"${node.type}"`,
      expected: 'paragraphs, lists or quotations',
    });
  }
}

/** Sentences of a paragraph; a boundary inside an inline element is moved behind it. */
function sentenceRanges(node: ParagraphNode, text: string): [number, number][] {
  const inner: [number, number][] = [];
  let offset = 0;
  for (const child of node.children) {
    const length = textLength(child);
    if (child.type !== 'text') inner.push([offset, offset + length]);
    offset += length;
  }
  const ranges: [number, number][] = [];
  for (const [start, end] of splitSentences(text)) {
    const previous = ranges.at(-1);
    const cut = inner.some(([from, to]) => start > from && start < to);
    if (previous && cut) previous[1] = end;
    else ranges.push([start, end]);
  }
  return ranges;
}
