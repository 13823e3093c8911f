import type { Annotation } from '../../../notebook/annotation.ts';
import { changed, keep, keyOf, readKept } from '../kept.ts';

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

/** An id for a new annotation: a UUID of version 4. Only pages that come by https have `crypto.randomUUID`. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64;
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

addEventListener('storage', ({ key }) => {
  if (key === keyOf('notebook')) document.dispatchEvent(new Event(changed));
});
