import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { ContentError } from '../../reading/content-error.ts';
import { attributeProblem } from './attributes.ts';
import { attribute } from './nodes.ts';

/** A `<Page n="118" />` as it stands in the source: the printed page that begins there. */
export interface PageMark {
  n: number;
  /** Whether the beginning was worked out, and no break was seen. */
  isInferred: boolean;
  /** Where in the paragraph's text it begins. */
  at: number;
}

/**
 * Reads a mark of a printed page.
 *
 * @param at offset in the paragraph's text
 * @param inside what it stands in, if in anything: a page may begin in a word, but not in what is a link
 * @throws ContentError where it stands in a link or another mark, or its attributes are wrong
 */
export function pageMark(
  node: MdxJsxTextElement & { name: 'Page' },
  at: number,
  inside: string | null,
  place: { file: string; field: string },
): PageMark {
  const n = attribute(node, 'n') ?? '';
  const objection =
    inside !== null
      ? { found: `<Page> inside ${inside}`, expected: 'marks beside each other' }
      : (attributeProblem(node) ??
        (/^[1-9]\d{0,5}$/.test(n) ? null : { found: `<Page n="${n}" />`, expected: 'n="…" with a number' }));
  if (objection) throw new ContentError([{ ...place, ...objection }]);
  const isInferred = node.attributes.some((each) => 'name' in each && each.name === 'inferred');
  return { n: Number(n), isInferred, at };
}
