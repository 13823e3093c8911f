import { namedPlaces, type ClaimContext } from './named-places.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import { claimProblems } from './claim-checks.ts';
import { ContentError } from '../../reading/content-error.ts';
import type { Article, Claim, Figure, Reference, Sentence, Topic } from '../model/model.ts';
import {
  findQuoted,
  findSection,
  findSentence,
  placeKey,
  referencesCited,
  sentencesOf,
  sourcesOf,
} from '../model/find.ts';

/**
 * Joins what `claims.json` says with the sentences that say it, in reading order.
 *
 * @throws ContentError where a quote is not in exactly one sentence of its paragraph, a claim names a state that its
 *   sentence does not name, or a sentence names a state that no claim speaks of
 */
export function buildClaims(entries: ClaimData[], context: ClaimContext): Claim[] {
  const named = namedPlaces(context);
  const problems = claimProblems(entries, context, named);
  if (problems.length > 0) throw new ContentError(problems);
  const order = new Map(sentencesOf(context).map(({ section, id }, index) => [placeKey(section, id), index]));
  const position = ({ section, sentence }: Claim): number => order.get(placeKey(section, sentence)) ?? 0;
  return entries
    .flatMap((entry): Claim[] => {
      const sentence = findQuoted(context.sections, entry);
      return 'found' in sentence ? [] : [{ ...entry, sentence: sentence.id }];
    })
    .sort((a, b) => position(a) - position(b));
}

/** A claim with what a page shows beside it. */
export interface StatedClaim extends Claim {
  /** The sentence that says it. */
  text: string;
  /** Sources that the sentence gives, in its citations or for its numbers. */
  references: Reference[];
  /** Where it gives none, those of the citation that stands nearest in its paragraph. */
  nearest: Reference[];
}

/** What the article says of a state on one topic, in reading order. */
export interface ClaimGroup {
  topic: Topic;
  claims: StatedClaim[];
}

/** Everything that the article says of a state, by topic in the order of the topics. */
export function claimsOf(article: Article, place: string): ClaimGroup[] {
  const own = article.claims.filter(({ places }) => places.includes(place));
  return article.topics
    .map((topic) => ({
      topic,
      claims: own
        .filter((claim) => claim.topic === topic.id)
        .map((claim) => ({
          ...claim,
          text: sentenceOf(article, claim).text,
          ...statedSources(article, claim),
        })),
    }))
    .filter(({ claims }) => claims.length > 0);
}

/** How many sentences of the article speak of a state; one that speaks of two topics counts once. */
export function sentenceCount({ claims }: Pick<Article, 'claims'>, place: string): number {
  const own = claims.filter(({ places }) => places.includes(place));
  return new Set(own.map(({ section, sentence }) => placeKey(section, sentence))).size;
}

/** The numbers that the article states about a state, in reading order. */
export const figuresAbout = ({ figures }: Pick<Article, 'figures'>, place: string): Figure[] =>
  figures.filter(({ places }) => places.includes(place));

const sentenceOf = (article: Article, { section, sentence }: Claim): Sentence =>
  findSentence(findSection(article, section), sentence);

/** The sources that a sentence gives, in its citations or for its numbers; where it gives none, the nearest. */
export function statedSources(
  article: Article,
  stated: Pick<Claim, 'section' | 'sentence'>,
): { references: Reference[]; nearest: Reference[] } {
  const sentence = findSentence(findSection(article, stated.section), stated.sentence);
  const ids = [
    ...sourcesOf(article, sentence).flatMap(({ cites }) => cites),
    ...article.figures.filter(
      (figure) => figure.section === stated.section && figure.sentence === stated.sentence,
    ),
  ].map(({ reference }) => reference);
  const references = article.references.filter(({ id }) => ids.includes(id));
  return { references, nearest: references.length > 0 ? [] : nearestSources(article, sentence) };
}

/** The references of the citation in the fewest sentences from one, in its paragraph; of two, the one that follows. */
function nearestSources(article: Article, sentence: Sentence): Reference[] {
  const { sentences = [] } =
    findSection(article, sentence.section).paragraphs.find(({ id }) => id === sentence.paragraph) ?? {};
  const position = (id: string): number => sentences.findIndex((each) => each.id === id);
  const own = position(sentence.id);
  const [nearest] = article.citations
    .filter(({ section, paragraph }) => section === sentence.section && paragraph === sentence.paragraph)
    .map((citation) => ({ citation, away: position(citation.sentence) - own }))
    .sort((a, b) => Math.abs(a.away) - Math.abs(b.away) || b.away - a.away);
  return nearest ? referencesCited(article, [nearest.citation]) : [];
}
