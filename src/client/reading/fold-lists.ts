/**
 * Folds the long lists below a section's words, in browsers that unfold them for what is searched or led to in them, and
 * print them whole. A list that a reader may see already stays as it is.
 */
if ('onbeforematch' in window && CSS.supports('selector(::details-content)')) {
  for (const list of document.querySelectorAll<HTMLDetailsElement>('[data-fold]')) {
    if (list.getBoundingClientRect().top > innerHeight) list.open = false;
  }
}

export {};
