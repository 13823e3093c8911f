/** What the language is like; none of it is shown. */
export const language = {
  /** The language of the citation styles, as CSL names it. */
  csl: 'en-US',
  /** The letters with which entries of an index can begin, in order. */
  alphabet: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  /** Words at the beginning of a name that do not count for its place in the alphabet. */
  articles: 'the a an',
};
