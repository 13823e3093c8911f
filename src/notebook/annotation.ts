/** What a highlight says of its words. What is kept in browsers and files has these ids: add to them, rename none. */
export const kinds = ['important', 'question', 'agree', 'disagree'] as const;

export type Kind = (typeof kinds)[number];

/** A sign for each kind, which is told by its word and by the line below the highlight too. */
export const signs: Readonly<Record<Kind, string>> = {
  important: '!',
  question: '?',
  agree: '+',
  disagree: '−',
};

/** Where words stand in a section, said in several ways, so that they are found again in a text that has changed. */
export interface Anchor {
  /** The words, and some of those before and after them. */
  exact: string;
  prefix: string;
  suffix: string;
  /** Where they begin and end in the text of the section, in letters. */
  start: number;
  end: number;
  /** The sentence in which they begin, or the paragraph where sentences have no ids: `p2s3`, `p2`, `tr-p2s3` in a translation. */
  place: string;
}

/** Words that a reader has highlighted, and what they noted. */
export interface Annotation extends Anchor {
  /** An IRI. */
  id: string;
  kind: Kind;
  /** The section's id, and the language of the words: a section has its own words and translations. */
  section: string;
  lang: string;
  /** The printed pages of the words, `118` or `118-119`; empty where none is known. */
  pages: string;
  /** Empty where nothing was noted. */
  note: string;
  /** When it was made and last changed, in ISO 8601. */
  created: string;
  modified: string;
}
