/** Gives an element another text; the same text anew would have the page laid out again. */
export function retext(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
