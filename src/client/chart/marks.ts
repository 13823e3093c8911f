import { kindOf } from '../../charts/kinds/kinds.ts';
import type { Visible } from '../../charts/model/types.ts';
import { make } from '../shared/dom.ts';
import { nextMark } from './keys.ts';
import type { ChartPage } from './page.ts';
import type { Plot } from './plot.ts';
import { nameOf, speak, type Speech } from './speech.ts';
import { placeTooltip, tooltipContent } from './tooltip.ts';

/** What the marks need of the chart that they belong to. */
export interface MarksHost {
  page: ChartPage;
  speech: () => Speech;
  shown: () => Visible;
  /** Highlights a series or category, or stops highlighting it. */
  highlight: (id: string) => void;
  say: (text: string) => void;
}

/** Lets a reader point at the marks of a drawing, walk them by keyboard, and follow them to their sentences. */
export class Marks {
  #plot: Plot;
  #host: MarksHost;
  #tip = make('div', { class: 'chart-tip', hidden: '' });
  #shown = -1;
  #isPinned = false;
  /** Whether the pointer last pressed was a finger; not every browser says so with the click. */
  #isTouch = false;
  #frame = 0;

  constructor(plot: Plot, host: MarksHost) {
    this.#plot = plot;
    this.#host = host;
    const { host: element } = plot;
    element.append(this.#tip);
    element.addEventListener('pointermove', (event) => this.#point(event));
    element.addEventListener('pointerleave', () => this.#leave());
    element.addEventListener('click', (event) => this.#click(event));
    element.addEventListener('focusin', ({ target }) => this.#focus(target));
    element.addEventListener('focusout', ({ relatedTarget }) => {
      if (!element.contains(relatedTarget as Node | null)) this.hide();
    });
    element.addEventListener('keydown', (event) => this.#key(event));
    document.addEventListener('pointerdown', ({ target, pointerType }) => {
      this.#isTouch = pointerType !== 'mouse';
      if (!element.contains(target as Node | null)) this.hide();
    });
  }

  /** Shows a mark and keeps it until something else is pointed at. */
  pin(index: number): void {
    this.#show(index, true);
    this.#host.say(this.#spoken(index));
    this.#stand(index);
  }

  /** Gives the focus back to the current mark after a new drawing; if the mark has kept it, shows its tooltip again. */
  refocus(): void {
    const { current } = this.#plot;
    const before = document.activeElement;
    if (this.#stand(current, true) === before) this.#show(current, true);
  }

  hide(): void {
    cancelAnimationFrame(this.#frame);
    this.#isPinned = false;
    this.#shown = -1;
    this.#tip.hidden = true;
    this.#plot.light(-1);
  }

  #point(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || this.#tip.contains(event.target as Node)) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      if (this.#isPinned) return;
      const index = this.#at(event);
      if (index < 0) this.hide();
      else if (index !== this.#shown) this.#show(index, false);
    });
  }

  #leave(): void {
    if (!this.#isPinned) this.hide();
  }

  #click(event: MouseEvent): void {
    if (this.#tip.contains(event.target as Node)) return;
    const series = seriesUnder(event.target);
    if (series !== null) {
      this.#host.highlight(series);
      return;
    }
    const index = this.#at(event);
    if (index < 0) {
      this.hide();
      return;
    }
    this.#stand(index, true);
    // A finger cannot hover: the first tap shows the tooltip, and a link in it leads on.
    if (this.#isTouch || !this.#go(index, event)) this.#show(index, true);
  }

  #focus(target: EventTarget | null): void {
    this.#locate();
    const { svg, current } = this.#plot;
    if (!(target instanceof SVGElement)) return;
    if (target !== svg) {
      this.#show(current, true);
      this.#host.say(this.#spoken(current));
    } else if (svg.matches(':focus-visible')) {
      // The drawing hands the keyboard's focus to the mark that had it last; a pointer is yet to say which it means.
      this.#stand(current, true);
    }
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof SVGElement)) return;
    const { marks, current } = this.#plot;
    if (event.key === 'Escape') this.hide();
    else if (event.key === 'Enter') this.#go(current, event);
    else if (event.key === ' ') this.#host.highlight(this.#lightable(current));
    else {
      const next = nextMark(marks, current, event.key);
      if (next === null) return;
      // Scrolling before the tooltip is shown saves a layout of the page.
      this.#plot.element(next)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      this.#stand(next, true);
    }
    event.preventDefault();
  }

  /** What is highlighted with a mark: its series where there are several, else its category. */
  #lightable(index: number): string {
    const datum = this.#plot.marks[index]?.datum;
    const several = new Set(this.#plot.marks.map((mark) => mark.datum.series)).size > 1;
    return (several ? datum?.series : (datum?.category ?? datum?.series)) ?? '';
  }

  /** Goes to the sentence that states a value; false where there is none. */
  #go(index: number, { ctrlKey, metaKey }: { ctrlKey: boolean; metaKey: boolean }): boolean {
    const url = this.#plot.marks[index]?.datum.url;
    if (url === null || url === undefined) return false;
    if (this.#host.page.isEmbedded || ctrlKey || metaKey) open(url, '_blank', 'noopener');
    else location.assign(url);
    return true;
  }

  #at(event: PointerEvent | MouseEvent): number {
    this.#locate();
    return this.#plot.at(event, kindOf(this.#host.shown().view).followsTime === true);
  }

  #locate(): void {
    this.#plot.locate(this.#host.shown());
  }

  #stand(index: number, takesFocus = false): SVGElement | null {
    const datum = this.#plot.marks[index]?.datum;
    return datum ? this.#plot.stand(index, nameOf(this.#host.speech(), datum), takesFocus) : null;
  }

  #spoken(index: number): string {
    const plotted = this.#plot.plotted(index);
    const { shown } = this.#plot;
    return plotted && shown ? speak(this.#host.speech(), shown, plotted) : '';
  }

  #show(index: number, isPinned: boolean): void {
    const plotted = this.#plot.plotted(index);
    const { shown, host } = this.#plot;
    if (!plotted || !shown) return;
    this.#shown = index;
    this.#isPinned = isPinned;
    // Measured before anything changes: afterwards measuring would cost a layout of the page.
    const point = this.#plot.point(index);
    const room = { width: host.clientWidth, height: host.clientHeight };
    this.#plot.light(index);
    const { page, speech } = this.#host;
    const link = { text: page.texts.sentence, isBlank: page.isEmbedded };
    this.#tip.replaceChildren(...tooltipContent(speech(), shown, plotted, link));
    this.#tip.classList.toggle('pinned', isPinned);
    this.#tip.hidden = false;
    placeTooltip(this.#tip, point, room);
  }
}

/** The series that a name, a key or a line under the pointer stands for. */
function seriesUnder(target: EventTarget | null): string | null {
  if (!(target instanceof Element) || target.closest('[data-mark]')) return null;
  return target.closest('[data-series]')?.getAttribute('data-series') ?? null;
}
