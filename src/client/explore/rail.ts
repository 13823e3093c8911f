import { valueAt, type Grid } from '../../explore/model/grid.ts';
import { longestRise } from '../../explore/model/longest-rise.ts';
import { namedBy } from '../../explore/named.ts';
import { afterPaint } from '../shared/dom.ts';
import { retext } from './retext.ts';

/** How values are written. */
export interface Written {
  unit: string;
  /** What their year is called. */
  when: string;
  write: (value: number) => string;
  /** Whether the lowest comes first. */
  isFirstBest: boolean;
}

/** The list of states beside the drawing: found by name, sorted, each with its value and a bar behind it. */
export class Rail {
  #list: HTMLElement;
  #items: HTMLElement[];
  #unit: HTMLElement;
  #order: HTMLSelectElement | null;
  #find: HTMLInputElement | null;
  #values = new Map<string, number | null>();
  /** Below zero where the lowest value comes first. */
  #sign = 1;

  constructor(root: HTMLElement) {
    const list = root.querySelector<HTMLElement>('.rail-list');
    const unit = root.querySelector<HTMLElement>('[data-unit]');
    if (!list || !unit) throw new Error('found no list of countries, expected one');
    this.#list = list;
    this.#unit = unit;
    this.#items = [...list.querySelectorAll<HTMLElement>('li')];
    this.#order = root.querySelector('[name="order"]');
    this.#find = root.querySelector('.rail [type="search"]');
    this.#find?.addEventListener('input', () => this.#filter());
    // What was typed before this was there counts too.
    if (this.#find?.value) this.#filter();
    this.#order?.addEventListener('change', () => afterPaint(() => this.#sort()));
  }

  /** Shows each state's value in a year. */
  fill(grid: Grid, year: number, { unit, when, write, isFirstBest }: Written): void {
    retext(this.#unit, [unit, when].filter(Boolean).join(', '));
    this.#sign = isFirstBest ? -1 : 1;
    const values = this.#items.map((item) => valueAt(grid, placeOf(item), year));
    // Categories have no length, and a longer bar would be a worse rank.
    const isLength = unit !== '' && !isFirstBest;
    const largest = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
    for (const [index, item] of this.#items.entries()) {
      const value = values[index] ?? null;
      this.#values.set(placeOf(item), value);
      retext(item.querySelector('.value'), value === null ? '–' : write(value));
      const share = largest === 0 || !isLength ? 0 : Math.abs(value ?? 0) / largest;
      const label = item.querySelector('label');
      const size = `${Math.round(share * 100)}% 100%`;
      if (label && label.style.backgroundSize !== size) label.style.backgroundSize = size;
    }
    this.#sort();
  }

  #sort(): void {
    const isByName = this.#order?.value === 'name';
    const valueOf = (item: HTMLElement): number => {
      const value = this.#values.get(placeOf(item)) ?? null;
      return value === null ? Number.NEGATIVE_INFINITY : value * this.#sign;
    };
    const sorted = this.#items.toSorted(
      isByName
        ? (a, b) => nameOf(a).localeCompare(nameOf(b), document.documentElement.lang)
        : (a, b) => valueOf(b) - valueOf(a),
    );
    // Whatever moves is laid out anew, so that as many stay as are in order already.
    const now = [...this.#list.children];
    const staying = new Set(longestRise(sorted.map((item) => now.indexOf(item))));
    let next: Element | null = null;
    for (const item of sorted.toReversed()) {
      if (!staying.has(now.indexOf(item))) this.#list.insertBefore(item, next);
      next = item;
    }
  }

  #filter(): void {
    const named = namedBy(this.#find?.value ?? '', this.#items.map(nameOf));
    for (const item of this.#items) item.hidden = !named.has(nameOf(item));
  }
}

const nameOf = (item: HTMLElement): string => item.querySelector('span')?.textContent ?? '';

const placeOf = (item: HTMLElement): string => item.querySelector('input')?.value ?? '';
