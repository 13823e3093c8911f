/** Letters that differ from a plain one by more than a mark on them. */
const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** A text without accents, its apostrophes plain; its case stays. */
export const unaccent = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/g, "'");

/** A text as it is compared: without accents and case (`Ávila`, `AVILA`), with plain letters, quotes, dashes and spaces. */
export const fold = (text: string): string =>
  unaccent(text)
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[“”«»„]/g, '"')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ');
