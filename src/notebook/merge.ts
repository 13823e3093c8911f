import type { Annotation } from './annotation.ts';

/**
 * Two notebooks as one. What both have is as it was changed last, and words that only the older note has stand below the newer
 * one's: nothing that anybody wrote is lost.
 */
export function merge(kept: readonly Annotation[], added: readonly Annotation[]): Annotation[] {
  const all = new Map(kept.map((annotation) => [annotation.id, annotation]));
  for (const annotation of added) {
    const own = all.get(annotation.id);
    all.set(annotation.id, own ? one(own, annotation) : annotation);
  }
  return [...all.values()];
}

function one(own: Annotation, other: Annotation): Annotation {
  const [older, newer] = own.modified < other.modified ? [own, other] : [other, own];
  if (newer.note.includes(older.note)) return newer;
  const isLonger = older.note.includes(newer.note);
  return { ...newer, note: isLonger ? older.note : `${newer.note}\n\n${older.note}` };
}
