/**
 * Tells when the room for a drawing has another width, in whole pixels. The first is what an observer tells as soon as the
 * page is laid out: to measure it at once would have the page laid out for it.
 *
 * @param changed gets the width; drawing within the observer would change what it observes, so it comes a frame later
 */
export function watchWidth(room: HTMLElement, changed: (width: number) => void): void {
  let width = 0;
  new ResizeObserver(() => {
    const before = width;
    width = Math.floor(room.getBoundingClientRect().width) || before;
    if (before === 0 || width === before) return;
    requestAnimationFrame(() => changed(width));
  }).observe(room);
}
