import { draw } from '../../charts/draw.ts';
import type { Fit } from '../../charts/fitting-width.ts';
import { defaultState, showsSame } from '../../charts/model/state.ts';
import type { ChartView, Datum, Drawing, Plotted, Visible } from '../../charts/model/types.ts';
import type { ChartTexts } from '../../charts/model/words.ts';
import { visible } from '../../charts/visible.ts';
import { dress } from '../shared/dom.ts';
import { toSvg } from '../shared/drawn.ts';
import { patch } from '../shared/patch.ts';

/** Distance in pixels up to which a pointer means a mark that it is not on. */
const reach = 32;

/**
 * The drawing of a chart in the page. At first this is one of the drawings in the HTML, chosen by the container's
 * width; from the first change on it is drawn here.
 */
export class Plot {
  readonly host: HTMLElement;
  #texts: ChartTexts;
  #drawing: Drawing | null = null;
  /** Id of the view whose drawing in the page was made here; null while it is the one of the HTML. */
  #own: string | null = null;
  /** Views as they are at first, drawn ahead. */
  #ready = new Map<ChartView, { drawing: Drawing; element: SVGElement }>();
  #width = 0;
  #current = 0;
  #lens: SVGElement | null = null;
  shown: Visible | null = null;
  /** Where set, how to draw depends on what is drawn. */
  fit: ((shown: Visible) => Fit) | null = null;

  constructor(host: HTMLElement, texts: ChartTexts) {
    this.host = host;
    this.#texts = texts;
  }

  /** The drawing that is seen. */
  get svg(): SVGSVGElement | null {
    const all = [...this.host.querySelectorAll<SVGSVGElement>('.chart-drawing')];
    return all.length === 1 ? (all[0] ?? null) : (all.find((svg) => svg.getClientRects().length > 0) ?? null);
  }

  get marks(): Drawing['marks'] {
    return this.#drawing?.marks ?? [];
  }

