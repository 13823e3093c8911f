import type { Annotation } from '../../notebook/annotation.ts';
import { findMarks, makeExcerpt, type Part } from './excerpt.ts';
import type { QueryWords } from './query-words.ts';
import type { Query } from './query.ts';

/** A highlight of the reader's that has all that is asked for: its words, and what was noted. */
export interface OwnHit {
  annotation: Annotation;
  quoted: Part[];
  noted: Part[];
}

/**
 * What of a notebook has all that is asked for, in the highlighted words and the note together; in the order of the article.
 *
 * @param queries what is asked for, and what it stands for otherwise: the first that finds something counts
 * @param sections ids, in their order
 */
export function findYours(
  annotations: readonly Annotation[],
  queries: readonly Query[],
  sections: readonly string[],
  language: QueryWords,
): OwnHit[] {
  const [query, ...others] = queries;
  if (!query) return [];
  const found = annotations.filter(
    ({ exact, note }) =>
      query.parts.length > 0 &&
      query.parts.every((part) => findMarks(`${exact}\n${note}`, { parts: [part] }, language).length > 0),
  );
  if (found.length === 0) return findYours(annotations, others, sections, language);
  const place = ({ section }: Annotation): number => sections.indexOf(section) >>> 0;
  return found
    .sort((one, other) => place(one) - place(other) || one.start - other.start)
    .map((annotation) => ({
      annotation,
      quoted: makeExcerpt(annotation.exact, query, language),
      noted: annotation.note ? makeExcerpt(annotation.note, query, language) : [],
    }));
}
