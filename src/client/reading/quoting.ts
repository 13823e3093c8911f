let isAsked = false;

/** What is offered for words of the article comes with the first ones that are selected; without it they are copied as ever. */
document.addEventListener('selectionchange', () => {
  const selection = getSelection();
  const inText = selection?.anchorNode?.parentElement?.closest('.prose');
  if (isAsked || !inText || selection?.isCollapsed) return;
  isAsked = true;
  import('./late/quote-bar.ts').then(
    ({ offerQuotes }) => offerQuotes().catch(() => (isAsked = false)),
    () => (isAsked = false),
  );
});

export {};
