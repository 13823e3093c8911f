/**
 * Widths of the printable ASCII characters from the space on, in 36ths of the font size, written in base 36.
 * Measured from Noto Sans, the widest of the usual system fonts, so that an estimate rarely falls short.
 */
const widths =
  'aafnlur8bbklacaellllllllllaalllgxnonqkjqrcamjxssmsnkkrmylllceclgakmhmldmm99j9ymmmmfhdmisjjhekel';

/** Width of a text in pixels, estimated without a DOM; bold is taken to be a tenth wider. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text.normalize('NFD')) {
    const code = character.charCodeAt(0);
    // An accent stands over its letter; what the table does not have is taken to be wide, an em dash or a sign.
    if (code >= 0x300 && code < 0x370) continue;
    width += code === 0xa0 || code === 0x202f ? 0.27 : parseInt(widths[code - 32] ?? 'p', 36) / 36;
  }
  return width * size * (bold ? 1.1 : 1);
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
