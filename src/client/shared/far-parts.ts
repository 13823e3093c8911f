import { whenIdle } from './dom.ts';

/**
 * Lays out the far parts of a long list (`long-list.css`), one at a time when nothing else is to do: what looks at the
 * whole page then finds all in its place, and a link within it does not land beside its entry. Only what is below the
 * window, so that nothing moves under the reader's eyes.
 */
const parts = [
  ...document.querySelectorAll<HTMLElement>('.event, .note, .point, .index-page > section, .dataset'),
];

function layOutNext(): void {
  const part = parts.shift();
  if (!part) return;
  if (part.getBoundingClientRect().top > innerHeight) part.style.contentVisibility = 'visible';
  whenIdle(layOutNext);
}

whenIdle(layOutNext);
