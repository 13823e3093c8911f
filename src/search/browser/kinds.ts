/** What the browser knows of a kind of search record. */
export interface KindTraits {
  /** The language of a hit's title and excerpt; null for the interface's, in which the page is. */
  lang: (path: string, article: string) => string | null;
  /** Whether the text below a title is a name too, such as the title of a work, and not a fact. */
  isNamedBelow: boolean;
  /** Points for a title that is a name: what bears a name comes before what mentions it. */
  bonus: number;
  /** How much what its text says counts, beside 1. */
  weight: number;
  /** Points where nothing but quotes is asked for: they are looked for where they are printed. */
  quoted: number;
  /** Whether a hit names its section below; not where the title is the section's already. */
  showsSection: boolean;
  /** Whether the words searched for are marked where a hit leads. */
  marksWords: boolean;
}

const usual: KindTraits = {
  lang: () => null,
  isNamedBelow: false,
  bonus: 0,
  weight: 1,
  quoted: 0,
  showsSection: true,
  marksWords: true,
};

const ofArticle = (_: string, article: string): string => article;
/** A translated paragraph is in the interface's language, and has an id of its own. */
const ofParagraph = (path: string, article: string): string | null =>
  path.includes('#tr-') ? null : article;
const ofAbstract = (path: string): string | null => /#abstract-(.+)$/.exec(path)?.[1] ?? null;

/** A title that is a name. */
const bonus = 14;

/** The kinds of things that are found, in the order in which groups stand where none has a better hit. */
export const kinds = {
  reference: { ...usual, lang: ofArticle, isNamedBelow: true },
  section: { ...usual, lang: ofArticle, bonus, showsSection: false },
  abstract: { ...usual, lang: ofAbstract, quoted: 100 },
  point: { ...usual, marksWords: false },
  paragraph: { ...usual, lang: ofParagraph, quoted: 200, showsSection: false },
  figure: usual,
  chart: { ...usual, marksWords: false },
  event: usual,
  place: { ...usual, bonus },
  term: { ...usual, bonus },
  abbreviation: { ...usual, isNamedBelow: true, bonus },
  // What is said about the article stands behind what the article says.
  note: { ...usual, weight: 1 / 3 },
} satisfies Record<string, KindTraits>;

export type Kind = keyof typeof kinds;
