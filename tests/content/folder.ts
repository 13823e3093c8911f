import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { readSectionFile } from '../../scripts/import/section-file.ts';
import type { ArticleSource } from '../../src/article/build.ts';
import { articleLanguages } from '../../src/reading/article-languages.ts';
import { readList, readObject } from '../../src/reading/content-file.ts';
import { abbreviationSchema } from '../../src/schemas/abbreviation.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { chartSchema } from '../../src/schemas/chart.ts';
import { claimSchema } from '../../src/schemas/claim.ts';
import { datasetSchema } from '../../src/schemas/dataset.ts';
import { eventSchema } from '../../src/schemas/event.ts';
import { figureSchema } from '../../src/schemas/figure.ts';
import { noteSchema } from '../../src/schemas/note.ts';
import { placeSchema } from '../../src/schemas/place.ts';
import { referenceSchema } from '../../src/schemas/reference.ts';
import { termSchema } from '../../src/schemas/term.ts';
import { topicSchema } from '../../src/schemas/topic.ts';

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
  /** A list, empty where its file is missing. */
  const list = <Schema extends z.ZodType<{ id: string }>>(file: string, schema: Schema): z.output<Schema>[] =>
    readList(folder[file] ?? '[]', file, schema, languages);
  /** The files of a folder, with their names as ids. */
  const objects = <Schema extends z.ZodType<object>>(
    name: string,
    schema: Schema,
  ): ({ id: string } & z.output<Schema>)[] =>
    namesIn(folder, name, 'json').map(({ id, file }) => ({
      id,
      ...readObject(text(file), file, schema, languages),
    }));
  return {
    meta: readObject(text('article.json'), 'article.json', articleSchema, languages),
    sections: namesIn(folder, 'sections', 'mdx').map(({ id, file }) => ({
      id,
      ...readSectionFile(text(file), file),
    })),
    references: readList(text('references.json'), 'references.json', referenceSchema, languages),
    abbreviations: list('abbreviations.json', abbreviationSchema),
    notes: list('notes.json', noteSchema),
    figures: list('figures.json', figureSchema),
    events: list('events.json', eventSchema),
    places: list('places.json', placeSchema),
    terms: list('terms.json', termSchema),
    claims: list('claims.json', claimSchema),
    topics: list('topics.json', topicSchema),
    datasets: objects('datasets', datasetSchema),
    charts: objects('charts', chartSchema),
  };
}

/** The files of a folder within the content folder, and their names without the ending. */
const namesIn = (content: ContentFolder, folder: string, ending: string): { id: string; file: string }[] =>
  Object.keys(content)
    .filter((file) => file.startsWith(`${folder}/`) && file.endsWith(`.${ending}`))
    .map((file) => ({ id: file.slice(folder.length + 1, -ending.length - 1), file }));
