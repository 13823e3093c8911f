import { readFragment } from '../../address/fragment.ts';
import styles from '../../styles/reading/seen.css?inline';
import { adoptStyles } from '../shared/dom.ts';

adoptStyles(styles);

/** Numbers in the text and the marks of small charts that plot them light each other up while one of them is pointed at. */
function light({ target }: Event): void {
  for (const lit of document.querySelectorAll('.seen')) lit.classList.remove('seen');
  const element =
    target instanceof Element ? target.closest<HTMLElement | SVGElement>('a.figure, [data-figure]') : null;
  if (!element) return;
  const id = element.dataset.figure ?? readFragment(element.getAttribute('href') ?? '').replace(/^fig-/, '');
  const others = document.querySelectorAll(
    `[data-figure="${CSS.escape(id)}"], a.figure[href="#fig-${CSS.escape(id)}"]`,
  );
  for (const other of others) other.classList.add('seen');
}

for (const type of ['pointerover', 'focusin']) document.addEventListener(type, light);
