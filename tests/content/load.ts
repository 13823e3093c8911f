import type { ArticleSource } from '../../src/article/build.ts';
import { abbreviationSchema } from '../../src/schemas/abbreviation.ts';
import { noteSchema } from '../../src/schemas/note.ts';
import { article, readText, references, sources } from './source.ts';

/** All of `content/` that the model is built from, valid. */
export const articleSource: ArticleSource = {
  meta: article,
  sections: sources,
  references,
  abbreviations: abbreviationSchema.array().parse(JSON.parse(readText('content/abbreviations.json'))),
  notes: noteSchema.array().parse(JSON.parse(readText('content/notes.json'))),
};
