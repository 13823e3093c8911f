import type { Found } from './anchor.ts';
import type { Annotation } from './annotation.ts';

/** A highlight in the notebook, and where its words stand; undefined where that is not known yet, null where they are gone. */
export interface Entry {
  annotation: Annotation;
  found: Found | null | undefined;
}

/** What is highlighted in a section; `section` is null for what cannot be placed in any. */
export interface Chapter {
  section: string | null;
  entries: Entry[];
}

/**
 * A notebook in the order of the article: its sections, each with what is highlighted in it from its beginning to its end. What
 * cannot be placed comes last.
 *
 * @param sections ids, in their order
 */
export function chapters(
  annotations: readonly Annotation[],
  sections: readonly string[],
  find: (annotation: Annotation) => Found | null | undefined,
): Chapter[] {
  const entries = annotations
    .map((annotation): Entry => ({ annotation, found: find(annotation) }))
    .sort((one, other) => startOf(one) - startOf(other));
  const chapterOf = ({ annotation, found }: Entry): string | null =>
    found !== null && sections.includes(annotation.section) ? annotation.section : null;
  return [...sections, null]
    .map((section) => ({ section, entries: entries.filter((entry) => chapterOf(entry) === section) }))
    .filter((chapter) => chapter.entries.length > 0);
}

const startOf = ({ annotation, found }: Entry): number => found?.start ?? annotation.start;
