/**
 * Widths of the printable ASCII characters from the space on, in 34ths of the font size, written in base 36: of each the
 * wider of DejaVu Sans and Noto Sans, the widest of the usual system fonts, so that what is laid out by it fits in all.
 */
const widths =
  'begsmwr9ddjsbcbdmmmmmmmmmmbbsssiynnoqlkqqbamjvqrlromlqnynlndddshhlmjmlcmm99k9xmlmmeidmkskkimjms';

/** Width of a text in pixels, estimated without a DOM and rather too wide; bold is a seventh wider. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text.normalize('NFD')) {
    const code = character.charCodeAt(0);
    // An accent stands over its letter. Of other characters, dashes, quotes and spaces are no wider than letters.
    if (code >= 0x300 && code < 0x370) continue;
    const isNarrow = code === 0xa0 || code === 0x202f;
    const isLetter = code < 0x2025 && code !== 0x2014;
    const known = widths[code - 32];
    width += known ? parseInt(known, 36) / 34 : isNarrow ? 0.32 : isLetter ? 0.6 : 1;
  }
  return width * size * (bold ? 1.15 : 1);
}

/** A text cut to a width, with an ellipsis; empty where not even a few letters fit. */
export function clip(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  let kept = text;
  while (kept.length > 0 && textWidth(`${kept}…`, size, bold) > width) kept = kept.slice(0, -1);
  return kept.length < 3 ? '' : `${kept.trimEnd()}…`;
}

/** A text in lines of a width; what does not fit into the lines allowed is cut. */
export function wrap(text: string, width: number, size: number, most = Infinity, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, bold) > width && lines.length < most) lines.push(word);
    else lines[Math.max(0, lines.length - 1)] = longer;
  }
  return lines.map((line) => clip(line, width, size, bold));
}

/** Width of the longest word of some texts: what is as wide cuts none of them that `wrap` puts into lines. */
export const widestWord = (texts: readonly string[], size: number, bold = false): number =>
  Math.max(0, ...texts.flatMap((text) => text.split(' ')).map((word) => textWidth(word, size, bold)));

/**
 * A name in lines with a number at the end: in the first line, or, where that makes fewer lines, below the name.
 *
 * @returns the lines of the name and the line of the number, counted from 0
 */
export function besideNumber(
  name: string,
  number: string,
  room: number,
  size: number,
  bold = false,
): { lines: string[]; at: number } {
  const left = room - (number === '' ? 0 : textWidth(number, size) + 10);
  const below = wrap(name, room, size, Infinity, bold);
  if (widestWord([name], size, bold) > left) return { lines: below, at: below.length };
  const beside = wrap(name, left, size, Infinity, bold);
  return beside.length > below.length + 1 ? { lines: below, at: below.length } : { lines: beside, at: 0 };
}
