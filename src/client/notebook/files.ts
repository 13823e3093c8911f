import type { Annotation } from '../../notebook/annotation.ts';
import type { Chapter } from '../../notebook/chapters.ts';
import { notebookMarkdown } from '../../notebook/markdown.ts';
import { merge } from '../../notebook/merge.ts';
import { type Problem, readWebAnnotations, webAnnotations } from '../../notebook/web-annotation.ts';
import { make } from '../shared/dom.ts';
import { changeNotes, keptNotes } from '../shared/notebook/kept-notes.ts';
import type { NotebookData } from './data.ts';
import { addressOf } from './entry.ts';

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

/** What became of a file: what was read of it, what is wrong in it, and whether it is kept. */
export interface Imported {
  annotations: Annotation[];
  problems: Problem[];
  isKept: boolean;
}

/**
 * Merges the annotations of a file into the notebook.
 *
 * @throws where it is no JSON
 */
export async function importFile(file: File, data: NotebookData): Promise<Imported> {
  const { annotations, problems } = readWebAnnotations(JSON.parse(await file.text()));
  // Others may not say in which language the words are.
  const told = annotations.map((each) => ({ ...each, lang: each.lang || data.lang }));
  return { annotations: told, problems, isKept: changeNotes((notes) => merge(notes, told)) };
}
