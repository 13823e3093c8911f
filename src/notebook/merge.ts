import type { Annotation } from './annotation.ts';

/**
 * Two notebooks as one. What both have is as it was changed last, and words that only the older note has stand below the newer
 * one's: nothing that anybody wrote is lost. What says the same of the same words is one highlight under whatever ids, since files
 * without ids give new ones; it takes that of the notebook that is added.
 */
export function merge(kept: readonly Annotation[], added: readonly Annotation[]): Annotation[] {
  const all = new Map(kept.map((annotation) => [annotation.id, annotation]));
  const ids = new Set(added.map(({ id }) => id));
  // Each is found once: a reader may have highlighted the same words twice.
  const left = new Set(kept.filter(({ id }) => !ids.has(id)));
  for (const annotation of added) {
    const own = all.get(annotation.id);
    const twin = own ? undefined : [...left].find((each) => saysTheSame(each, annotation));
    if (twin) {
      left.delete(twin);
      all.set(twin.id, annotation);
    } else all.set(annotation.id, own ? one(own, annotation) : annotation);
  }
  return [...all.values()];
}

const saysTheSame = (own: Annotation, other: Annotation): boolean =>
  isSameWords(own, other) && own.kind === other.kind && own.note === other.note;

/** Whether two are of the same words at the same place. */
export const isSameWords = (one: Annotation, other: Annotation): boolean =>
  (['section', 'lang', 'exact'] as const).every((field) => one[field] === other[field]) &&
  isSamePlace(one.place, other.place);

/** A paragraph stands for its sentences where these have no ids, as in what `/api/` has of translations. */
const isSamePlace = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}s`) || other.startsWith(`${one}s`);

function one(own: Annotation, other: Annotation): Annotation {
  const [older, newer] = own.modified < other.modified ? [own, other] : [other, own];
  if (newer.note.includes(older.note)) return newer;
  const isLonger = older.note.includes(newer.note);
  return { ...newer, note: isLonger ? older.note : `${newer.note}\n\n${older.note}` };
}
