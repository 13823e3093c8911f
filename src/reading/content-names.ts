import { entryId } from '../schemas/text.ts';
import { locales } from '../text/language.ts';
import type { ContentProblem } from './content-error.ts';

/** The files that a content folder may hold. */
const fileNames = [
  'article',
  'references',
  'abbreviations',
  'notes',
  'figures',
  'numbers',
  'events',
  'places',
  'terms',
  'claims',
  'argument',
  'topics',
  'measures',
  'groups',
  'checksums',
].map((name) => `${name}.json`);

/** Its folders, with the ending of their files. */
const folders: Readonly<Record<string, string>> = { sections: '.mdx', datasets: '.json', charts: '.json' };

/** The folder of translations, which has a folder a language. */
const translations = 'translations';

/** What a language's folder may hold beside sections. */
const translationFiles = ['glossary.json', 'sources.json'];

const all = [
  ...fileNames,
  ...Object.entries(folders).map(([folder, ending]) => `${folder}/<id>${ending}`),
  `${translations}/<language>/<section>.mdx`,
];

/**
 * Why a file cannot stand in a content folder; null where it can.
 *
 * @param path from the content folder, `sections/1-method.mdx`; a folder's ends with a slash
 */
export function nameProblem(path: string): ContentProblem | null {
  const problem = (found: string, expected: string): ContentProblem => ({
    file: path,
    field: 'its name',
    found,
    expected,
  });
  const [folder = '', name, ...deeper] = path.replace(/\/$/, '').split('/');
  const isFolder = path.endsWith('/');
  if (path.split('/').some((part) => part.startsWith('.')))
    return problem('a hidden file', 'none: remove it');
  if (folder === translations) return translationProblem(isFolder, name, deeper, problem);
  if (name === undefined) {
    if (isFolder ? Object.hasOwn(folders, folder) : fileNames.includes(folder)) return null;
    if (isFolder && fileNames.includes(folder)) return problem('a folder', 'a file');
    if (!isFolder && Object.hasOwn(folders, folder)) return problem('a file', 'a folder');
    return problem(isFolder ? 'an unknown folder' : 'an unknown file', suggestion(folder));
  }
  const ending = Object.hasOwn(folders, folder) ? folders[folder] : undefined;
  if (ending === undefined) return problem('a file in an unknown folder', suggestion(folder));
  if (deeper.length > 0 || isFolder) return problem('a folder within a folder', `files right in ${folder}/`);
  if (!name.endsWith(ending)) {
    return problem('a file of another kind', `${folder}/${name.replace(/\.[^.]*$/, '')}${ending}`);
  }
  const id = name.slice(0, -ending.length);
  const objection = entryId.safeParse(id).error?.issues[0]?.message.replace(/^expected /, '');
  return objection === undefined
    ? null
    : problem(`"${id}"`, `as a file's name, which is its id: ${objection}`);
}

/** The same for what the folder of translations holds, and for itself. */
function translationProblem(
  isFolder: boolean,
  language: string | undefined,
  [name, ...deeper]: string[],
  problem: (found: string, expected: string) => ContentProblem,
): ContentProblem | null {
  if (language === undefined) return isFolder ? null : problem('a file', 'a folder');
  const isLanguage = locales.some((locale) => locale === language);
  const expected = `${translations}/<language>/<section>.mdx, of the languages ${locales.join(', ')}`;
  if (!isLanguage) return problem(`"${language}"`, expected);
  if (name === undefined) return isFolder ? null : problem('a file', expected);
  if (isFolder || deeper.length > 0) return problem('a folder within a folder', expected);
  if (translationFiles.includes(name)) return null;
  if (!name.endsWith('.mdx')) return problem('a file of another kind', expected);
  return entryId.safeParse(name.slice(0, -'.mdx'.length)).success
    ? null
    : problem(`"${name}"`, 'the name of a file in sections/');
}

/** What was meant, if it can be guessed, or else what there may be. */
function suggestion(name: string): string {
  const bare = stem(name);
  const meant = [...fileNames, ...Object.keys(folders)].filter((known) => distance(bare, stem(known)) <= 2);
  const best = meant.sort((a, b) => distance(bare, stem(a)) - distance(bare, stem(b)))[0];
  if (best === undefined) return `one of ${all.join(', ')}; remove it, or keep it outside the content folder`;
  return `perhaps ${best}${Object.hasOwn(folders, best) ? '/' : ''}`;
}

const stem = (name: string): string => name.replace(/\..*$/, '').toLowerCase();

/** How many letters must be put in, taken out or changed to make one word of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
