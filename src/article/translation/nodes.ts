import type { PhrasingContent } from 'mdast';
import type { InlineNode } from '../model/translation.ts';
import { attribute, isElement } from '../prose/nodes.ts';
import type { ParsedParagraph } from '../prose/prose.ts';

/** The words of a sentence with their marks; what a citation repeats is the work itself. */
export function inlineNodes({ node, groups }: ParsedParagraph): InlineNode[] {
  const cites = new Map(groups.flatMap((group) => group.cites.map((cite) => [cite.node, cite] as const)));
  const walk = (each: PhrasingContent): InlineNode => {
    if (each.type === 'text') return { kind: 'text', text: each.value };
    const children = 'children' in each ? each.children.map(walk) : [];
    if (isElement(each, 'Page')) return { kind: 'page', n: Number(attribute(each, 'n')) };
    if (isElement(each, 'Figure')) return { kind: 'figure', id: attribute(each, 'id') ?? '', children };
    if (isElement(each, 'Cite')) {
      const { to = null, at = null, unlisted = null } = cites.get(each) ?? {};
      return { kind: 'cite', to, at, unlisted, children };
    }
    if (each.type === 'link') return { kind: 'link', url: each.url, children };
    return { kind: 'emphasis', children };
  };
  return node.children.map(walk);
}
