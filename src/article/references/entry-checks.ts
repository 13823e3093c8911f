import type { ContentProblem } from '../../reading/content-error.ts';
import type { Csl, ReferenceData } from '../../schemas/reference.ts';
import { fold } from '../../text/fold.ts';
import { locales } from '../../text/language.ts';
import { inlineText } from '../prose/inline.ts';

/** What an entry's id and type say otherwise than its data, and what it prints and its data have nowhere. */
export function entryProblems(entry: ReferenceData): ContentProblem[] {
  const { id, csl } = entry;
  const problem = (field: string, found: string, expected: string): ContentProblem => ({
    file: 'references.json',
    field: `${id} › ${field}`,
    found,
    expected,
  });
  const [named] = /\d{4}/.exec(id) ?? [];
  const year = csl.issued['date-parts'][0][0];
  const needs = holders[csl.type];
  const leftOut = unusedWords(entry);
  return [
    ...(named === undefined || Number(named) === year
      ? []
      : [problem('id', `"${id}"`, `an id with the year of the entry, ${year}`)]),
    ...(needs === undefined || needs === (csl['container-title'] !== undefined)
      ? []
      : [
          problem(
            'csl.type',
            `"${csl.type}" ${needs ? 'without' : 'with'} "container-title"`,
            `${needs ? 'what it appeared in' : 'no such field'}, or another type`,
          ),
        ]),
    ...leftOut.map((words) =>
      problem(
        'csl',
        `nowhere "${words}", which the entry prints`,
        'these words in their field, or in "note"',
      ),
    ),
  ];
}

/** Whether works of a type appear within others; types that may or may not are left out. */
const holders: Partial<Record<Csl['type'], boolean>> = {
  'article-journal': true,
  'article-magazine': true,
  'article-newspaper': true,
  chapter: true,
  book: false,
  thesis: false,
};

/** Words around the parts of an entry that name none of them. */
const joining = new Set(
  `about accessed available consultado disponible disponível from obtenido recuperado retrieved edition edición edição
  with others otros outros online línea linha fecha consulta acedido acessado acesso`
    .split(/\s+/)
    .map(fold),
);

const months = new Set(
  [...locales, 'en', 'es', 'pt', 'fr', 'de'].flatMap((lang) =>
    Array.from({ length: 12 }, (_, month) =>
      fold(new Date(Date.UTC(2000, month)).toLocaleString(lang, { month: 'long', timeZone: 'UTC' })),
    ),
  ),
);

/** Numbers, names behind an "and", words behind the title and stretches of words that are printed and in no field. */
function unusedWords({ printed, csl }: ReferenceData): string[] {
  const known = new Set(textsIn(csl).flatMap((text) => wordsOf(text).map(({ folded }) => folded)));
  const line = inlineText(printed);
  const runs: Word[][] = [[]];
  for (const word of wordsOf(line)) {
    if (known.has(word.folded) || joining.has(word.folded) || months.has(word.folded)) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  const title = csl.title ?? line;
  const isSaid = (run: readonly Word[]): boolean => isSaying(run, line) || isBehind(run[0], title, line);
  return runs.filter(isSaid).map((run) => run.map(({ text }) => text).join(' '));
}

/** Whether a word stands right behind a title: the title goes on. */
const isBehind = (word: Word | undefined, title: string, line: string): boolean =>
  word !== undefined &&
  line
    .slice(0, word.start)
    .trimEnd()
    .replace(/[,;:–-]+$/, '')
    .trimEnd()
    .endsWith(title);

function isSaying(run: readonly Word[], line: string): boolean {
  const isName = ({ text, start }: Word): boolean =>
    text.length > 2 && /^\p{Lu}/u.test(text) && /(?:&|\b(?:and|y|e)) $/u.test(line.slice(0, start));
  return (
    run.some((word) => /^\d+$/.test(word.text) || isName(word)) ||
    run.filter(({ text }) => text.length > 3).length > 1
  );
}

interface Word {
  text: string;
  folded: string;
  start: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word,
    folded: fold(word),
    start: index,
  }));

/** Every text and number of a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
