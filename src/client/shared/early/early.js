(function (root) {
  // The page is laid out for scripts while they may come, so that nothing moves when they do (styles/base.css). Where one
  // fails or is late, each element that it has not reached stands as without scripts.
  root.classList.add('js');
  // A policy has a name that is taken once.
  /** @type {{ createPolicy: Function } | undefined} */
  var trusted = Reflect.get(window, 'trustedTypes');
  var policy = { createHTML: String };
  if (trusted) policy = trusted.createPolicy('noscript', policy);
  function alone() {
    root.classList.remove('js');
    for (var hidden of document.querySelectorAll(':not(:defined) > noscript')) {
      hidden.outerHTML = policy.createHTML(hidden.textContent);
    }
  }
  addEventListener('error', alone);
  document.addEventListener('readystatechange', () => setTimeout(alone, 3000));
  try {
    var theme = localStorage.getItem('theme');
    var size = localStorage.getItem('text-size');
    if (theme) root.dataset.theme = theme;
    if (size) root.dataset.textSize = size;
  } catch {}
})(document.documentElement);
