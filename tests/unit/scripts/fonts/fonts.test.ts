import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fallbackFaces, sizeAdjust } from '../../../../scripts/fonts/font-metrics.ts';
import { coverage, writeFonts, type FontReport } from '../../../../scripts/fonts/fonts.ts';
import { describeMissing, glyphSet, missingGlyphs } from '../../../../scripts/fonts/glyphs.ts';

const text = (file: string, content: string) => ({ file, text: content });
const codePoints = (characters: string) => [...characters].map((character) => character.codePointAt(0) ?? 0);

describe('the glyph set', () => {
  it('holds every character of the texts', () => {
    const glyphs = glyphSet([text('a.mdx', 'Ç in a heading'), text('b.json', '{ "unit": "µg" }')]);
    expect([...'Ç in a heading µg'].filter((character) => !glyphs.includes(character))).toEqual([]);
  });

  it('holds ASCII and the letters and marks of Spanish without being asked', () => {
    const glyphs = glyphSet([]);
    expect(
      [..."Az09~¿Qué? ¡Año, pingüino! «–» '"].filter((character) => !glyphs.includes(character)),
    ).toEqual([]);
  });

  it('reads the escapes of JSON, TypeScript and MDX', () => {
    const glyphs = glyphSet([
      text('a.json', '"\\u00e7"'),
      text('b.ts', "'\\u{f5}'"),
      text('c.mdx', '&#xe3; &#234;'),
    ]);
    expect(glyphs).toContain('ç');
    expect(glyphs).toContain('õ');
    expect(glyphs).toContain('ã');
    expect(glyphs).toContain('ê');
  });

  it('composes letters written as a base and an accent', () => {
    expect(glyphSet([text('a.mdx', 'c\u0327')])).toContain('\u00e7');
  });

  it('leaves out line breaks and other controls', () => {
    expect(glyphSet([text('a.mdx', 'one\n\ttwo\u200b')])).not.toMatch(/[\n\t\u200b]/);
  });

  it('does not depend on the order of the texts, and holds each character once', () => {
    const one = text('a.mdx', 'çã');
    const two = text('b.mdx', 'ãß');
    expect(glyphSet([one, two])).toBe(glyphSet([two, one]));
    expect(new Set(glyphSet([one, two])).size).toBe([...glyphSet([one, two])].length);
  });
});

describe('missing glyphs', () => {
  const covered = new Set(codePoints('abc'));

  it('are reported with file and character, once a file', () => {
    const missing = missingGlyphs(
      [text('a.mdx', 'abc'), text('b.json', 'aλbλ'), text('c.json', 'λ')],
      covered,
    );
    expect(missing).toEqual([
      { file: 'b.json', character: 'λ' },
      { file: 'c.json', character: 'λ' },
    ]);
  });

  it('do not include spaces, line breaks and joiners', () => {
    expect(missingGlyphs([text('a.mdx', 'a b\n\u2003\u200d\u00ad')], covered)).toEqual([]);
  });

  it('are told as a sentence with the code point', () => {
    expect(describeMissing({ file: 'a.json', character: 'λ' })).toMatch(/^a\.json: .*“λ” \(U\+03BB\)/);
  });
});

describe('the font files', () => {
  const roots: string[] = [];
  let root: string;
  let made: FontReport;

  /** A project of one section and one string, in a folder of its own. */
  async function project(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
    roots.push(folder);
    await mkdir(join(folder, 'content/sections'), { recursive: true });
    await mkdir(join(folder, 'src/strings'), { recursive: true });
    await writeFile(join(folder, 'package-lock.json'), '{}');
    await writeFile(join(folder, 'content/sections/1.mdx'), 'Façade, λόγος');
    await writeFile(join(folder, 'src/strings/en.ts'), "export const half = '½';");
    return folder;
  }

  const make = (folder: string) => writeFonts({ root: folder, contentDir: 'content' });
  const read = (folder: string, name: string) => readFile(join(folder, name));

  async function parse(name: string): Promise<Font> {
    const font = create(await read(made.folder, name));
    if (!('fullName' in font)) throw new Error(`${name} is a collection of fonts, expected one`);
    return font;
  }

  beforeAll(async () => {
    root = await project();
    made = await make(root);
  });
  afterAll(() => Promise.all(roots.map((folder) => rm(folder, { recursive: true }))));

  it('draw what the content and the strings use, and little else', async () => {
    for (const { name } of made.files) {
      const covered = coverage(await read(made.folder, name));
      expect(codePoints('Façade½').filter((codePoint) => !covered.has(codePoint))).toEqual([]);
      expect(codePoints('ðþ').filter((codePoint) => covered.has(codePoint))).toEqual([]);
    }
  });

  it('come with the characters of the content that they lack', () => {
    expect(made.missing).toEqual([...'γλοςό'].map((character) => ({ file: 'sections/1.mdx', character })));
  });

  it('do not bear the name that the licence reserves, but keep its copyright', async () => {
    for (const { name } of made.files) {
      const font = await parse(name);
      expect([font.fullName, font.familyName, font.postscriptName].join()).not.toMatch(/source/i);
      expect(font.copyright).toContain('Source');
    }
  });

  it('let the roman be set in any weight from 400 to 600', async () => {
    const { variationAxes } = await parse('serif.woff2');
    expect(variationAxes).toMatchObject({ wght: { min: 400, max: 600 } });
  });

  it('are the same bytes when another project makes them of the same characters', async () => {
    const again = await make(await project());
    for (const { name } of made.files) {
      expect((await read(again.folder, name)).equals(await read(made.folder, name))).toBe(true);
    }
  });

  it('are kept while the characters stay the same, and made anew when one is added', async () => {
    await writeFile(join(root, 'content/sections/1.mdx'), 'λόγος, façade');
    const reordered = await make(root);
    await writeFile(join(root, 'content/sections/1.mdx'), 'λόγος, façade ð');
    const grown = await make(root);
    expect([made.cached, reordered.cached, grown.cached]).toEqual([false, true, false]);
    expect(reordered.folder).toBe(made.folder);
    expect(grown.folder).not.toBe(made.folder);
  });
});

describe('the fallback fonts', () => {
  it('are scaled to the web font’s mean width', () => {
    expect(sizeAdjust({ unitsPerEm: 1000, xWidthAvg: 500 }, { unitsPerEm: 2000, xWidthAvg: 800 })).toBe(
      '125%',
    );
  });

  it('stand in the style sheet as computed from the installed font', async () => {
    const styles = await readFile('src/styles/fonts.css', 'utf8');
    expect(styles).toContain(await fallbackFaces());
  });
});
