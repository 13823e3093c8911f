/** Puts a popover below something, within the window. */
export function placeBelow(popover: HTMLElement, { right, bottom }: DOMRect): void {
  // Handles of a selection by touch hang below it.
  const gap = matchMedia('(pointer: coarse)').matches ? 32 : 8;
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = popover;
  const left = Math.max(8, Math.min(right - offsetWidth / 2, clientWidth - offsetWidth - 8));
  const top = Math.max(8, Math.min(bottom + gap, clientHeight - offsetHeight - 8));
  popover.style.inset = `${top + scrollY}px auto auto ${left + scrollX}px`;
}
