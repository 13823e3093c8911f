(function (root) {
  // Which texts of a translated section are seen, before they are: else the page would move. `text-view.ts` goes on.
  var kept = new URLSearchParams(location.search).get('text');
  try {
    kept = kept || localStorage.getItem('text');
  } catch {}
  /** @type {NodeListOf<HTMLInputElement>} */
  var inputs = document.querySelectorAll('text-view input');
  for (var input of inputs) {
    // The address may ask for what there is not: then it is the page's own language.
    if (input.value !== kept) continue;
    input.checked = true;
    if (kept !== root.lang) root.dataset.view = kept;
  }
  // Where the script of the choice does not come, both texts stand, as without scripts.
  addEventListener('load', () =>
    setTimeout(() => customElements.get('text-view') || delete root.dataset.view, 3000),
  );
})(document.documentElement);
