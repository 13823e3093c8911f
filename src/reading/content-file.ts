import type { z } from 'zod';
import { explain } from './explain.ts';
import { locales, type Locale } from '../text/language.ts';
import { languageProblems } from './localized-texts.ts';
import { ContentError, type ContentProblem } from './content-error.ts';
import { readJson } from './json-text.ts';
import { textProblems } from './text-problems.ts';

/** More entries than any list of an article has. */
const mostEntries = 5000;

/** A value that a schema accepted, or what is wrong with it. */
type Checked<Data> = { data: Data; problems: [] } | { data: null; problems: ContentProblem[] };

/**
 * Reads a file that holds one object, such as `article.json`.
 *
 * @param file name of the file, from the content folder
 * @throws ContentError where it is no JSON or does not fit the schema
 */
export function readObject<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
  languages?: readonly Locale[],
): z.output<Schema> {
  return checkData(readJson(text, file), file, schema, languages);
}

/**
 * Reads a file that holds a list of entries with ids, such as `references.json`.
 *
 * @param file name of the file, from the content folder
 * @throws ContentError naming all that is wrong: no JSON, no list, entries that do not fit, ids given twice
 */
export function readList<Schema extends z.ZodType<{ id: string }>>(
  text: string,
  file: string,
  schema: Schema,
  languages?: readonly Locale[],
): z.output<Schema>[] {
  const list = readJson(text, file);
  if (!Array.isArray(list)) {
    throw new ContentError([
      { file, field: 'the whole file', found: kindOf(list), expected: 'a list of entries: [ … ]' },
    ]);
  }
  if (list.length > mostEntries) {
    const field = 'the whole file';
    throw new ContentError([
      { file, field, found: `${list.length} entries`, expected: `at most ${mostEntries}: leave some out` },
    ]);
  }
  const checked = list.map((value: unknown, index) =>
    check(value, file, schema, languages, nameOf(value, index)),
  );
  const entries = checked.flatMap(({ data }) => (data === null ? [] : [data]));
  const problems = [...checked.flatMap((entry) => entry.problems), ...repeatedIds(entries, file)];
  if (problems.length > 0) throw new ContentError(problems);
  return entries;
}

/**
 * A value, valid.
 *
 * @param file the file that it stands in, from the content folder
 * @throws ContentError where it does not fit the schema
 */
export function checkData<Schema extends z.ZodType>(
  value: unknown,
  file: string,
  schema: Schema,
  languages?: readonly Locale[],
): z.output<Schema> {
  const { data, problems } = check(value, file, schema, languages);
  if (problems.length > 0) throw new ContentError(problems);
  return data as z.output<Schema>;
}

function check<Schema extends z.ZodType>(
  value: unknown,
  file: string,
  schema: Schema,
  languages: readonly Locale[] = locales,
  entry?: string,
): Checked<z.output<Schema>> {
  const parsed = schema.safeParse(value);
  const texts = textProblems(value);
  const others = parsed.success
    ? languageProblems(schema, parsed.data, languages)
    : explain(parsed.error, schema, value);
  const objections = [
    ...texts,
    ...others.filter((other) => !texts.some(({ field }) => field === other.field)),
  ];
  if (parsed.success && objections.length === 0) return { data: parsed.data, problems: [] };
  const problems = objections.map(({ field, found, expected }) => ({
    file,
    field: [entry, field].filter(Boolean).join(' › ') || 'the whole file',
    found,
    expected,
  }));
  return { data: null, problems };
}

/** How messages name an entry: by its id, or else by its place. */
function nameOf(value: unknown, index: number): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' && id !== '' ? id : `entry ${index + 1}`;
}

function repeatedIds(entries: { id: string }[], file: string): ContentProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file, field: id, found: 'an id that an entry above it has', expected: 'an id of its own' }];
  });
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
