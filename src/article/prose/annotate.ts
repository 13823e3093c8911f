import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { AbbreviationData } from '../../schemas/abbreviation.ts';
import { findAbbreviations } from './abbreviations.ts';
import { isElement, slice } from './nodes.ts';
import { readProse } from './prose.ts';

/**
 * Rewrites a section's tree for rendering: paragraphs become `<Paragraph section n>`, sentences `<Sentence section id>`,
 * each citation mark carries the work that it resolves to, marked numbers stay `<Figure id>`, and the first use of each
 * abbreviation is an `<Abbr id>`.
 * Lists and quotations get the class `indented`, so that a page without them needs no styles for them.
 * The pages supply the components; they look up everything else in the model.
 *
 * @param section the section's id
 * @throws ContentError as {@link readProse} does
 */
export function annotate(tree: Root, section: string, abbreviations: AbbreviationData[]): void {
  const unexplained = new Map(abbreviations.map((abbreviation) => [abbreviation.short, abbreviation]));
  for (const paragraph of readProse(tree, `sections/${section}.mdx`)) {
    for (const { node, to, at, unlisted } of paragraph.groups.flatMap((group) => group.cites)) {
      node.attributes = attributes({ to, at, unlisted });
    }
    const { children } = paragraph.node;
    const sentences: PhrasingContent[] = paragraph.sentences.flatMap(({ id, start, end }, index) => {
      const words = slice(children, start, end).flatMap((node) => markAbbreviations(node, unexplained));
      const sentence = inline('Sentence', { section, id }, words);
      return index === 0 ? [sentence] : [{ type: 'text', value: ' ' }, sentence];
    });
    const block: MdxJsxFlowElement = {
      type: 'mdxJsxFlowElement',
      name: 'Paragraph',
      attributes: attributes({ section, n: String(paragraph.n) }),
      children: [],
    };
    // A paragraph may stand in a list or a quotation: it is replaced where it stands.
    Object.assign(paragraph.node, block, { children: sentences });
  }
  indent(tree.children);
}

function indent(nodes: RootContent[]): void {
  for (const node of nodes) {
    if (node.type === 'list' || node.type === 'blockquote') {
      Object.assign(node, { data: { hProperties: { class: 'indented' } } });
    }
    if ('children' in node) indent(node.children);
  }
}

/** The first use of each abbreviation still unexplained, wrapped; citations and numbers, links themselves, are left alone. */
function markAbbreviations(
  node: PhrasingContent,
  unexplained: Map<string, AbbreviationData>,
): PhrasingContent[] {
  if (node.type === 'text') {
    const out: PhrasingContent[] = [];
    let offset = 0;
    for (const { abbreviation, start, end } of findAbbreviations(node.value, [...unexplained.values()])) {
      if (!unexplained.delete(abbreviation.short)) continue;
      if (start > offset) out.push({ type: 'text', value: node.value.slice(offset, start) });
      out.push(inline('Abbr', { id: abbreviation.id }, [{ type: 'text', value: abbreviation.short }]));
      offset = end;
    }
    if (offset < node.value.length) out.push({ type: 'text', value: node.value.slice(offset) });
    return out;
  }
  if ('children' in node && !isElement(node, 'Cite') && !isElement(node, 'Figure')) {
    node.children = (node.children as PhrasingContent[]).flatMap((child) =>
      markAbbreviations(child, unexplained),
    ) as never;
  }
  return [node];
}

function inline(
  name: string,
  values: Record<string, string>,
  children: PhrasingContent[],
): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: attributes(values), children };
}

function attributes(values: Record<string, string | null>): MdxJsxAttribute[] {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
}
