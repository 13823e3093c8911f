import type { Article, Citation, Reference, Section } from '../model/model.ts';
import { findSection, placeKey } from '../model/find.ts';

/** How near two references are cited: in one group, in one sentence, in one paragraph. */
export const ties = ['group', 'sentence', 'paragraph'] as const;
export type Tie = (typeof ties)[number];

/** What a tie counts; a nearer one as much as two of the next. */
const weights: Record<Tie, number> = { group: 4, sentence: 2, paragraph: 1 };

/** A paragraph that cites two references, and how near. */
export interface SharedPlace {
  tie: Tie;
  section: Section;
  /** Paragraph id: `p3`. */
  paragraph: string;
  /** Sentence id of the other reference's citation: `p3s2`. */
  sentence: string;
}

/** A reference that is cited together with another. */
export interface CoCitation {
  reference: Reference;
  /** The sum of its ties, one a paragraph. */
  strength: number;
  /** In reading order, one a paragraph: the nearest tie that it has. */
  places: SharedPlace[];
}

/**
 * For each reference those cited together with it, strongest first, then in printed order. Of two references each has the
 * other with the same strength.
 *
 * @returns by the reference's id; every reference has a list, if an empty one
 */
export function coCitations(article: Article): Map<string, CoCitation[]> {
  const byId = new Map(article.references.map((reference) => [reference.id, reference]));
  const together = new Map<string, Map<string, SharedPlace[]>>();
  const paragraphs = Map.groupBy(article.citations, ({ section, paragraph }) => placeKey(section, paragraph));
  for (const citations of paragraphs.values()) {
    const cited = new Set(citations.flatMap(listed));
    for (const one of cited) {
      const others = together.get(one) ?? new Map<string, SharedPlace[]>();
      together.set(one, others);
      for (const other of cited) {
        if (other === one) continue;
        const places = others.get(other) ?? [];
        places.push(nearest(article, citations, one, other));
        others.set(other, places);
      }
    }
  }
  return new Map(
    article.references.map(({ id }) => [
      id,
      [...(together.get(id) ?? [])]
        .flatMap(([other, places]): CoCitation[] => {
          const reference = byId.get(other);
          const strength = places.reduce((sum, { tie }) => sum + weights[tie], 0);
          return reference ? [{ reference, strength, places }] : [];
        })
        .sort((a, b) => b.strength - a.strength || a.reference.n - b.reference.n),
    ]),
  );
}

/** The references that a group cites, each once. */
const listed = ({ cites }: Citation): string[] => [
  ...new Set(cites.flatMap(({ reference }) => (reference === null ? [] : [reference]))),
];

/** The nearest tie between two references within a paragraph that cites both; of several the first. */
function nearest(article: Article, citations: Citation[], one: string, other: string): SharedPlace {
  const cites = (id: string): Citation[] => citations.filter((citation) => listed(citation).includes(id));
  const own = cites(one);
  const others = cites(other);
  const inGroup = others.find((citation) => own.includes(citation));
  const inSentence = others.find(({ sentence }) => own.some((each) => each.sentence === sentence));
  const at = inGroup ?? inSentence ?? others[0];
  if (!at) throw new Error(`"${other}" is not cited in the paragraph`);
  return {
    tie: inGroup ? 'group' : inSentence ? 'sentence' : 'paragraph',
    section: findSection(article, at.section),
    paragraph: at.paragraph,
    sentence: at.sentence,
  };
}
