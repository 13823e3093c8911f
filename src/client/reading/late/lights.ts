import { readFragment } from '../../../address/fragment.ts';
import styles from '../../../styles/reading/seen.css?inline';
import { adoptStyles } from '../../shared/dom.ts';

/** What belongs together, by the class that lights it up while one of it is pointed at, touched or focused. */
const lit = {
  /** A number in the text and the marks of small charts that plot it. */
  seen: (target: Element): string => {
    const figure = target.closest<HTMLElement | SVGElement>('a.figure, [data-figure]');
    if (!figure) return '';
    const link = readFragment(figure.getAttribute('href') ?? '').replace(/^fig-/, '');
    const id = CSS.escape(figure.dataset.figure ?? link);
    return `[data-figure="${id}"], a.figure[href="#fig-${id}"]`;
  },
  /** A sentence and its translation. */
  twin: (target: Element): string => {
    const sentence = target.closest<HTMLElement>('[data-tr] > span, [data-text] > span');
    const ids = sentence ? (sentence.dataset.of ?? sentence.id).split(' ') : [];
    return ids.map((id) => `[data-of~="${id}"], [id="${id}"]`).join(', ');
  },
};

function light(target: EventTarget | null | undefined): void {
  for (const [name, together] of Object.entries(lit)) {
    for (const old of document.querySelectorAll(`.${name}`)) old.classList.remove(name);
    const selector = target instanceof Element ? together(target) : '';
    for (const other of selector ? document.querySelectorAll(selector) : []) other.classList.add(name);
  }
}

adoptStyles(styles);
for (const type of ['pointerover', 'focusin']) document.addEventListener(type, ({ target }) => light(target));
// What is pointed at as this comes.
light([...document.querySelectorAll(':hover')].at(-1));
