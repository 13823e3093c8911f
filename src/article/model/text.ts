/** A section of the article, with its words. */
export interface Section {
  id: string;
  /** `2.2` */
  number: string;
  /** The number as the article prints it, such as `2.` */
  printedNumber: string;
  title: string;
  /** 1 for a section, 2 for a subsection, … */
  level: number;
  /** Id of the section that contains this one. */
  parent: string | null;
  /** Words of the paragraphs, heading not counted. */
  words: number;
  paragraphs: Paragraph[];
}

export interface Paragraph {
  /** Fragment on its section's page: `p3`. */
  id: string;
  section: string;
  /** Counted from 1 within the section. */
  n: number;
  /** The words as printed, without markup. */
  text: string;
  /** The same words with what they cite and how they are set. */
  runs: Run[];
  sentences: Sentence[];
}

/** A stretch of a paragraph's words that cites and looks the same throughout. */
export interface Run {
  text: string;
  /** Id of the reference that it cites; null where it cites none that is listed. */
  reference: string | null;
  emphasis: boolean;
}

export interface Sentence {
  /** Fragment on its section's page: `p3s2`. */
  id: string;
  section: string;
  /** Paragraph id: `p3`. */
  paragraph: string;
  text: string;
  /** The printed page on which it stands, or the first and the last, `117-118`; null where the content marks none. */
  pages: string | null;
  /** Ids of the citation groups that begin in it, in order. */
  citations: string[];
}
