/** Words that English titles write small within them: articles, conjunctions and prepositions of a word, as CSL has them. */
const small = new Set(
  (
    'a about above across after against along among an and around as at before behind below beneath beside between beyond but by ' +
    'despite down during except for from in inside into like near nor of off on onto or out outside over per plus since so than ' +
    'the through throughout till to toward towards under underneath until unto up upon via vs with within without yet'
  ).split(' '),
);

/**
 * An English title with the capitals that some styles ask for: of its words all but small ones, of these the first and the last,
 * and those behind a colon. Words that have capitals or numbers stay as they are.
 */
export const titleCase = (title: string): string =>
  title.replace(/\p{L}[\p{L}\p{M}\p{N}'’.]*/gu, (word, at: number) => {
    const before = title.slice(0, at);
    const begins = /(?:^|[:?!]\s+)["“‘(]*$/.test(before);
    const isLast = !/[\p{L}\p{N}]/u.test(title.slice(at + word.length));
    const isPlain = !/\p{Lu}/u.test(word) && !/\p{N}$/u.test(before);
    const isSmall = small.has(word) && !begins && !isLast;
    return isPlain && !isSmall ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
