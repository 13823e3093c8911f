import styles from '../../../styles/cite-dialog.css?inline';
import { citedEntry, citedInText, type CiteFile, runsHtml, runsText } from '../../../text/cited.ts';
import { fillPlaces } from '../../../text/held-places.ts';
import { copy } from '../copy.ts';
import { writeBoth } from '../copy-both.ts';
import { adoptStyles, make } from '../dom.ts';
import { findOffers, type CitedPassage, type Offer, readJson } from './offers.ts';

let dialog: HTMLDialogElement | undefined;
let file: CiteFile | undefined;
/** The style that was chosen last. */
let chosen = 0;

/** Opens the dialog that cites what this page shows, or words of it that were selected. */
export async function openCite(passage?: CitedPassage): Promise<void> {
  if (!dialog) {
    adoptStyles(styles);
    const made = make('dialog', { class: 'cite-dialog' });
    // A click beside what the dialog shows closes it.
    made.addEventListener('click', ({ target }) => target === made && made.close());
    document.body.append(made);
    dialog = made;
  }
  const shown = dialog;
  const link = document.querySelector<HTMLAnchorElement>('.foot a[href$="#cite"]');
  const title = link?.textContent ?? '';
  shown.setAttribute('aria-label', title);
  shown.setAttribute('aria-busy', 'true');
  shown.replaceChildren(make('p', { role: 'status' }, `${title}…`));
  if (!shown.open) shown.showModal();
  try {
    file ??= await readJson<CiteFile>('cite.json');
    fill(shown, file, await findOffers(file, passage));
  } catch {
    const again = make('button', { type: 'button' }, link?.dataset.late ?? '');
    again.addEventListener('click', () => void openCite(passage));
    shown.replaceChildren(make('p', { role: 'alert' }, again));
    again.focus();
  }
  shown.removeAttribute('aria-busy');
}

/** What a link to a file for reference managers has. */
function fileOf(
  { files, part }: Offer,
  [extension, , type]: CiteFile['formats'][number],
  index: number,
): { href: string; download: string } {
  if (typeof files === 'string') return { href: `${files}.${extension}`, download: '' };
  const text = fillPlaces(files.texts[index] ?? '', extension, part.values);
  return {
    href: `data:${type};charset=utf-8,${encodeURIComponent(text)}`,
    download: `${files.name}.${extension}`,
  };
}

/** Shows what can be cited, in the styles that there are. */
function fill(
  shown: HTMLDialogElement,
  { words, formats, names, language, article }: CiteFile,
  offers: Offer[],
): void {
  const select = (label: string, options: string[], at: number): [HTMLElement, HTMLSelectElement] => {
    const list = make(
      'select',
      {},
      ...options.map((text, index) => make('option', { value: String(index) }, text)),
    );
    list.value = String(at);
    list.addEventListener('change', show);
    return [make('label', {}, `${label} `, list), list];
  };
  const entry = make('p', { class: 'cite-entry', lang: language, tabindex: '-1' });
  const inText = make('p', { class: 'cite-in-text' });
  const files = make('p', { class: 'cite-files' });
  const aboutNames = make('p', { class: 'cite-names' }, names);
  const copying = make('button', { type: 'button' }, words.copy);
  const close = make('button', { class: 'cite-close' }, words.close);
  const [what, whats] = select(
    words.what,
    offers.map(({ label }) => label),
    0,
  );
  const [style, named] = select(words.style, offers[0]?.works.map((work) => work.style) ?? [], chosen);
  const runs = (): ReturnType<typeof citedEntry> => {
    const offer = offers[Number(whats.value)];
    const work = offer?.works[Number(named.value)];
    return offer && work ? citedEntry(work, offer.part) : [];
  };
  function show(): void {
    chosen = Number(named.value);
    const offer = offers[Number(whats.value)];
    const work = offer?.works[chosen];
    if (!offer || !work) return;
    entry.replaceChildren(...runs().map(([text, tag]) => (tag ? make(tag, {}, text) : text)));
    const said = citedInText(work, offer.part);
    inText.replaceChildren(`${words.inText}: `, make('span', {}, said));
    inText.hidden = said === '';
    files.replaceChildren(
      `${words.files}: `,
      ...formats.flatMap((format, index) => [make('a', fileOf(offer, format, index), format[1]), ' ']),
    );
    aboutNames.hidden = names === '' || offer.works !== article;
  }
  copying.addEventListener('click', () => {
    const cited = runs();
    // Within the press itself: some browsers copy nothing later.
    void copy(runsText(cited), copying, words.copied, () => writeBoth(runsText(cited), runsHtml(cited)));
  });
  show();
  shown.replaceChildren(
    make('h2', {}, words.title),
    make('div', { class: 'cite-choices' }, what, style),
    entry,
    make('p', {}, copying),
    inText,
    files,
    aboutNames,
    make('form', { method: 'dialog' }, close),
  );
  whats.focus();
}
