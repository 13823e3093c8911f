/**
 * Shows a reader's highlights in the text once there are any; what shows them is asked for only then. Where it does not come, a
 * line at the edge of the window says so in words that the page has, and it is asked for again.
 */
import { adoptStyles, make } from '../dom.ts';
import { changed, readKept } from '../kept.ts';

const texts = [...document.querySelectorAll<HTMLElement>('.prose')];
const here = new Set(texts.map(({ dataset, id }) => dataset.section ?? id));

let notice: HTMLElement | undefined;

async function show(): Promise<void> {
  try {
    const { showNotes } = await import('./shown-notes.ts');
    await showNotes();
    notice?.remove();
    notice = undefined;
  } catch {
    say();
  }
}

function say(): void {
  if (notice) return;
  const [notebook, cite] = ['notebook/', '#cite'].map((end) =>
    document.querySelector<HTMLAnchorElement>(`.foot a[href$="${end}"]`),
  );
  const button = make(
    'button',
    { type: 'button' },
    `${notebook?.textContent ?? ''}: ${cite?.dataset.late ?? ''}`,
  );
  button.addEventListener('click', again);
  adoptStyles(
    '.note-late{position:fixed;inset:auto auto .5rem .5rem;padding:.5rem .75rem;border:1px solid var(--line);' +
      'background:var(--raised);font-size:var(--small)}.note-late button{text-decoration:underline}' +
      '@media print{.note-late{display:none}}',
  );
  notice = make('p', { class: 'note-late', role: 'status' });
  document.querySelector('main')?.append(notice);
  // What is put into a status is said; what comes with it may not be.
  notice.append(button);
}

const again = (): void => {
  if (notice) void show();
};

if (readKept('notebook')?.some(({ section }) => here.has(section))) {
  for (const type of ['online', 'focus']) addEventListener(type, again);
  document.addEventListener(changed, again);
  void show();
}
