import type { Link, PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { ContentError } from '../../reading/content-error.ts';
import { addressProblem } from '../../schemas/address.ts';
import { attributeProblem } from './attributes.ts';
import type { CiteMark } from './cite-marks.ts';
import { attribute, isElement } from './nodes.ts';
import { pageMark, type PageMark } from './page-marks.ts';
import type { Range } from './runs.ts';

/** A `<Figure>` as it stands in the source; offsets count into the paragraph's text. */
export interface FigureMark {
  id: string;
  start: number;
  end: number;
  /** The number as printed: `$120 billion`. */
  text: string;
}

/**
 * The words of inline nodes, and the marks among them with their offsets.
 *
 * @throws ContentError on a mark inside a link or another mark or with attributes that it has not, a number without an id,
 *   a link that leads nowhere, and an unknown component
 */
export function readMarks(
  children: PhrasingContent[],
  file: string,
  field: string,
): { text: string; marks: CiteMark[]; figures: FigureMark[]; pages: PageMark[]; emphases: Range[] } {
  let text = '';
  const marks: CiteMark[] = [];
  const figures: FigureMark[] = [];
  const pages: PageMark[] = [];
  const emphases: Range[] = [];
  /** The component around the node, if there is one: both become links, which cannot stand in each other. */
  const walk = (node: PhrasingContent, inside: string | null): void => {
    if (node.type === 'text') {
      // A soft line break in the source is a space on the page.
      node.value = node.value.replace(/\s*\n\s*/g, ' ');
      text += node.value;
    } else if (isElement(node, 'Page')) {
      pages.push(pageMark(node, text.length, inside, { file, field }));
    } else if (isElement(node, 'Cite') || isElement(node, 'Figure')) {
      if (inside !== null) {
        const found = `<${node.name}> inside ${inside}`;
        throw new ContentError([{ file, field, found, expected: 'marks beside each other' }]);
      }
      const objection = attributeProblem(node);
      if (objection) throw new ContentError([{ file, field, ...objection }]);
      const start = text.length;
      node.children.forEach((child) => walk(child, `<${node.name}>`));
      if (isElement(node, 'Cite')) marks.push(citeMark(node, start, text.slice(start)));
      else figures.push(figureMark(node, start, text.slice(start), { file, field }));
    } else if ('children' in node && node.type !== 'mdxJsxTextElement') {
      const around = node.type === 'link' ? 'a link' : inside;
      const start = text.length;
      node.children.forEach((child) => walk(child, around));
      if (node.type === 'link') checkLink(node, text.slice(start), { file, field });
      if (node.type === 'emphasis') emphases.push({ start, end: text.length });
    } else {
      const found =
        node.type === 'mdxJsxTextElement' ? `<${node.name ?? ''}>` : (kinds[node.type] ?? `"${node.type}"`);
      const expected = 'words, emphasis, links, <Cite>, <Figure> and <Page> only';
      throw new ContentError([{ file, field, found, expected }]);
    }
  };
  children.forEach((child) => walk(child, null));
  for (const { at, n } of pages) {
    if (/[\p{L}\p{N}"“'‘([]/u.test(text[at] ?? '')) continue;
    const found = `<Page n="${n}" /> before "${text.slice(at, at + 12)}"`;
    throw new ContentError([
      { file, field, found, expected: 'a mark right before the first word of its page' },
    ]);
  }
  return { text, marks, figures, pages, emphases };
}

/** What may not stand among words, by the parser's names. */
const kinds: Readonly<Record<string, string>> = {
  break: 'a line break within a paragraph',
  image: 'an image',
  imageReference: 'an image',
  inlineCode: 'code between backticks',
  linkReference: 'a link by reference',
  mdxTextExpression: 'code between braces',
};

function checkLink({ url }: Link, words: string, at: { file: string; field: string }): void {
  const link = `[${words}](${url})`;
  const expected = words.trim() === '' ? 'words between the brackets' : addressProblem(url);
  if (expected !== null) throw new ContentError([{ ...at, found: `the link ${link}`, expected }]);
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
