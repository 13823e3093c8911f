import type { Paragraph as ParagraphNode, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { groupCites, type CiteMark, type MarkedGroup } from './cite-marks.ts';
import { ContentError, type ContentProblem } from '../../reading/content-error.ts';
import { citedQuotations, type CitedQuotation } from './quotations.ts';
import type { Range } from './runs.ts';
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
  emphases: Range[];
  node: ParagraphNode;
}

/** A sentence's id, `p3s2`, and where it stands in its paragraph. */
export interface SentenceRange extends Range {
  id: string;
}

/** A `<Figure>` as it stands in the source; offsets count into the paragraph's text. */
export interface FigureMark {
  id: string;
  start: number;
  end: number;
  /** The number as printed: `$449 billion`. */
  text: string;
}

const parser = unified().use(remarkParse).use(remarkMdx);

/** The Markdown tree of a section's body, front matter already removed. */
export const parseProse = (body: string): Root => parser.parse(body);

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
  if (problems.length > 0) throw new ContentError(problems);

  let last: CiteMark | null = null;
  return nodes.map((node, index) => {
    const n = index + 1;
    const { text, marks, figures, emphases } = flatten(node.children, file, `p${n}`);
    const groups = groupCites(text, marks, last, { file, field: `p${n}` });
    last = groups.at(-1)?.cites.at(-1) ?? last;
    const sentences = sentenceRanges(node, text).map(([start, end], i) => ({
      id: `p${n}s${i + 1}`,
      start,
      end,
    }));
    const quotations = citedQuotations(text, sentences, groups);
    return { n, text, sentences, groups, quotations, figures, emphases, node };
  });
}

function collectParagraphs(
  node: RootContent,
  into: ParagraphNode[],
  file: string,
  problems: ContentProblem[],
): void {
  const line = `line ${node.position?.start.line ?? '?'} of the body`;
  if (node.type === 'paragraph') {
    into.push(node);
  } else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
    for (const child of node.children) collectParagraphs(child, into, file, problems);
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

/** The words of inline nodes, and the marks among them with their offsets. */
function flatten(
  children: PhrasingContent[],
  file: string,
  field: string,
): { text: string; marks: CiteMark[]; figures: FigureMark[]; emphases: Range[] } {
  let text = '';
  const marks: CiteMark[] = [];
  const figures: FigureMark[] = [];
  const emphases: Range[] = [];
  /** The component around the node, if there is one: both become links, which cannot stand in each other. */
  const walk = (node: PhrasingContent, inside: string | null): void => {
    if (node.type === 'text') {
      // A soft line break in the source is a space on the page.
      node.value = node.value.replace(/\s*\n\s*/g, ' ');
      text += node.value;
    } else if (isElement(node, 'Cite') || isElement(node, 'Figure')) {
      if (inside !== null) {
        const found = `<${node.name}> inside ${inside}`;
        throw new ContentError([{ file, field, found, expected: 'marks beside each other' }]);
      }
      const start = text.length;
      node.children.forEach((child) => walk(child, `<${node.name}>`));
      if (isElement(node, 'Cite')) marks.push(citeMark(node, start, text.slice(start)));
      else figures.push(figureMark(node, start, text.slice(start), { file, field }));
    } else if ('children' in node && node.type !== 'mdxJsxTextElement') {
      const around = node.type === 'link' ? 'a link' : inside;
      const start = text.length;
      node.children.forEach((child) => walk(child, around));
      if (node.type === 'emphasis') emphases.push({ start, end: text.length });
    } else {
      const found = node.type === 'mdxJsxTextElement' ? `<${node.name ?? ''}>` : `"${node.type}"`;
      const expected = 'words, emphasis, links, <Cite> and <Figure> only';
      throw new ContentError([{ file, field, found, expected }]);
    }
  };
  children.forEach((child) => walk(child, null));
  return { text, marks, figures, emphases };
}

function figureMark(
  node: MdxJsxTextElement,
  start: number,
  text: string,
  at: { file: string; field: string },
): FigureMark {
  const id = attribute(node, 'id');
  if (!id || text.trim() === '') {
    const found = `<Figure${id ? ` id="${id}"` : ''}> around "${text}"`;
    throw new ContentError([{ ...at, found, expected: 'an id="…" and a number inside' }]);
  }
  return { id, start, end: start + text.length, text };
}

function citeMark(node: MdxJsxTextElement, start: number, text: string): CiteMark {
  return {
    node,
    start,
    end: start + text.length,
    text,
    to: attribute(node, 'to'),
    at: attribute(node, 'at'),
    unlisted: attribute(node, 'unlisted'),
    ibid: node.attributes.some((a) => a.type === 'mdxJsxAttribute' && a.name === 'ibid'),
  };
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

function textLength(node: PhrasingContent): number {
  if (node.type === 'text') return node.value.length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + textLength(child), 0) : 0;
}

/** The inline nodes of a paragraph between two offsets; text nodes are cut, elements are kept whole. */
export function slice(children: PhrasingContent[], start: number, end: number): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let offset = 0;
  for (const child of children) {
    const length = textLength(child);
    const from = Math.max(start, offset);
    const to = Math.min(end, offset + length);
    if (to > from) {
      out.push(
        child.type === 'text'
          ? { type: 'text', value: child.value.slice(from - offset, to - offset) }
          : child,
      );
    }
    offset += length;
  }
  return out;
}

/** Whether a node is the component `name`. */
export function isElement<Name extends string>(
  node: { type: string },
  name: Name,
): node is MdxJsxTextElement & { name: Name } {
  return node.type === 'mdxJsxTextElement' && 'name' in node && node.name === name;
}

function attribute(node: MdxJsxTextElement, name: string): string | null {
  const found = node.attributes.find(
    (a): a is MdxJsxAttribute => a.type === 'mdxJsxAttribute' && a.name === name,
  );
  return typeof found?.value === 'string' ? found.value : null;
}
