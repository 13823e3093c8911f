/**
 * Puts results in place of those before. The focus stays on its result, wherever that is now, and goes back to the field
 * where the result is gone.
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
