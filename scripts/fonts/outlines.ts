import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import type { Glyph, Outlines } from '../../src/charts/outlines.ts';

/** The size in which outlines are given. */
const unitsPerEm = 1000;

/**
 * The outlines of a variable font's regular and bold, for pictures that leave the site.
 *
 * @param font the whole font, as WOFF2
 * @param text every character that a picture may have
 * @throws where the font is not drawn in thousandths of its size
 */
export async function outlinesOf(font: Uint8Array, text: string): Promise<Outlines> {
  const [regular, bold] = await Promise.all([400, 600].map((weight) => glyphsOf(font, text, weight)));
  return { regular: regular ?? {}, bold: bold ?? {} };
}

async function glyphsOf(font: Uint8Array, text: string, weight: number): Promise<Record<string, Glyph>> {
  const cut = await subsetFont(font, text, {
    targetFormat: 'truetype',
    keepFeatures: [],
    variationAxes: { wght: weight },
    noHinting: true,
  });
  // The reader looks for the box of the last glyph behind the end of the font where that glyph is empty.
  const parsed = create(Buffer.concat([cut, Buffer.alloc(16)]));
  if (!('characterSet' in parsed)) throw new Error('found a collection of fonts, expected one');
  if (parsed.unitsPerEm !== unitsPerEm)
    throw new Error(`found a font of ${parsed.unitsPerEm} units, expected ${unitsPerEm}`);
  return Object.fromEntries(
    [...parsed.characterSet]
      .sort((a, b) => a - b)
      .map((code): [string, Glyph] => {
        const { advanceWidth, path } = parsed.glyphForCodePoint(code);
        return [String.fromCodePoint(code), [advanceWidth, path.toSVG()]];
      }),
  );
}
