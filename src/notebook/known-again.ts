import type { Annotation } from './annotation.ts';
import { isSameWords } from './merge.ts';

/** Older than all that was changed here. */
const undated = '';

/**
 * Finds in a notebook what a file has without ids: what has the same words at the same place is the same highlight. Each is found
 * once; the others are new.
 */
export function knownAgain(read: readonly Annotation[], kept: readonly Annotation[]): Annotation[] {
  const left = new Set(kept);
  return read.map((annotation) => {
    const same = [...left].filter((own) => isSameWords(own, annotation));
    const found =
      same.find(({ kind, note }) => kind === annotation.kind && note === annotation.note) ?? same[0];
    if (!found) return annotation;
    left.delete(found);
    return { ...found, note: annotation.note, modified: undated };
  });
}
