/**
 * Tells when the room for a drawing has another width, in whole pixels. An observer may first tell of a room once it has
 * changed, so the first width is taken at once.
 *
 * @param changed gets the width; drawing within the observer would change what it observes, so it comes a frame later
 */
export function watchWidth(room: HTMLElement, changed: (width: number) => void): void {
  const measure = (): number => Math.floor(room.getBoundingClientRect().width);
  let width = measure();
  new ResizeObserver(() => {
    const before = width;
    width = measure() || before;
    if (before === 0 || width === before) return;
    requestAnimationFrame(() => changed(width));
  }).observe(room);
}
