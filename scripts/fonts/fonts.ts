import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { argv, cwd, pid } from 'node:process';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { renameFont } from './font-name.ts';
import { outlinesOf } from './outlines.ts';
import { describeMissing, glyphSet, missingGlyphs, type MissingGlyph, type SourceText } from './glyphs.ts';

const require = createRequire(import.meta.url);
const PACKAGE = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght';

/**
 * The two files that the site serves, and what each keeps of its source. Headings have the weight 600; letters stand
 * composed, and figures are tabular as they come. The italic is for titles and single words: without a weight axis,
 * kerning and ligatures it is half as large.
 */
const FACES = [
  {
    name: 'serif',
    source: `${PACKAGE}-normal.woff2`,
    axes: { wght: { min: 400, max: 600 } },
    features: ['kern', 'liga'],
  },
  { name: 'serif-italic', source: `${PACKAGE}-italic.woff2`, axes: { wght: 400 }, features: [] },
] as const;

const CONTENT_EXTENSIONS = new Set(['.json', '.mdx']);
const STRINGS_EXTENSIONS = new Set(['.ts']);

/** Where to read and write. */
export interface FontPaths {
  /** The project's folder: has `src/` and the lockfile, and gets `.cache/fonts/`. */
  root: string;
  /** The article's folder, absolute or from `root`. */
  contentDir: string;
}

/** What was made, and the content's characters that it lacks. */
export interface FontReport {
  /** The folder that holds `serif.woff2`, `serif-italic.woff2` and `outlines.json` for this content. */
  folder: string;
  files: { name: string; bytes: number }[];
  /** Whether an earlier run had already made them. */
  cached: boolean;
  missing: MissingGlyph[];
}

/**
 * The font cut to the characters in `text`, as WOFF2. Characters that it lacks are left out silently (see
 * `missingGlyphs`). The same input gives the same bytes.
 * @param font the whole font, as WOFF2
 * @param axes variation axes to pin or narrow, e.g. `{ wght: { min: 400, max: 600 } }`
 * @param features OpenType features to keep, e.g. `['kern']`
 */
export async function subset(
  font: Uint8Array,
  text: string,
  axes: Readonly<Record<string, number | { min: number; max: number }>>,
  features: readonly string[],
): Promise<Uint8Array> {
  const cut = await subsetFont(font, text, {
    targetFormat: 'truetype',
    keepFeatures: features,
    variationAxes: axes,
    noHinting: true,
  });
  return subsetFont(renameFont(cut), undefined, { targetFormat: 'woff2', keepAllGlyphs: true });
}

/** The code points a font has a glyph for. @throws when the file is a collection of fonts */
export function coverage(font: Uint8Array): Set<number> {
  const parsed = create(Buffer.from(font));
  if (!('characterSet' in parsed)) throw new Error('Expected one font, found a collection');
  return new Set(parsed.characterSet);
}

/**
 * Makes `serif.woff2`, `serif-italic.woff2`, and `outlines.json` with the shapes of the first, cut to the characters of the content and the interface strings, in a
 * folder under `.cache/fonts/` named by a hash of all that shapes them. So a run that changes nothing does no work, and
 * builds of different content may run side by side.
 */
export async function writeFonts({ root, contentDir }: FontPaths): Promise<FontReport> {
  const content = await readTexts(resolve(root, contentDir), CONTENT_EXTENSIONS);
  const strings = await readTexts(join(root, 'src/strings'), STRINGS_EXTENSIONS);
  const text = glyphSet([...content, ...strings]);

  const key = createHash('sha256').update(JSON.stringify({ text, FACES }));
  // The lockfile stands for the version of the font and of every tool that cuts it.
  key.update(await readFile(join(root, 'package-lock.json')));
  const folder = join(root, '.cache/fonts', key.digest('hex').slice(0, 16));

  const report: FontReport = { folder, files: [], cached: true, missing: [] };
  for (const { name, source, axes, features } of FACES) {
    const font = await readFile(require.resolve(source));
    // Both faces have the same characters, so the roman speaks for the italic.
    if (name === 'serif') report.missing = missingGlyphs(content, coverage(font));
    const path = join(folder, `${name}.woff2`);
    const kept = await sizeIfThere(path);
    report.cached &&= kept !== undefined;
    report.files.push({
      name: `${name}.woff2`,
      bytes: kept ?? (await write(path, await subset(font, text, axes, features))),
    });
  }
  const outlines = join(folder, 'outlines.json');
  if ((await sizeIfThere(outlines)) === undefined) {
    const font = await readFile(require.resolve(FACES[0].source));
    await write(outlines, Buffer.from(JSON.stringify(await outlinesOf(font, text))));
  }
  return report;
}

/** The texts in a folder and below, sorted by path; paths are from that folder, with `/`. */
async function readTexts(folder: string, extensions: ReadonlySet<string>): Promise<SourceText[]> {
  const paths = (await readdir(folder, { recursive: true }))
    .filter((path) => extensions.has(extname(path)))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      file: path.split(sep).join('/'),
      text: await readFile(join(folder, path), 'utf8'),
    })),
  );
}

async function sizeIfThere(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.size;
}

/** Writes a file whole or not at all, so that a build beside this one never reads half of it. Returns its bytes. */
async function write(path: string, bytes: Uint8Array): Promise<number> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${pid}`;
  await writeFile(draft, bytes);
  await rename(draft, path);
  return bytes.byteLength;
}

/** `node scripts/fonts/fonts.ts [contentDir]`, from the project's folder. */
async function main(): Promise<void> {
  const { folder, files, cached, missing } = await writeFonts({
    root: cwd(),
    contentDir: argv[2] ?? 'content',
  });
  console.log(`${folder}${cached ? ' (cached)' : ''}`);
  for (const { name, bytes } of files) console.log(`  ${name} ${bytes} B`);
  for (const glyph of missing) console.warn(describeMissing(glyph));
}

if (argv[1] !== undefined && resolve(argv[1]) === fileURLToPath(import.meta.url)) await main();
