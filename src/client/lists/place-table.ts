import { make } from '../shared/dom.ts';
import { byColumn, reversed, type Direction, type PlaceKeys } from './place-order.ts';

type Row = PlaceKeys & { element: HTMLElement };

/** The table of places: its heads become buttons that sort it. */
export class PlaceTable {
  #body: HTMLElement | null;
  #heads: HTMLElement[];
  #rows: Row[];

  /** @param onSort gets the column whose head is pressed */
  constructor(table: HTMLTableElement, onSort: (column: string) => void) {
    this.#body = table.tBodies[0] ?? null;
    this.#heads = [...table.querySelectorAll<HTMLElement>('[data-column]')];
    this.#rows = [...(table.tBodies[0]?.rows ?? [])].map((element, index) => ({
      element,
      index,
      keys: Object.fromEntries(
        this.columns.map((column, at) => [column, element.cells[at]?.dataset.key] as const),
      ),
    }));
    for (const head of this.#heads) {
      const button = make('button', { type: 'button' }, ...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => onSort(head.dataset.column ?? ''));
    }
  }

  /** The columns by which it can be sorted. */
  get columns(): string[] {
    return this.#heads.map(({ dataset }) => dataset.column ?? '');
  }

  /** Sorts by a column, in its first direction or the other way round; returns how it is called. */
  sort(column: string, isReversed: boolean): string {
    const head = this.#heads.find(({ dataset }) => dataset.column === column);
    if (!head) return '';
    const first: Direction = head.dataset.first === 'descending' ? 'descending' : 'ascending';
    const direction = isReversed ? reversed(first) : first;
    for (const each of this.#heads) each.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction);
    const ordered = byColumn(this.#rows, column, direction).map(({ element }) => element);
    // What moves loses its place on the screen: what stands right stays.
    if (ordered.some((element, at) => element !== this.#body?.children[at])) this.#body?.append(...ordered);
    return head.textContent ?? '';
  }
}
