import type { z } from 'zod';
import { articleLanguages } from '../reading/article-languages.ts';
import { ContentError, type ContentProblem } from '../reading/content-error.ts';
import { readList, readObject } from '../reading/content-file.ts';
import type { ContentFolder } from '../reading/content-folder.ts';
import { nameProblem } from '../reading/content-names.ts';
import { decode } from '../reading/decode.ts';
import { readSectionFile } from '../reading/section-file.ts';
import { abbreviationSchema } from '../schemas/abbreviation.ts';
import { articleSchema, type ArticleData } from '../schemas/article.ts';
import { chartSchema } from '../schemas/chart.ts';
import { claimSchema } from '../schemas/claim.ts';
import { datasetSchema } from '../schemas/dataset.ts';
import { eventSchema } from '../schemas/event.ts';
import { figureSchema, numberSchema } from '../schemas/figure.ts';
import { groupSchema, measureSchema } from '../schemas/measure.ts';
import { noteSchema } from '../schemas/note.ts';
import { placeSchema } from '../schemas/place.ts';
import { pointSchema } from '../schemas/point.ts';
import { referenceSchema } from '../schemas/reference.ts';
import { termSchema } from '../schemas/term.ts';
import { topicSchema } from '../schemas/topic.ts';
import type { Locale } from '../text/language.ts';
import { filesByLanguage, readTranslation, translationFile } from '../reading/translation-files.ts';
import type { ArticleSource } from './build.ts';
import { withNamedCells } from './datasets/named-cells.ts';
import type { Part, Steps } from './steps.ts';

/** What the bytes gave as a file of that name, by the article's languages. */
const known = new WeakMap<Uint8Array, { file: string; languages: string; result: unknown }>();

/**
 * Reads what the model is built from, each file valid for itself. The steps have what is wrong; what cannot be read is
 * left out.
 */
export function readSource({ files, problems }: ContentFolder, steps: Steps): ArticleSource {
  /** A file's text; null where there is none. */
  const textOf = (file: string): string | null => {
    const bytes = files.get(file);
    return bytes === undefined ? null : decode(bytes, file);
  };
  const languages = languagesOf(files.get('article.json'));
  /** What was read from the same bytes before: a check after one file changed reads that file alone. */
  const once = <Result>(file: string, read: () => Result): Result => {
    const bytes = files.get(file);
    const kept = bytes && known.get(bytes);
    if (kept?.file === file && kept.languages === languages.join()) return kept.result as Result;
    const result = read();
    if (bytes) known.set(bytes, { file, languages: languages.join(), result });
    return result;
  };
  const required = (file: string): string => {
    const text = textOf(file);
    if (text !== null) return text;
    throw new ContentError([{ file, field: 'the file', found: 'none', expected: 'a JSON file' }]);
  };
  const object = <Schema extends z.ZodType<object>>(file: string, schema: Schema): z.output<Schema> =>
    readObject(required(file), file, schema, languages);
  /** A list; an optional file that is missing holds none. */
  const list = <Schema extends z.ZodType<{ id: string }>>(
    part: Part,
    schema: Schema,
    text = (file: string): string => textOf(file) ?? '[]',
  ): z.output<Schema>[] => {
    const file = `${part}.json`;
    return steps.read(part, () => once(file, () => readList(text(file), file, schema, languages))) ?? [];
  };
  /** The files of a folder, with their names as ids. */
  const folder = <Entry extends object>(
    part: Part,
    ending: string,
    read: (file: string) => Entry,
  ): ({ id: string } & Entry)[] =>
    [...files.keys()]
      .filter((file) => file.startsWith(`${part}/`) && file.endsWith(ending))
      .flatMap((file) => {
        const id = file.slice(part.length + 1, -ending.length);
        return steps.read(part, () => once(file, () => ({ id, ...read(file) }))) ?? [];
      });

  const misnamed = [...files.keys()].flatMap((file) => nameProblem(file) ?? []);
  for (const problem of [...problems, ...misnamed]) steps.unread(partOf(problem), [problem]);
  steps.check('sections', [], () => noSections(files));
  return {
    // Without it, no step that reads it is done.
    meta:
      steps.read('article', () => once('article.json', () => object('article.json', articleSchema))) ??
      unreadArticle,
    sections: folder('sections', '.mdx', (file) => readSectionFile(textOf(file) ?? '', file)),
    references: list('references', referenceSchema, required),
    abbreviations: list('abbreviations', abbreviationSchema),
    notes: list('notes', noteSchema),
    numbers: list('numbers', numberSchema),
    figures: list('figures', figureSchema),
    events: list('events', eventSchema),
    places: list('places', placeSchema),
    terms: list('terms', termSchema),
    claims: list('claims', claimSchema),
    argument: list('argument', pointSchema),
    topics: list('topics', topicSchema),
    measures: list('measures', measureSchema),
    groups: list('groups', groupSchema),
    datasets: folder('datasets', '.json', (file) => withNamedCells(object(file, datasetSchema))),
    charts: folder('charts', '.json', (file) => object(file, chartSchema)),
    translations: [...filesByLanguage(files)].flatMap(([lang, own]) => {
      const textIn = (name: string, bytes: Uint8Array): string => decode(bytes, translationFile(lang, name));
      return (
        steps.read('translations', () =>
          readTranslation(lang, new Map([...own].map(([name, bytes]) => [name, textIn(name, bytes)]))),
        ) ?? []
      );
    }),
  };
}

const unreadArticle = { languages: [] as Locale[] } as ArticleData;

function noSections(files: ReadonlyMap<string, unknown>): ContentProblem[] {
  if ([...files.keys()].some((file) => file.startsWith('sections/'))) return [];
  return [{ file: 'sections/', field: 'the folder', found: 'no .mdx file', expected: 'at least one' }];
}

/** The languages of the article; where its file cannot be read, its own reading says so. */
const languagesOf = (bytes: Uint8Array | undefined): readonly Locale[] =>
  articleLanguages(new TextDecoder().decode(bytes));

const partOf = ({ file }: ContentProblem): Part => file.replace(/[./].*$/s, '') as Part;
