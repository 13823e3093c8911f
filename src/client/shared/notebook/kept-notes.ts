import type { Annotation } from '../../../notebook/annotation.ts';
import { keep, keyOf, readKept } from '../kept.ts';

/** Said on the document once the notebook has changed, here or in another window. */
export const changed = 'notebook';

/** All that a reader has highlighted and noted. */
export const keptNotes = (): Annotation[] => readKept('notebook') ?? [];

/**
 * Changes the notebook.
 *
 * @param change gives what it is to have for what it has
 * @returns whether it is kept
 */
export function changeNotes(change: (notes: Annotation[]) => Annotation[]): boolean {
  // Another window may have changed it since.
  const notes = change(keptNotes());
  const isKept = keep('notebook', notes.length > 0 ? notes : null);
  if (isKept) document.dispatchEvent(new Event(changed));
  return isKept;
}

/** Puts an annotation in place of what it was, or adds it. */
export const keepNote = (note: Annotation): boolean =>
  changeNotes((notes) =>
    notes.some(({ id }) => id === note.id)
      ? notes.map((each) => (each.id === note.id ? note : each))
      : [...notes, note],
  );

/** Takes an annotation out. */
export const dropNote = (id: string): boolean =>
  changeNotes((notes) => notes.filter((each) => each.id !== id));

addEventListener('storage', ({ key }) => {
  if (key === keyOf('notebook')) document.dispatchEvent(new Event(changed));
});
