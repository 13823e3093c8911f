import type { Kind } from '../../notebook/annotation.ts';
import { kinds, signs } from '../../notebook/annotation.ts';
import { type Chapter, chapters } from '../../notebook/chapters.ts';
import { fill } from '../../text/template.ts';
import { make } from '../shared/dom.ts';
import { openNote } from '../shared/notebook/editor.ts';
import { changed } from '../shared/kept.ts';
import { changeNotes, keptNotes } from '../shared/notebook/kept-notes.ts';
import type { NotebookData } from './data.ts';
import { entryItem } from './entry.ts';
import { importFile, saveAnnotations, saveMarkdown } from './files.ts';
import { Texts } from './texts.ts';

/** `<note-book data-notebook="…">`: what a reader has highlighted and noted, which this browser alone has. */
class NoteBook extends HTMLElement {
  #data!: NotebookData;
  #texts!: Texts;
  #list = make('div');
  #status = make('div', { role: 'status' });
  #kind = make('select');
  #some = make('div', { class: 'notebook-tools' });
  #edits = new Map<string, HTMLElement>();

  connectedCallback(): void {
    this.#data = JSON.parse(this.dataset.notebook ?? '') as NotebookData;
    const { words, files, lang, quoting } = this.#data;
    this.#texts = new Texts(files, lang);
    this.#kind.append(
      make('option', { value: '' }, words.all),
      ...kinds.map((kind) => make('option', { value: kind }, `${signs[kind]} ${quoting.notes.kinds[kind]}`)),
    );
    this.#kind.addEventListener('change', () => this.#show());
    this.#some.append(
      make('label', {}, `${words.show} `, this.#kind),
      make(
        'span',
        {},
        `${words.take}: `,
        button('JSON-LD', () => saveAnnotations(this.#data)),
        ' ',
        button('Markdown', () => saveMarkdown(this.#chapters(), this.#data)),
      ),
      button(words.removeAll, () => this.#askRemoveAll()),
    );
    const file = make('input', {
      type: 'file',
      accept: '.jsonld,.json,.md,.markdown,application/ld+json,application/json,text/markdown',
    });
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen) void this.#import(chosen).finally(() => (file.value = ''));
    });
    this.append(
      this.#some,
      this.#status,
      this.#list,
      make('p', { class: 'notebook-import' }, make('label', {}, `${words.import} `, file)),
    );
    // What nothing can be kept in has nothing to show.
    if (!changeNotes((notes) => notes)) this.#say(quoting.notes.blocked);
    document.addEventListener(changed, () => this.#show());
    this.#show();
    void this.#place();
  }

  /** Finds out where all that is highlighted stands today. */
  async #place(): Promise<void> {
    const { words } = this.#data;
    try {
      await this.#texts.load(new Set(keptNotes().map(({ lang }) => lang)));
      this.#show();
    } catch {
      this.#say(
        `${words.unchecked} `,
        button(words.again, () => {
          this.#say();
          void this.#place();
        }),
      );
    }
  }

  #chapters(): Chapter[] {
    const ids = this.#data.sections.map(({ id }) => id);
    return chapters(keptNotes(), ids, (note) => this.#texts.find(note));
  }

  #show(): void {
    const { words, sections } = this.#data;
    const all = this.#chapters();
    const kind = this.#kind.value as Kind | '';
    this.#some.hidden = all.length === 0;
    if (all.length === 0) {
      this.#list.replaceChildren(make('p', { class: 'notebook-empty' }, words.empty));
      return;
    }
    this.#list.replaceChildren(
      ...all.flatMap(({ section, entries }) => {
        const shown = entries.filter(({ annotation }) => kind === '' || annotation.kind === kind);
        if (shown.length === 0) return [];
        const named = sections.find(({ id }) => id === section);
        const items = shown.map((entry) => {
          const { annotation, found } = entry;
          const now = found?.isChanged ? this.#texts.words(annotation, found) : '';
          return entryItem(entry, this.#data, now, this.#edit(annotation.id));
        });
        return make(
          'section',
          {},
          make('h2', { lang: named?.lang ?? null }, named?.title ?? words.lost),
          ...(named ? [] : [make('p', {}, words.lostText)]),
          make('ul', { role: 'list' }, ...items),
        );
      }),
    );
  }

  /** The same button each time, which gets the focus back. */
  #edit(id: string): HTMLElement {
    const { words, quoting } = this.#data;
    const made =
      this.#edits.get(id) ??
      button(words.edit, (pressed) => {
        const note = keptNotes().find((each) => each.id === id);
        if (note) openNote(note, pressed, quoting.notes);
      });
    this.#edits.set(id, made);
    return made;
  }

  async #import(file: File): Promise<void> {
    const { words, quoting } = this.#data;
    this.#say(`${file.name} …`);
    try {
      const { count, already, problems, isKept } = await importFile(file, this.#data, this.#texts);
      if (!isKept) return this.#say(quoting.notes.blocked);
      const wrong = problems.map((problem) => make('li', {}, problem));
      const read = already > 0 ? words.importedAgain : words.imported;
      const said = fill(read, { count: String(count), already: String(already) });
      this.#say(said, make('ul', {}, ...wrong));
      void this.#place();
    } catch (error) {
      if (error instanceof SyntaxError) return this.#say(words.unreadable);
      this.#say(button(quoting.notes.late, () => void this.#import(file)));
    }
  }

  #askRemoveAll(): void {
    const { words, quoting } = this.#data;
    const notes = keptNotes();
    const no = button(words.keepThem, () => this.#say());
    const yes = button(words.removeThem, () => {
      if (!changeNotes(() => [])) return this.#say(quoting.notes.blocked);
      const undo = button(quoting.notes.undo, () => {
        changeNotes(() => notes);
        this.#say();
      });
      this.#say(`${quoting.notes.removed} `, undo);
      undo.focus();
    });
    this.#say(`${fill(words.reallyAll, { count: String(notes.length) })} `, yes, ' ', no);
    no.focus();
  }

  #say(...what: (Node | string)[]): void {
    this.#status.replaceChildren(...what);
  }
}

function button(label: string, press: (pressed: HTMLElement) => void): HTMLElement {
  const made = make('button', { type: 'button' }, label);
  made.addEventListener('click', () => press(made));
  return made;
}

customElements.define('note-book', NoteBook);
