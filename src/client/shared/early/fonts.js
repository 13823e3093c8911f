(function (root, fonts) {
  // On a slow line they would cost a first page its paint: it is set in the system's font, and load-fonts.ts loads these
  // for the next one.
  try {
    if (!fonts || localStorage.getItem('fonts') !== fonts) return;
    root.classList.add('fonts');
    // A page holds its first paint a moment for fonts that are asked for early, and these come from the cache.
    for (const href of fonts.split(' ')) {
      const link = document.createElement('link');
      document.head.append(Object.assign(link, { rel: 'preload', as: 'font', crossOrigin: '', href }));
    }
  } catch {}
})(document.documentElement, document.currentScript?.dataset['fonts']);