  /** Index of the mark that the keyboard stands on. */
  get current(): number {
    return Math.min(this.#current, this.marks.length - 1);
  }

  /** The width to draw at: that of the drawing seen, until the container has changed. */
  get width(): number {
    return this.#width || Number(this.svg?.getAttribute('width') ?? 680);
  }

  /** From now on draws at the container's own width. */
  set width(width: number) {
    this.#width = width;
  }

  /** What the drawing is called, for those who do not see it. */
  set label(label: string) {
    this.svg?.setAttribute('aria-label', label);
  }

  /** Computes where the marks are, if that is not known, without touching the page. */
  locate(shown: Visible): void {
    if (this.#drawing) return;
    this.#drawing = draw(shown, this.width, this.#texts);
    this.shown = shown;
  }

  /** Draws a view in its first state ahead of time, so that changing to it is quick. */
  makeReady(view: ChartView): void {
    if (this.#ready.get(view)?.drawing.width === this.width) return;
    const drawing = draw(visible(view, defaultState(view)), this.width, this.#texts);
    this.#ready.set(view, { drawing, element: toSvg(drawing.root) });
  }

  /** The drawing made ahead, if it is of this state and width. It can be taken once. */
  #takeReady({ view, state }: Visible): { drawing: Drawing; element: SVGElement } | null {
    const ready = this.#ready.get(view);
    if (ready?.drawing.width !== this.width || !showsSame(state, defaultState(view))) return null;
    this.#ready.delete(view);
    return ready;
  }

  /**
   * Draws what is shown. If it is of the view drawn before, or of another of the same form, only what differs is changed.
   * The current mark stays the current one; if it is gone, the first takes its place.
   *
   * @returns whether a mark had the focus, which it may have lost with its element
   */
  redraw(shown: Visible): boolean {
    const { view } = shown;
    const { width, isFlat } = this.fit?.(shown) ?? { width: this.#width, isFlat: false };
    this.#width = width;
    const before = this.marks[this.current]?.datum.id;
    const drawn = this.#drawing;
    const focused = document.activeElement;
    const hasFocus = focused !== null && this.host.contains(focused) && focused.hasAttribute('data-mark');
    // The explorer makes the view of a form anew for each state.
    const isPatched = drawn !== null && this.svg !== null && this.#own === view.id;
    const ready = isPatched || isFlat ? null : this.#takeReady(shown);
    this.#drawing = ready?.drawing ?? draw(shown, this.width, this.#texts, isFlat);
    this.shown = shown;
    this.light(-1);
    if (!hasFocus) this.#leave();
    if (isPatched && this.svg) patch(this.svg, drawn.root, this.#drawing.root);
    else {
      for (const old of this.host.querySelectorAll('.chart-drawing')) old.remove();
      this.host.prepend(ready?.element ?? toSvg(this.#drawing.root));
    }
    this.#own = view.id;
    this.#current = Math.max(
      0,
      this.marks.findIndex(({ datum }) => datum.id === before),
    );
    this.prepare();
    return hasFocus;
  }

  /** Makes the drawing reachable by keyboard: it takes the focus first, and passes it to a mark. */
  prepare(): void {
    const { svg } = this;
    if (!svg) return;
    dress(svg, {
      role: 'application',
      'aria-roledescription': this.host.dataset.role ?? '',
      'aria-describedby': 'chart-keys',
      tabindex: 0,
    });
  }

  element(index: number): SVGElement | null {
    const id = this.marks[index]?.datum.id;
    return id === undefined ? null : (this.svg?.querySelector(`[data-mark="${CSS.escape(id)}"]`) ?? null);
  }

  /** Makes a mark the one that Tab leads to, named, and gives it the focus if asked to. */
  stand(index: number, name: string, takesFocus = false): SVGElement | null {
    const element = this.element(index);
    this.#current = index;
    if (element) dress(element, { tabindex: 0, role: 'img', 'aria-label': name });
    this.svg?.setAttribute('tabindex', '-1');
    // Focusing makes the browser lay out the page, even if the element has the focus already.
    if (takesFocus && element !== document.activeElement) element?.focus({ preventScroll: true });
    // Only after the focus has moved: making a focused element unfocusable costs a layout of the page.
    this.#leave(element);
    return element;
  }

  /** Removes all marks but one from the tab order. */
  #leave(kept: SVGElement | null = null): void {
    for (const old of this.svg?.querySelectorAll('[data-mark][tabindex]') ?? []) {
      if (old === kept) continue;
      for (const attribute of ['tabindex', 'role', 'aria-label']) old.removeAttribute(attribute);
    }
  }

  /** The value behind a mark, as it is shown now. */
  plotted(index: number): Plotted | null {
    const id = this.marks[index]?.datum.id;
    return this.shown?.rows.find(({ datum }) => datum.id === id) ?? null;
  }

  indexOf(test: (datum: Datum) => boolean): number {
    return this.marks.findIndex(({ datum }) => test(datum));
  }

  /** The mark that a pointer means: the one under it, or the nearest within reach; -1 for none. */
  at(event: PointerEvent | MouseEvent, followsTime: boolean): number {
    const target = event.target instanceof Element ? event.target.closest('[data-mark]') : null;
    if (target) return this.indexOf(({ id }) => id === target.getAttribute('data-mark'));
    const { x, y } = this.#toDrawing(event);
    let best = -1;
    let least = Infinity;
    for (const [index, mark] of this.marks.entries()) {
      const [dx, dy] = [Math.abs(mark.x - x), Math.abs(mark.y - y)];
      // Along lines the time is meant first.
      const distance = followsTime ? dx * 4 + dy : Math.hypot(dx, dy);
      if (distance < least && dx < reach && (followsTime || dy < reach)) [best, least] = [index, distance];
    }
    return best;
  }

  /** Where a mark stands in the page's pixels, from the corner of the host. */
  point(index: number): { x: number; y: number } {
    const { x = 0, y = 0 } = this.marks[index] ?? {};
    const scale = this.#scale();
    return { x: x * scale, y: y * scale };
  }

  /** Puts a lens around a mark; none where the index is -1. */
  light(index: number): void {
    const mark = this.marks[index];
    if (!mark) {
      this.#lens?.remove();
      this.#lens = null;
      return;
    }
    if (!this.#lens) {
      this.#lens = toSvg({ tag: 'circle', attributes: { class: 'lens', r: 9 }, children: [] });
      this.svg?.append(this.#lens);
    }
    dress(this.#lens, { cx: mark.x, cy: mark.y });
  }

  #scale(): number {
    return (this.svg?.getBoundingClientRect().width ?? this.width) / this.width;
  }

  #toDrawing({ clientX, clientY }: MouseEvent): { x: number; y: number } {
    const box = this.svg?.getBoundingClientRect();
    if (!box) return { x: NaN, y: NaN };
    const scale = box.width / this.width;
    return { x: (clientX - box.left) / scale, y: (clientY - box.top) / scale };
  }
}
