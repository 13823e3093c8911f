import type { PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** How many characters of words a node holds. */
export function textLength(node: PhrasingContent): number {
  if (node.type === 'text') return node.value.length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + textLength(child), 0) : 0;
}

/**
 * The inline nodes of a paragraph between two offsets; text nodes are cut, elements are kept whole, those without words where
 * a word follows them.
 */
export function slice(children: PhrasingContent[], start: number, end: number): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let offset = 0;
  for (const child of children) {
    const length = textLength(child);
    const from = Math.max(start, offset);
    const to = Math.min(end, offset + length);
    if (to > from || (length === 0 && offset >= start && offset < end)) {
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

/** The value of a component's attribute; null where it has none. */
export function attribute(node: MdxJsxTextElement, name: string): string | null {
  const found = node.attributes.find(
    (a): a is MdxJsxAttribute => a.type === 'mdxJsxAttribute' && a.name === name,
  );
  return typeof found?.value === 'string' ? found.value : null;
}
