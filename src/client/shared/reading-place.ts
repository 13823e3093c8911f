/**
 * Leads a reader who comes back to the paragraph that they read last: `a[data-continue]`, hidden until there is one.
 * The page of a section or of the whole article keeps it as it is left; `.forget` forgets it. Without this script there
 * are no such links.
 */
import { fill } from '../../text/template.ts';
import { keep, readKept } from './kept.ts';

let isForgotten = false;

/** Fills in the links, or hides them and the way to forget. */
function show(): void {
  const place = readKept('place');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-continue]')) {
    link.hidden = !place;
    if (!place) continue;
    const { section, number, paragraph, whole } = place;
    const path = whole ? `read/#${section}-${paragraph}` : `sections/${section}/#${paragraph}`;
    link.href = (link.dataset.home ?? '') + path;
    link.textContent = fill(link.dataset.continue ?? '', { place: `${number} ¶${paragraph.slice(1)}` });
  }
  const forget = document.querySelector<HTMLElement>('.forget');
  if (forget) forget.hidden = !place;
}

/** Keeps the first paragraph that is seen, or the last one where the reader is past the text. */
function keepPlace(): void {
  const paragraphs = [...document.querySelectorAll('[data-number] p[id]')];
  // A line at least must be seen.
  const line = 100;
  const read = paragraphs.find((each) => each.getBoundingClientRect().bottom > line) ?? paragraphs.at(-1);
  const text = read?.closest<HTMLElement>('[data-number]');
  if (!read || !text || isForgotten) return;
  const { number = '', section = text.id } = text.dataset;
  // In the whole article a section has its id, and those of its paragraphs begin with it.
  const paragraph = read.id.replace(`${section}-`, '').replace('tr-', '');
  keep('place', { section, number, paragraph, whole: section === text.id });
}

show();
addEventListener('pageshow', show);
addEventListener('pagehide', keepPlace);
document.addEventListener('visibilitychange', keepPlace);
document.querySelector('.forget')?.addEventListener('click', () => {
  isForgotten = true;
  keep('place', null);
  show();
});
