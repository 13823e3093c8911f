(function (modules) {
  // Before the first paint modules would take the line and the processor from it. The build lists them in the page.
  if (!modules) return;
  /** @type {(value?: unknown) => void} */
  let begin;
  let isReady = false;
  let isLost = false;
  /** @param {string} href */
  const load = (href) => import(href).catch(() => (isLost = true));
  // Nobody waits longer than this for a module that does not come.
  /** @param {(value?: unknown) => void} resolve */
  const late = (resolve) => setTimeout(resolve, 3000);
  const ready = new Promise((resolve) => (begin = resolve))
    .then(() => Promise.race([Promise.all(modules.split(' ').map(load)), new Promise(late)]))
    .then(() => {
      isReady = true;
      // A module that cannot be loaded leaves its part of the page as it is without scripts (early.js): said once the
      // others are there, which would be hidden with it.
      if (isLost) dispatchEvent(new Event('error'));
    });
  // Modules want the whole page.
  const start = () => {
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
    else begin();
  };

  // What is pressed or typed before scripts can answer is kept until they can. Links to other pages lead on without them.
  const answered = '[type="button"]:not([popovertarget]), a:is(.citation, .figure, .abbr)';
  /** @param {Event & { key?: string, ctrlKey?: boolean, metaKey?: boolean }} event */
  const keep = (event) => {
    const { target, type, key, ctrlKey, metaKey } = event;
    if (!event.isTrusted || !(target instanceof Element)) return;
    const host = target.closest(':not(:defined)');
    if (isReady && (key || !host)) return;
    const isTyped = type === 'input' || type === 'change';
    if (key) {
      if ('value' in target || key !== (ctrlKey || metaKey ? 'k' : '/')) return;
    } else if (isTyped ? !host : ctrlKey || metaKey || !target.closest(answered)) return;
    if (!isTyped) {
      event.preventDefault();
      // An element that is there before others would answer it twice.
      event.stopPropagation();
    }
    start();
    const { value, checked } = Object(target);
    ready
      .then(() => (key || !host || target.closest('a') ? null : customElements.whenDefined(host.localName)))
      .then(() => {
        if (isTyped) Object.assign(target, { value, checked });
        target.dispatchEvent(Reflect.construct(event.constructor, [type, event]));
      });
  };
  for (const type of ['click', 'input', 'change', 'keydown']) addEventListener(type, keep, true);

  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint')[0]) start();
  }).observe({ type: 'paint', buffered: true });
  // What is not seen is not painted, and a browser may not tell.
  addEventListener('load', () => setTimeout(start, 1000));
  if (document.hidden) start();
})(document.currentScript?.dataset['modules']);
