const letters = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** A whole number from 1 to 39 in Roman numerals, as for centuries: `XVI`. */
export function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [letter, worth] of letters) {
    while (rest >= worth) {
      text += letter;
      rest -= worth;
    }
  }
  return text;
}
