import { textFragment } from '../../../address/text-fragment.ts';
import styles from '../../../styles/reading/quote-bar.css?inline';
import { passageSource, quotation } from '../../../notebook/quotation.ts';
import { copy } from '../../shared/copy.ts';
import { writeBoth } from '../../shared/copy-both.ts';
import { adoptStyles, make } from '../../shared/dom.ts';
import { placeBelow } from '../../shared/notebook/beside.ts';
import { readQuoteWords, searchPage } from '../../shared/notebook/quote-words.ts';
import { selectedPassage, type SelectedPassage } from './passage.ts';

/** How long a selection rests before something is offered, in ms: hands are still at it. */
const rest = 200;

/** A search for more words finds no more. */
const searched = 12;

/** What is offered for words that are selected. */
export interface QuoteBar {
  /** Leads the focus to what is offered for a paragraph, once its words are selected; Escape gives it back to its number. */
  enter: (number: HTMLElement) => void;
}

/**
 * Offers for words of the article, or of its translation, that are selected, beside them: to copy them as a quotation with their
 * printed page, to copy a link to them, to highlight them, to note something, to search for them.
 *
 * @throws where their words do not come
 */
export async function offerQuotes(): Promise<QuoteBar> {
  const words = await readQuoteWords();
  adoptStyles(styles);

  let passage: SelectedPassage | null = null;
  let number: HTMLElement | null = null;
  let isEntering = false;
  const said = make('span');
  const search = make('a', {}, words.search);
  const address = ({ paragraph, text }: SelectedPassage): string => {
    const here = new URL(location.href);
    here.hash = here.search = '';
    // Of two texts, a reader who follows the link might not see the one that was quoted.
    if (document.querySelector('text-view')) here.searchParams.set('text', 'both');
    return here.href + textFragment(paragraph.id, text, document.querySelector('main')?.textContent ?? '');
  };
  const button = (
    label: string,
    press: (passage: SelectedPassage, on: HTMLElement) => unknown,
  ): HTMLElement => {
    const made = make('button', { type: 'button' }, label);
    made.addEventListener('click', () => {
      // Shorter words in its place leave the others where they are.
      made.style.minWidth = `${made.offsetWidth}px`;
      if (passage) press(passage, made);
    });
    return made;
  };
  const source = (of: SelectedPassage): string =>
    passageSource(words, of.from, of.to, of.translates !== null);
  const quote = (of: SelectedPassage, on: HTMLElement): void => {
    const quoted = quotation(words, of, source(of), address(of));
    // Within the press itself: some browsers copy nothing later.
    void copy(quoted.text, on, words.copied, () => writeBoth(quoted.text, quoted.html));
  };
  const original = button(
    words.copyOriginal,
    (chosen, on) => chosen.translates && quote(chosen.translates, on),
  );
  const alert = make('b', { role: 'alert' });
  const keep = async (chosen: SelectedPassage, isNoting: boolean): Promise<void> => {
    alert.textContent = `${words.notes.highlight}…`;
    try {
      const { highlight } = await import('../../shared/notebook/highlight.ts');
      if (await highlight(chosen, words, isNoting)) bar.hidePopover();
      else alert.textContent = words.notes.blocked;
    } catch {
      alert.textContent = words.notes.late;
    }
  };
  const bar: HTMLElement = make(
    'div',
    {
      class: 'quote-bar',
      popover: 'manual',
      role: 'group',
      'aria-label': words.label,
      lang: document.documentElement.lang,
    },
    said,
    button(words.copy, quote),
    original,
    button(words.link, (chosen, on) => copy(address(chosen), on, words.copied)),
    button(words.cite, (chosen) => {
      alert.textContent = `${words.cite}…`;
      return import('../../shared/cite/dialog.ts').then(
        ({ openCite }) => {
          alert.textContent = '';
          const { from, to, translates } = chosen;
          return openCite({
            pages: from === to ? from : `${from}-${to}`,
            address: address(chosen),
            isTranslation: translates !== null,
          });
        },
        // As the link does at the foot of the page.
        () => document.querySelector<HTMLAnchorElement>('.foot a[href$="#cite"]')?.click(),
      );
    }),
    button(words.notes.highlight, (chosen) => keep(chosen, false)),
    button(words.notes.note, (chosen) => keep(chosen, true)),
    search,
    alert,
  );

  const show = (): void => {
    // What is pressed in the bar leaves the selection as it is, or takes it away: the bar stays.
    if (bar.contains(document.activeElement)) return;
    passage = selectedPassage(getSelection(), words.begins);
    if (!passage) {
      if (bar.matches(':popover-open')) bar.hidePopover();
      return;
    }
    said.textContent = source(passage);
    original.hidden = !passage.translates;
    alert.textContent = '';
    const query = passage.text.split(' ').slice(0, searched).join(' ');
    search.href = `${searchPage()}?q=${encodeURIComponent(query)}`;
    // After the paragraph, so that Tab leads on from there.
    const host = passage.paragraph.closest('.par') ?? passage.paragraph.parentElement;
    if (bar.parentElement !== host) host?.append(bar);
    if (!bar.matches(':popover-open')) bar.showPopover();
    const lines = [...passage.range.getClientRects()];
    placeBelow(bar, lines.at(-1) ?? passage.range.getBoundingClientRect());
    if (isEntering) bar.querySelector('button')?.focus({ preventScroll: true });
    else number = null;
    isEntering = false;
  };
  let timer = 0;
  const later = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(show, rest);
  };
  const leave = (): void => {
    bar.hidePopover();
    if (!number) return;
    getSelection()?.removeAllRanges();
    number.focus({ preventScroll: true });
  };
  document.addEventListener('selectionchange', later);
  document.addEventListener('keydown', (event) => {
    if (!bar.matches(':popover-open')) return;
    if (event.key === 'Escape') leave();
    // Into the bar first, before the links among the words.
    if (event.key !== 'Tab' || event.shiftKey || bar.contains(document.activeElement)) return;
    event.preventDefault();
    bar.querySelector('button')?.focus();
  });
  // A press with the pointer would take the selection away.
  bar.addEventListener('pointerdown', (event) => event.preventDefault());
  bar.addEventListener('mousedown', (event) => event.preventDefault());
  bar.addEventListener('focusout', () => {
    if (bar.matches(':popover-open')) later();
  });
  show();
  return {
    enter: (of) => {
      number = of;
      isEntering = true;
      // What leads to the paragraph may scroll first.
      later();
    },
  };
}
