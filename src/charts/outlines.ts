/**
 * A glyph of a font: how far the pen moves on, and its outline from the pen, in thousandths of the font's size; y points
 * upwards.
 */
export type Glyph = readonly [advance: number, path: string];

/** The outlines of a font by their characters, so that a picture shows the same words on any machine. */
export interface Outlines {
  regular: Readonly<Record<string, Glyph>>;
  bold: Readonly<Record<string, Glyph>>;
}

/** A glyph in its place: where the pen stands before it. */
export interface PlacedGlyph {
  character: string;
  x: number;
  path: string;
}

/** A text set in outlines: its glyphs, and how wide all are. */
export interface SetText {
  glyphs: PlacedGlyph[];
  advance: number;
}

/** Sets a text in outlines, in thousandths of the font's size; null where the font lacks one of its characters. */
export function setText(text: string, font: Outlines['regular']): SetText | null {
  const glyphs: PlacedGlyph[] = [];
  let x = 0;
  for (const character of text.normalize('NFC')) {
    // Fonts often lack spaces that do not break.
    const glyph = font[character] ?? (/\s/.test(character) ? font[' '] : undefined);
    if (!glyph) return null;
    const [advance, path] = glyph;
    if (path !== '') glyphs.push({ character, x, path });
    x += advance;
  }
  return { glyphs, advance: x };
}
