import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSectionFile } from '../../scripts/import/section-file.ts';
import type { ArticleSource } from '../../src/article/build.ts';
import { articleLanguages } from '../../src/reading/article-languages.ts';
import { readList, readObject } from '../../src/reading/content-file.ts';
import { abbreviationSchema } from '../../src/schemas/abbreviation.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { claimSchema } from '../../src/schemas/claim.ts';
import { eventSchema } from '../../src/schemas/event.ts';
import { figureSchema } from '../../src/schemas/figure.ts';
import { noteSchema } from '../../src/schemas/note.ts';
import { placeSchema } from '../../src/schemas/place.ts';
import { referenceSchema } from '../../src/schemas/reference.ts';
import { termSchema } from '../../src/schemas/term.ts';

/** The texts of a content folder by their names in it: `notes.json`, `sections/1-method.mdx`. */
export type ContentFolder = Record<string, string>;

/** Every file of a content folder. */
export function readFolder(path: string): ContentFolder {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(json|mdx)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

/**
 * A folder with one text replaced in one of its files.
 *
 * @throws where the file does not hold the text: a test that changes nothing would show nothing
 */
export function withChange(
  folder: ContentFolder,
  file: string,
  text: string,
  replacement: string,
): ContentFolder {
  if (!folder[file]?.includes(text)) throw new Error(`${file} does not hold ${text}`);
  return { ...folder, [file]: folder[file].replace(text, replacement) };
}

/**
 * What the model is built from, valid each for itself.
 *
 * @throws ContentError as the build does
 */
export function readSource(folder: ContentFolder): ArticleSource {
  const text = (file: string): string => folder[file] ?? '';
  const languages = articleLanguages(text('article.json'));
  return {
    meta: readObject(text('article.json'), 'article.json', articleSchema, languages),
    sections: Object.keys(folder)
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => ({
        id: name.replace(/^sections\/|\.mdx$/g, ''),
        ...readSectionFile(text(name), name),
      })),
    references: readList(text('references.json'), 'references.json', referenceSchema, languages),
    abbreviations: readList(text('abbreviations.json'), 'abbreviations.json', abbreviationSchema, languages),
    notes: readList(text('notes.json'), 'notes.json', noteSchema, languages),
    figures: readList(text('figures.json'), 'figures.json', figureSchema, languages),
    events: readList(text('events.json'), 'events.json', eventSchema, languages),
    places: readList(text('places.json'), 'places.json', placeSchema, languages),
    terms: readList(folder['terms.json'] ?? '[]', 'terms.json', termSchema, languages),
    claims: readList(text('claims.json'), 'claims.json', claimSchema, languages),
    datasets: [],
    charts: [],
  };
}
