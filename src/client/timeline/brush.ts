import { stepYear } from '../../charts/timeline/filter.ts';
import type { BrokenScale } from '../../charts/timeline/scale.ts';

/** A first and a last year. */
export type Years = [from: number, to: number];

/** How a change of years came about: while something moves, when it rests, or by a key on one handle. */
export type BrushMove = 'moving' | 'rested' | 'key';

type End = 'from' | 'to';

/** What the brush needs to know of the strip, and whom it tells. */
export interface BrushSetting {
  room: HTMLElement;
  limits: Years;
  /** Years in which something begins, and in which something ends. */
  stops: Record<End, number[]>;
  /** The scale of the drawing that is seen, with its width in the same units. */
  scale: () => { scale: BrokenScale; width: number };
  change: (years: Years, move: BrushMove) => void;
}

/** Pixels that a pointer moves before it draws a brush; less is a click. */
const slack = 4;

/** Two handles under the strip, and the strip itself, by which a reader chooses years. */
export class Brush {
  #setting: BrushSetting;
  #years: Years;
  #handles: Record<End, HTMLElement>;

  constructor(setting: BrushSetting) {
    this.#setting = setting;
    this.#years = setting.limits;
    const handle = (end: End): HTMLElement => {
      const found = setting.room.querySelector<HTMLElement>(`[data-end="${end}"]`);
      if (!found) throw new Error(`found no handle "${end}" at the strip, expected one`);
      return found;
    };
    this.#handles = { from: handle('from'), to: handle('to') };
    for (const end of ['from', 'to'] as const) {
      this.#listenToKeys(end);
      this.#listenToDrag(end);
    }
    this.#listenToSweep();
  }

  /** Puts the handles, the window between them and the shades beside it to where years stand. */
  show(years: Years): void {
    this.#years = years;
    const { scale, width } = this.#setting.scale();
    const [start, end] = [(scale.at(years[0]) / width) * 100, (scale.at(years[1] + 1) / width) * 100];
    const { style } = this.#setting.room;
    style.setProperty('--start', `${start}%`);
    style.setProperty('--end', `${100 - end}%`);
    const [first, last] = this.#setting.limits;
    this.#setting.room.toggleAttribute('data-cut-before', years[0] > first);
    this.#setting.room.toggleAttribute('data-cut-after', years[1] < last);
    for (const [index, name] of (['from', 'to'] as const).entries()) {
      const handle = this.#handles[name];
      const year = String(years[index]);
      handle.setAttribute('aria-valuenow', year);
      const text = handle.querySelector('span');
      if (text) text.textContent = year;
    }
    this.#handles.from.setAttribute('aria-valuemax', String(years[1]));
    this.#handles.to.setAttribute('aria-valuemin', String(years[0]));
  }

  #listenToKeys(end: End): void {
    this.#handles[end].addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const stops = this.#setting.stops[end].filter((stop) =>
        end === 'from' ? stop <= this.#years[1] : stop >= this.#years[0],
      );
      const year = stepYear(stops, this.#years[end === 'from' ? 0 : 1], event.key);
      if (year === null) return;
      event.preventDefault();
      this.#setting.change(this.#withEnd(end, year), 'key');
    });
  }

  #listenToDrag(end: End): void {
    const handle = this.#handles[end];
    handle.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      handle.focus();
      handle.setPointerCapture(event.pointerId);
    });
    handle.addEventListener('pointermove', (event) => {
      if (!handle.hasPointerCapture(event.pointerId)) return;
      const bound = Math.round(this.#yearAt(event.clientX));
      this.#setting.change(this.#withEnd(end, end === 'from' ? bound : bound - 1), 'moving');
    });
    handle.addEventListener('lostpointercapture', () => this.#setting.change(this.#years, 'rested'));
  }

  /** A pointer drawn across the strip chooses the years that it touches; up and down still scroll the page. */
  #listenToSweep(): void {
    const plot = this.#setting.room.querySelector<HTMLElement>('.strip-plot');
    let start: number | null = null;
    let isSweeping = false;
    // A sweep that leaves the strip would select what it comes to.
    plot?.addEventListener('mousedown', (event) => event.preventDefault());
    plot?.addEventListener('pointerdown', ({ clientX, button }) => {
      if (button === 0) start = clientX;
    });
    plot?.addEventListener('pointermove', (event) => {
      if (start === null) return;
      if (!isSweeping && Math.abs(event.clientX - start) < slack) return;
      if (!isSweeping) plot.setPointerCapture(event.pointerId);
      isSweeping = true;
      const touched = [start, event.clientX].map((x) => this.#yearAt(x)).sort((a, b) => a - b);
      const [from = 0, to = 0] = touched;
      this.#setting.change([Math.floor(from), Math.max(Math.floor(from), Math.ceil(to) - 1)], 'moving');
    });
    const stop = (): void => {
      start = null;
      if (isSweeping) this.#setting.change(this.#years, 'rested');
      isSweeping = false;
    };
    plot?.addEventListener('pointerup', stop);
    plot?.addEventListener('pointercancel', stop);
  }

  #yearAt(clientX: number): number {
    const { scale, width } = this.#setting.scale();
    const { left, width: seen } = this.#setting.room.getBoundingClientRect();
    return scale.invert(((clientX - left) / seen) * width);
  }

  /** The years with one end moved, never past the other. */
  #withEnd(end: End, year: number): Years {
    const [from, to] = this.#years;
    const [first, last] = this.#setting.limits;
    return end === 'from'
      ? [Math.max(first, Math.min(year, to)), to]
      : [from, Math.min(last, Math.max(year, from))];
  }
}
