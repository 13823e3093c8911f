/** A text as it is compared: without accents and case, with plain quotes, dashes and spaces. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ');

/** The words of a text as they are compared; numbers stay whole: `5000` for `5,000`, `1.7` for `1.7`. */
export const foldWords = (text: string): string[] =>
  fold(text)
    .replace(/(\d)[.,](?=\d{3}(?!\d))/g, '$1')
    .match(/\d+(?:[.,]\d+)?|[\p{L}\p{N}]+/gu) ?? [];

/** How a folded text lies over the one it comes from. */
interface Folded {
  text: string;
  /** For each unit of the folded text, where it begins in the other. */
  at: number[];
}

/** Folds a text and keeps where each of its letters stands; the folded text has no more units than the other. */
export function foldInPlace(source: string): Folded {
  let text = '';
  const at: number[] = [];
  let index = 0;
  for (const character of source) {
    const folded = fold(character);
    for (const unit of folded) {
      text += unit;
      for (let i = 0; i < unit.length; i += 1) at.push(index);
    }
    index += character.length;
  }
  at.push(source.length);
  return { text, at };
}
