import type { PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { ContentError } from '../../reading/content-error.ts';
import type { CiteMark } from './cite-marks.ts';
import { attribute, isElement } from './nodes.ts';
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
 * @throws ContentError on a mark inside a link or another mark, a number without an id, and an unknown component
 */
export function readMarks(
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
