/** A page of the article as printed, and what it begins with. */
export interface PrintedPage {
  n: number;
  /** Whether the place was worked out, and no break was seen. */
  isInferred: boolean;
  /**
   * The sentence in which it begins, and where in its paragraph's text; null for what stands before the text and in the list of
   * references.
   */
  sentence: { section: string; paragraph: string; sentence: string; at: number } | null;
  /** The entry of the list of references before which it begins. */
  reference: string | null;
}
