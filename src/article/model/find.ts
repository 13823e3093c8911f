import type { NoteData } from '../../schemas/note.ts';
import type { StatedAt } from '../../schemas/stated.ts';
import type { Article, Citation, Finding, Reference, Section, Sentence, Topic } from './model.ts';

/** A paragraph or sentence of the whole article as one text, for tables: fragments are unique in their section alone. */
export const placeKey = (section: string, fragment: string): string => `${section}#${fragment}`;

/** All sentences, in reading order. */
export const sentencesOf = ({ sections }: Pick<Article, 'sections'>): Sentence[] =>
  sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));

/** A place where a reference is cited: the citation, and the locator it gives for this reference. */
export interface CitingPlace {
  citation: Citation;
  section: Section;
  sentence: Sentence;
  locator: string | null;
}

/** Everywhere a reference is cited, in reading order. */
export function citingPlaces(article: Article, reference: Reference): CitingPlace[] {
  return reference.citedBy.map((citation) => {
    const section = findSection(article, citation.section);
    return {
      citation,
      section,
      sentence: findSentence(section, citation.sentence),
      locator: citation.cites.find((cite) => cite.reference === reference.id)?.locator ?? null,
    };
  });
}

/** A section by its id. */
export function findSection(article: Pick<Article, 'sections'>, id: string): Section {
  const section = article.sections.find((each) => each.id === id);
  if (!section) throw new Error(`no section "${id}" in the model`);
  return section;
}

/** A sentence of a section by its id. */
export function findSentence(section: Section, id: string): Sentence {
  const sentence = section.paragraphs.flatMap(({ sentences }) => sentences).find((each) => each.id === id);
  if (!sentence) throw new Error(`no sentence "${id}" in section "${section.id}"`);
  return sentence;
}

/** Why no one sentence holds quoted words: the field of the quote that is wrong. */
export interface Unfound {
  field: keyof StatedAt;
  found: string;
  expected: string;
}

/** The one sentence of a paragraph that holds quoted words, or why there is none. */
export function findQuoted(
  sections: readonly Section[],
  { section: sectionId, paragraph: paragraphId, quote }: StatedAt,
): Sentence | Unfound {
  const section = sections.find(({ id }) => id === sectionId);
  if (!section) return { field: 'section', found: `"${sectionId}"`, expected: 'the id of a section' };
  const paragraph = section.paragraphs.find(({ id }) => id === paragraphId);
  if (!paragraph) {
    return { field: 'paragraph', found: `"${paragraphId}"`, expected: `a paragraph of "${sectionId}"` };
  }
  const [sentence, ...others] = paragraph.sentences.filter(({ text }) => text.includes(quote));
  if (sentence && others.length === 0) return sentence;
  const count = sentence ? `${others.length + 1} sentences` : 'no sentence';
  return {
    field: 'quote',
    found: `"${quote}", in ${count}`,
    expected: `words of exactly one sentence of ${sectionId} › ${paragraphId}, as printed`,
  };
}

/** The citation groups that say where a sentence is from: its own, and that of the quotation that it is part of. */
export const sourcesOf = ({ citations }: Pick<Article, 'citations'>, { section, id }: Sentence): Citation[] =>
  citations.filter(
    (citation) => citation.section === section && (citation.sentence === id || citation.quoted.includes(id)),
  );

/** The sentences of a citation group: those of its quotation, or else the one in which it begins. */
export const sentencesCiting = (section: Section, { sentence, quoted }: Citation): Sentence[] =>
  (quoted.length > 0 ? quoted : [sentence]).map((id) => findSentence(section, id));

/** A topic by its id. */
export function findTopic({ topics }: Pick<Article, 'topics'>, id: string): Topic {
  const topic = topics.find((each) => each.id === id);
  if (!topic) throw new Error(`no topic "${id}" in the model`);
  return topic;
}

/** The citation groups of a section, in reading order. */
export const citationsOf = (article: Article, section: string): Citation[] =>
  article.citations.filter((citation) => citation.section === section);

/** The references that citation groups cite, each once, in the order of their first citation. */
export function referencesCited(article: Article, citations: Citation[]): Reference[] {
  const ids = new Set(citations.flatMap(({ cites }) => cites.map(({ reference }) => reference)));
  const byId = new Map(article.references.map((reference) => [reference.id, reference]));
  return [...ids].flatMap((id) => (id === null ? [] : (byId.get(id) ?? [])));
}

/** Sources that citation groups cite but the article does not list, each key once, with the words that cite it. */
export function unlistedCited(citations: Citation[]): { key: string; text: string }[] {
  const byKey = new Map<string, string>();
  for (const { unlisted, text } of citations.flatMap(({ cites }) => cites)) {
    if (unlisted !== null && !byKey.has(unlisted)) byKey.set(unlisted, text);
  }
  return [...byKey].map(([key, text]) => ({ key, text }));
}

/** What the checks found in a section, in reading order. */
export const findingsOf = (article: Article, section: string): Finding[] =>
  article.findings.filter((finding) => finding.section === section);

/** The findings about a sentence that an editor has written a note on. */
export const notedIn = (
  article: Article,
  section: string,
  sentence: string,
): (Finding & { note: NoteData })[] =>
  findingsOf(article, section).filter(
    (finding): finding is Finding & { note: NoteData } =>
      finding.sentence === sentence && finding.note !== null,
  );

/** Subsections directly below a section. */
export const childrenOf = (article: Article, section: string): Section[] =>
  article.sections.filter(({ parent }) => parent === section);
