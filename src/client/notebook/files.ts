import type { Annotation } from '../../notebook/annotation.ts';
import type { Chapter } from '../../notebook/chapters.ts';
import { notebookMarkdown } from '../../notebook/markdown.ts';
import { knownAgain } from '../../notebook/known-again.ts';
import { merge } from '../../notebook/merge.ts';
import { readNotebookMarkdown } from '../../notebook/read-markdown.ts';
import { readWebAnnotations, webAnnotations } from '../../notebook/web-annotation.ts';
import { fill } from '../../text/template.ts';
import { make } from '../shared/dom.ts';
import { changeNotes, keptNotes, newId } from '../shared/notebook/kept-notes.ts';
import type { NotebookData } from './data.ts';
import { addressOf } from './entry.ts';
import type { Texts } from './texts.ts';

/** Lets the reader save a text. */
function save(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  make('a', { href: url, download: name }).click();
  // Some browsers read the file only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Saves the notebook as Web Annotations. */
export function saveAnnotations(data: NotebookData): void {
  const file = webAnnotations(keptNotes(), (note) => addressOf(note, data).replace(/[?#].*/, ''));
  save(`${JSON.stringify(file, null, 2)}\n`, 'application/ld+json', 'notebook.jsonld');
}

/** Saves the notebook as Markdown. */
export function saveMarkdown(all: readonly Chapter[], data: NotebookData): void {
  const { quoting, title, words, lang } = data;
  const texts = { ...quoting, title, kinds: quoting.notes.kinds };
  const parts = all.map(({ section, entries }) => ({
    title: data.sections.find(({ id }) => id === section)?.title ?? words.lost,
    annotations: entries.map(({ annotation }) => annotation),
  }));
  save(
    notebookMarkdown(parts, texts, lang, (note) => addressOf(note, data)),
    'text/markdown',
    'notebook.md',
  );
}

/** What became of a file: how much of it was read, and was there already, what was not read, in words, and whether it is kept. */
export interface Imported {
  count: number;
  already: number;
  problems: string[];
  isKept: boolean;
}

/**
 * Merges the annotations of a file into the notebook.
 *
 * @param texts what words of a file without positions are anchored in
 * @throws SyntaxError where it is neither JSON nor has anything that is quoted; others where the article's words do not come
 */
export async function importFile(file: File, data: NotebookData, texts: Texts): Promise<Imported> {
  const text = await file.text();
  const isJson = /^\s*[[{]/.test(text);
  const { annotations, problems } = isJson ? readJson(text, data) : await readMarkdown(text, data, texts);
  let already = 0;
  const isKept = changeNotes((notes) => {
    const merged = merge(notes, isJson ? annotations : knownAgain(annotations, notes));
    already = notes.length + annotations.length - merged.length;
    return merged;
  });
  return { count: annotations.length, already, problems, isKept };
}

type Read = Pick<Imported, 'problems'> & { annotations: Annotation[] };

function readJson(text: string, { lang, words }: NotebookData): Read {
  const { annotations, problems } = readWebAnnotations(JSON.parse(text));
  return {
    // Others may not say in which language the words are.
    annotations: annotations.map((each) => ({ ...each, lang: each.lang || lang })),
    problems: problems.map(({ annotation, field }) => fill(words.problem, { n: String(annotation), field })),
  };
}

async function readMarkdown(
  text: string,
  { lang, files, kinds, words }: NotebookData,
  texts: Texts,
): Promise<Read> {
  const { quoted, unread } = readNotebookMarkdown(text, kinds);
  if (quoted.length === 0) throw new SyntaxError('found no quotation in Markdown');
  await texts.load([lang, ...Object.keys(files)]);
  const now = new Date().toISOString();
  const annotations = quoted.flatMap(({ line, ...said }): Annotation[] => {
    const whose = said.section ? { lang: said.lang || lang } : texts.whose(said.exact);
    if (!whose) {
      unread.push({ line, text: [said.exact, said.note].filter(Boolean).join(' ') });
      return [];
    }
    const made: Annotation = {
      ...said,
      ...whose,
      id: newId(),
      created: now,
      modified: now,
      prefix: '',
      suffix: '',
      start: 0,
      end: said.exact.length,
    };
    return [{ ...made, ...texts.anchor(made) }];
  });
  const problems = unread
    .sort((one, other) => one.line - other.line)
    .map(({ line, text: left }) => fill(words.notUnderstood, { line: String(line), text: left }));
  return { annotations, problems };
}
