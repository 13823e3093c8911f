import type { Annotation } from '../../notebook/annotation.ts';

/** What a reader keeps of this site in this browser, by name. */
export interface Kept {
  /** Where they last read: a section's id and number, and a paragraph's id, such as `p2`; and whether in the whole article. */
  place: { section: string; number: string; paragraph: string; whole?: boolean };
  /** What they have highlighted and noted, in the order in which they did. */
  notebook: Annotation[];
}

/** Said on the document once the notebook has changed, here or in another window. */
export const changed = 'notebook';

/** Sites of other articles may share the host. */
export const keyOf = (name: keyof Kept): string => import.meta.env.BASE_URL + name;

/** What is kept under a name; null where nothing is, or where storage is forbidden. */
export function readKept<Name extends keyof Kept>(name: Name): Kept[Name] | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null') as Kept[Name] | null;
  } catch {
    return null;
  }
}

/**
 * Keeps something under a name in place of what was there; null forgets it.
 *
 * @returns whether it is kept: storage may be forbidden, or full
 */
export function keep<Name extends keyof Kept>(name: Name, what: Kept[Name] | null): boolean {
  try {
    if (what) localStorage.setItem(keyOf(name), JSON.stringify(what));
    else localStorage.removeItem(keyOf(name));
    return true;
  } catch {
    return false;
  }
}
