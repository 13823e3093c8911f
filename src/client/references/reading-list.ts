import { listMarkdown, pickRecords, type Run } from '../../search/references/reading-list.ts';
import styles from '../../styles/reading-list.css?inline';
import { fill } from '../../text/template.ts';
import { copy } from '../shared/copy.ts';
import { adoptStyles, make } from '../shared/dom.ts';

/** Files of what is chosen, and their types. */
const types = { ris: 'application/x-research-info-systems', bib: 'application/x-bibtex' };

/**
 * Puts a box before each entry of the list of references, and above the list what the chosen ones can be taken along as.
 *
 * @param button that opens the list; its `data-` attributes have the words, and where the files of all references are
 * @param entries all of them, whether they are shown or not
 */
export function openReadingList(button: HTMLElement, entries: readonly HTMLElement[]): void {
  const words = button.dataset;
  adoptStyles(styles);
  const boxes = entries.map((entry) => {
    const name = nameOf(entry);
    const box = make('input', { type: 'checkbox', 'aria-label': `${words.choose}: ${name}` });
    entry.querySelector('h2')?.prepend(make('label', { class: 'choose' }, box));
    return { entry, box };
  });
  const chosen = (): HTMLElement[] => boxes.flatMap(({ entry, box }) => (box.checked ? entry : []));
  const count = make('output');
  const notice = make('span', { role: 'alert' });
  const takes: HTMLButtonElement[] = [];
  const say = (): void => {
    count.textContent = fill(words.chosen ?? '', { count: String(chosen().length) });
    notice.textContent = '';
    for (const take of takes) take.disabled = chosen().length === 0;
  };
  const offer = (label: string, what: (pressed: HTMLButtonElement) => unknown): HTMLButtonElement => {
    const made = make('button', { type: 'button' }, label);
    made.addEventListener('click', () => what(made));
    return made;
  };
  const save = async (kind: 'ris' | 'bib'): Promise<void> => {
    try {
      const response = await fetch(`${words.files}.${kind}`);
      if (!response.ok) throw new Error(response.statusText);
      const ids = new Set(chosen().map(({ id }) => id.replace('ref-', '')));
      const text = pickRecords(await response.text(), kind, ids);
      const url = URL.createObjectURL(new Blob([text], { type: types[kind] }));
      make('a', { href: url, download: `references.${kind}` }).click();
      // Some browsers read the file only after the click.
      setTimeout(() => URL.revokeObjectURL(url), 10_000);
      document.documentElement.dataset.downloaded = kind;
    } catch {
      notice.textContent = words.failed ?? '';
    }
  };
  const tick = (wanted: (entry: HTMLElement) => boolean): void => {
    for (const { entry, box } of boxes) box.checked = wanted(entry);
    say();
  };
  takes.push(
    offer('RIS', () => save('ris')),
    offer('BibTeX', () => save('bib')),
    offer('Markdown', (pressed) => copy(listMarkdown(chosen().map(asEntry)), pressed, words.copied ?? '')),
    offer(words.print ?? '', () => print(chosen())),
  );
  const bar = make(
    'div',
    { class: 'reading-list', role: 'group', 'aria-label': words.label ?? '' },
    make(
      'p',
      {},
      count,
      offer(words.all ?? '', () => tick((entry) => entry.isConnected)),
      offer(words.none ?? '', () => tick(() => false)),
    ),
    make('p', {}, `${words.take}:`, ...takes, notice),
  );
  button.closest('reference-search')?.addEventListener('change', say);
  button.closest('.filter')?.after(bar);
  button.remove();
  say();
  bar.querySelector('button')?.focus();
}

const nameOf = (entry: HTMLElement): string => (entry.querySelector('h2')?.textContent ?? '').trim();

const asEntry = (entry: HTMLElement): { runs: Run[]; url: string; name: string } => ({
  runs: runsOf(entry.querySelector('.formatted')),
  url: entry.querySelector<HTMLAnchorElement>('h2 a')?.href ?? '',
  name: nameOf(entry),
});

/** The words of a formatted reference; marks of what was searched leave no trace. */
function runsOf(formatted: Element | null): Run[] {
  const runs: Run[] = [];
  const walk = (node: Node, italic: boolean): void => {
    if (node instanceof Text) runs.push({ text: node.data, italic });
    for (const child of node.childNodes) walk(child, italic || child.nodeName === 'I');
  };
  if (formatted) walk(formatted, false);
  return runs;
}

/** Prints the chosen entries alone, of which a filter may have taken some out of the list. */
function print(chosen: readonly HTMLElement[]): void {
  const list = make('ol', { class: 'printed-list' });
  for (const entry of chosen)
    list.append(make('li', {}, ...(entry.querySelector('.formatted')?.cloneNode(true).childNodes ?? [])));
  document.querySelector('.references')?.append(list);
  addEventListener('afterprint', () => list.remove(), { once: true });
  window.print();
}
