import { findAbbreviations } from '../prose/abbreviations.ts';
import type { Abbreviation } from '../model/model.ts';
import type { InlineNode, TranslatedSection, Translation } from '../model/translation.ts';

/**
 * A translation in which the first use of each abbreviation in a section is marked, of those that the section's own words use as
 * well: what these stand for is told there.
 */
export const explainAbbreviations = (
  translation: Translation,
  abbreviations: readonly Abbreviation[],
): Translation => ({
  ...translation,
  sections: translation.sections.map((section) => explained(section, abbreviations)),
});

function explained(section: TranslatedSection, abbreviations: readonly Abbreviation[]): TranslatedSection {
  const here = abbreviations.filter(({ sections }) => sections.includes(section.id));
  const unexplained = new Map(here.map((abbreviation) => [abbreviation.short, abbreviation]));
  return {
    ...section,
    paragraphs: section.paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.map((sentence) => ({
        ...sentence,
        nodes: sentence.nodes.flatMap((node) => mark(node, unexplained)),
      })),
    })),
  };
}

/** The first use of each abbreviation still unexplained, marked; citations and numbers, links themselves, are left alone. */
function mark(node: InlineNode, unexplained: Map<string, Abbreviation>): InlineNode[] {
  if (node.kind === 'emphasis' || node.kind === 'link') {
    return [{ ...node, children: node.children.flatMap((child) => mark(child, unexplained)) }];
  }
  if (node.kind !== 'text') return [node];
  const marked: InlineNode[] = [];
  let offset = 0;
  const text = (end?: number): void => {
    const words = node.text.slice(offset, end);
    if (words !== '') marked.push({ kind: 'text', text: words });
  };
  for (const { abbreviation, start, end } of findAbbreviations(node.text, [...unexplained.values()])) {
    if (!unexplained.delete(abbreviation.short)) continue;
    text(start);
    marked.push({
      kind: 'abbreviation',
      id: abbreviation.id,
      children: [{ kind: 'text', text: abbreviation.short }],
    });
    offset = end;
  }
  text();
  return marked;
}
