import type { QuoteBar } from './quote-bar.ts';

let asked: Promise<QuoteBar> | null = null;

/**
 * What is offered for words of the article comes with the first ones that are selected, or with the number of a paragraph that is
 * pressed; without it they are copied as ever, and the number leads to the paragraph.
 */
function ask(): Promise<QuoteBar | null> {
  asked ??= import('./quote-bar.ts').then(({ offerQuotes }) => offerQuotes());
  return asked.catch(() => (asked = null));
}

function offer(): void {
  const selection = getSelection();
  const inText = selection?.anchorNode?.parentElement?.closest('.prose');
  if (inText && !selection?.isCollapsed) void ask();
}

/**
 * Selects a paragraph, in the first of its texts that is seen, and leads the focus on to what is offered for it.
 *
 * @param number that of the paragraph, which stands beside its texts
 */
async function quoteParagraph(number: HTMLElement): Promise<void> {
  const texts = [...(number.parentElement?.querySelectorAll(':scope > p') ?? [])];
  const seen = texts.find((text) => text.getClientRects().length > 0);
  if (!seen) return;
  getSelection()?.selectAllChildren(seen);
  (await ask())?.enter(number);
}

/** Offers for a paragraph what is offered for words, if it is a paragraph's number that was pressed. */
export function pressNumber(event: MouseEvent): void {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  const number = target instanceof Element ? target.closest<HTMLAnchorElement>('.par-n') : null;
  if (!number || ctrlKey || metaKey || shiftKey) return;
  // Led to at once: some browsers take the selection away when a link leads on.
  event.preventDefault();
  location.hash = number.hash;
  void quoteParagraph(number);
}

document.addEventListener('click', pressNumber);
document.addEventListener('selectionchange', offer);
// They may be selected already.
offer();
