import { fold } from '../../text/fold.ts';

/**
 * Drop-down lists: Escape or a press elsewhere closes them, a search field narrows the list, and a button clears all
 * choices.
 */
export function listenToDrops(root: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    const open =
      event.target instanceof Element ? event.target.closest<HTMLDetailsElement>('details[open]') : null;
    if (event.key !== 'Escape' || !open?.querySelector('.drop')) return;
    open.open = false;
    open.querySelector('summary')?.focus();
    event.stopPropagation();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    // What is picked in the list that stands above the drawing is looked at with the list open.
    for (const open of root.querySelectorAll<HTMLDetailsElement>('details[open]:not(.pick):has(> .drop)')) {
      if (!open.contains(target as Node | null)) open.open = false;
    }
  });
  root.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-find]')) return;
    const wanted = fold(target.value);
    const list = target.closest('.drop')?.querySelector('ul');
    if (!list) return;
    // What is below stays where it is while the list gets shorter.
    list.style.minHeight ||= `${list.offsetHeight}px`;
    for (const item of list.children) {
      (item as HTMLElement).hidden = !fold(item.textContent ?? '').includes(wanted);
    }
  });
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-unpick]') : null;
    const boxes = [...(button?.closest('.drop')?.querySelectorAll<HTMLInputElement>(':checked') ?? [])];
    for (const box of boxes) box.checked = false;
    boxes[0]?.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
