let isAsked = false;

/** What is offered for words of the article comes with the first ones that are selected; without it they are copied as ever. */
function offer(): void {
  const selection = getSelection();
  const inText = selection?.anchorNode?.parentElement?.closest('.prose');
  if (isAsked || !inText || selection?.isCollapsed) return;
  isAsked = true;
  import('./quote-bar.ts').then(
    ({ offerQuotes }) => offerQuotes().catch(() => (isAsked = false)),
    () => (isAsked = false),
  );
}

document.addEventListener('selectionchange', offer);
// They may be selected already.
offer();
