/** A mark of the strip: the group that stands for an event. */
type Mark = SVGGElement;

/** Keys that move from mark to mark, and by how many; the ends are further than any number of marks. */
const moves: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** The marks of the strip: what is pointed at is named, arrow keys walk them, each leads to its entry in the list. */
export class StripMarks {
  #plot: HTMLElement;
  #tip: HTMLElement;
  #kept = new Set<string>();

  constructor(plot: HTMLElement, tip: HTMLElement, names: (id: string) => string) {
    this.#plot = plot;
    this.#tip = tip;
    for (const svg of plot.querySelectorAll('svg')) svg.setAttribute('role', 'group');
    for (const mark of plot.querySelectorAll<Mark>('[data-mark]')) {
      mark.setAttribute('role', 'link');
      mark.setAttribute('aria-label', names(idOf(mark)));
    }
    const over = ({ target }: Event): void => this.#name(markOf(target));
    for (const type of ['pointerover', 'focusin']) plot.addEventListener(type, over);
    for (const type of ['pointerleave', 'focusout']) plot.addEventListener(type, () => this.#name(null));
    plot.addEventListener('click', ({ target }) => {
      const mark = markOf(target);
      if (mark) this.#follow(mark);
    });
    plot.addEventListener('keydown', (event) => this.#press(event));
  }

  /** Dims all marks but some, which alone can be walked and followed. */
  keep(ids: ReadonlySet<string>): void {
    this.#kept = new Set(ids);
    for (const svg of this.#plot.querySelectorAll('svg')) {
      let isFirst = true;
      for (const mark of svg.querySelectorAll<Mark>('[data-mark]')) {
        const isKept = ids.has(idOf(mark));
        mark.classList.toggle('dimmed', !isKept);
        if (isKept) mark.removeAttribute('aria-hidden');
        else mark.setAttribute('aria-hidden', 'true');
        if (isKept) mark.setAttribute('tabindex', isFirst ? '0' : '-1');
        else mark.removeAttribute('tabindex');
        if (isKept) isFirst = false;
      }
    }
  }

  /** Puts the focus on an event's mark in the drawing that is seen. */
  focus(id: string): void {
    const mark = this.#seen().find((each) => idOf(each) === id);
    if (mark) this.#goTo(mark);
  }

  /** Marks of the drawing that is seen, those kept, from left to right as the list has them. */
  #seen(): Mark[] {
    return [...this.#plot.querySelectorAll<Mark>('[data-mark]')].filter(
      (mark) =>
        this.#kept.has(idOf(mark)) &&
        mark.ownerSVGElement &&
        mark.ownerSVGElement.getClientRects().length > 0,
    );
  }

  #press(event: KeyboardEvent): void {
    const mark = markOf(event.target);
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#follow(mark);
      return;
    }
    const by = moves[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const marks = this.#order();
    const next = Math.min(marks.length - 1, Math.max(0, marks.indexOf(mark) + by));
    const target = marks[next];
    if (target) this.#goTo(target);
  }

  /** The marks in the order of the list, which is that of the dates; the drawing has spans before dots. */
  #order(): Mark[] {
    const order = [...this.#kept];
    return this.#seen().sort((a, b) => order.indexOf(idOf(a)) - order.indexOf(idOf(b)));
  }

  #goTo(mark: Mark): void {
    for (const each of this.#seen()) each.setAttribute('tabindex', each === mark ? '0' : '-1');
    mark.focus();
  }

  #follow(mark: Mark): void {
    const id = idOf(mark);
    if (!this.#kept.has(id)) return;
    // The fragment makes it the target and Back's way home; the focus goes along for the keyboard.
    location.hash = id;
    document.getElementById(id)?.focus({ preventScroll: true });
  }

  #name(mark: Mark | null): void {
    const isKept = mark !== null && this.#kept.has(idOf(mark));
    this.#tip.textContent = isKept ? mark.getAttribute('aria-label') : '';
  }
}

const idOf = (mark: Mark): string => mark.dataset.mark ?? '';

const markOf = (target: EventTarget | null): Mark | null =>
  target instanceof Element ? target.closest<Mark>('[data-mark]') : null;
