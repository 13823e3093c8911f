import type { PhrasingContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remember } from '../../text/remember.ts';

/** A stretch of a printed line that looks the same throughout. */
export interface InlineRun {
  text: string;
  emphasis: boolean;
  /** Where it links, if it does; only `http:`, `https:` and `mailto:`. */
  href: string | null;
}

const parser = unified().use(remarkParse);

/** Reads a printed line: Markdown restricted to emphasis and links. Anything else is kept as its words. */
export const parseInline = remember((line: string): readonly InlineRun[] => {
  // A list marker or a number at the start is part of the line, not Markdown: a leading mark prevents the block syntax.
  const mark = '\u2060';
  const tree = parser.parse(mark + line);
  const runs: InlineRun[] = [];
  const walk = (node: PhrasingContent, emphasis: boolean, href: string | null): void => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'html') {
      runs.push({ text: node.value.replace(mark, ''), emphasis, href });
    } else if ('children' in node) {
      const isLink = node.type === 'link' && /^(https?|mailto):/.test(node.url);
      for (const child of node.children)
        walk(child, emphasis || node.type === 'emphasis', isLink ? node.url : href);
    }
  };
  for (const block of tree.children)
    if (block.type === 'paragraph') block.children.forEach((node) => walk(node, false, null));
  return runs.filter(({ text }) => text !== '');
});

/** The words of a printed line, without markup. */
export const inlineText = (line: string): string =>
  parseInline(line)
    .map(({ text }) => text)
    .join('');
