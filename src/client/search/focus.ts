/**
 * Puts results in place of those before. Who stood on one stays on it, wherever it is now; on one that is gone, goes back
 * to the field.
 */
export function replaceResults(
  results: HTMLElement,
  field: HTMLElement,
  nodes: readonly (Node | string)[],
): void {
  const focused = document.activeElement;
  const hadFocus = results.contains(focused);
  const place = focused instanceof HTMLAnchorElement ? focused.pathname + focused.hash : null;
  results.replaceChildren(...nodes);
  if (!hadFocus) return;
  const links = [...results.querySelectorAll('a')];
  (links.find(({ pathname, hash }) => pathname + hash === place) ?? field).focus();
}
