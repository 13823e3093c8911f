/** Hides the bar from a reader who scrolls down, and shows it on the way up. Without this script it stays in view. */
const bar = document.querySelector('.bar');
/** How far a finger trembles, in pixels. */
const tremble = 8;
let from = scrollY;

addEventListener(
  'scroll',
  () => {
    const way = scrollY - from;
    if (Math.abs(way) < tremble) return;
    from = scrollY;
    bar?.classList.toggle('away', way > 0 && from > bar.clientHeight);
  },
  { passive: true },
);

export {};
