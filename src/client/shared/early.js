(function (root, script) {
  // The page is laid out for scripts while they may come, so that nothing moves when they do (styles/base.css). Where one
  // fails or is late, each element that it has not reached stands as without scripts.
  root.classList.add('js');
  function alone() {
    root.classList.remove('js');
    /** @type {{ createPolicy: Function } | undefined} */
    var trusted = Reflect.get(window, 'trustedTypes');
    for (var hidden of document.querySelectorAll(':not(:defined) > noscript')) {
      var policy = trusted
        ? trusted.createPolicy('noscript', { createHTML: String })
        : { createHTML: String };
      hidden.outerHTML = policy.createHTML(hidden.textContent);
    }
  }
  var failed = (/** @type {Event} */ { target }) =>
    (target instanceof Element && target.localName !== 'script') || alone();
  addEventListener('error', failed, true);
  document.addEventListener('readystatechange', () => setTimeout(alone, 3000));
  try {
    var theme = localStorage.getItem('theme');
    var size = localStorage.getItem('text-size');
    if (theme) root.dataset.theme = theme;
    if (size) root.dataset.textSize = size;
  } catch {}
  // A page holds its first paint for fonts that are asked for early; on a slow line it would wait in vain.
  /** @type {{ rtt: number } | undefined} */
  var line = Reflect.get(navigator, 'connection');
  if (!script || (line && line.rtt > 150)) return;
  for (var href of (script.dataset.fonts || '').split(' ')) {
    var link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'preload', as: 'font', crossOrigin: '', href }));
  }
})(document.documentElement, document.currentScript);
