/** One file whose characters the site may show. */
export interface SourceText {
  /** Its path, as a person would look it up: `sections/2-growth.mdx`. */
  file: string;
  text: string;
}

/** A character that a file uses and the font cannot draw: the browser takes it from the fallback family. */
export interface MissingGlyph {
  file: string;
  character: string;
}

/** Set always, so that typing a new word seldom means a new font: ASCII, Spanish, and its marks and those of English. */
const ALWAYS = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...'áéíóúüñÁÉÍÓÚÜÑ¿¡ªº',
  ...'‘’“”«»–—…·',
  ...'\u00a0\u00ad\u2009\u202f',
];

/**
 * The characters a file shows, composed (NFC). Decodes the escapes that hide a character from a plain reading:
 * `\u00f1` and `\u{f1}` of JSON and TypeScript, `&#241;` and `&#xf1;` of MDX.
 */
function charactersIn(text: string): Set<string> {
  const decoded = text
    .replace(/\\u(?:\{([\da-f]+)\}|([\da-f]{4}))/gi, (_, braced?: string, plain?: string) =>
      String.fromCodePoint(Number.parseInt(braced ?? plain ?? '', 16)),
    )
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    );
  return new Set(decoded.normalize('NFC'));
}

/** Whether a character is drawn at all: browsers make up spaces, and controls and joiners have no shape. */
const isDrawn = (character: string) => !/[\p{Z}\p{C}\ufe00-\ufe0f]/u.test(character);

const byCodePoint = (a: string, b: string) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0);

/**
 * The characters to keep in the font: all that the texts use, plus ASCII, Spanish letters and typographic punctuation.
 * Each once, sorted by code point: the same texts in another order give the same string.
 */
export function glyphSet(texts: readonly SourceText[]): string {
  const characters = new Set(ALWAYS);
  for (const { text } of texts) {
    for (const character of charactersIn(text)) {
      if (!/\p{C}/u.test(character)) characters.add(character);
    }
  }
  return [...characters].sort(byCodePoint).join('');
}

/**
 * What the texts use and the font lacks, once a file and character, in the order of the texts. Spaces, controls and
 * joiners are left out: no font needs a shape for them.
 * @param covered the code points that the font has
 */
export function missingGlyphs(texts: readonly SourceText[], covered: ReadonlySet<number>): MissingGlyph[] {
  return texts.flatMap(({ file, text }) =>
    [...charactersIn(text)]
      .filter((character) => isDrawn(character) && !covered.has(character.codePointAt(0) ?? 0))
      .sort(byCodePoint)
      .map((character) => ({ file, character })),
  );
}

/** A sentence about a missing glyph, with file, character and code point, for whoever wrote the file. */
export function describeMissing({ file, character }: MissingGlyph): string {
  const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${file}: the web font has no “${character}” (U+${codePoint}); browsers will show it in a fallback font`;
}
