import { showsSame } from '../../../charts/model/state.ts';
import type { ChartState, ChartView, Visible } from '../../../charts/model/types.ts';
import type { ChartTexts } from '../../../charts/model/words.ts';
import { makeTable, sortTable } from '../../../charts/table.ts';
import { tableNodes, type Sorting } from '../../../charts/words/table-node.ts';
import type { Table } from '../../../charts/words/table-shape.ts';
import type { Node as Drawn } from '../../../markup/node.ts';
import { afterPaint } from '../../shared/dom.ts';
import { toHtml } from '../../shared/drawn.ts';
import { patch } from '../../shared/patch.ts';

/** The table of what a chart shows, sorted as a reader likes. */
export class TablePanel {
  #room: HTMLElement;
  #texts: ChartTexts;
  #make: (shown: Visible) => Table;
  #view: ChartView | null = null;
  #table: Table | null = null;
  /** What the table made here shows; null where it is meant for paper. */
  #filled: ChartState | null = null;
  #sorting: Sorting | null = null;
  /** What was made here and stands in the page. */
  #made: { view: ChartView; parts: { node: Drawn; element: HTMLElement }[] } | null = null;

  /**
   * @param onSort gets the name of the column that a reader sorts by
   * @param make makes the table of what is shown
   */
  constructor(
    panel: HTMLElement,
    texts: ChartTexts,
    current: () => Visible,
    onSort: (column: string) => void,
    make = (shown: Visible): Table => makeTable(shown, texts),
  ) {
    this.#room = panel;
    this.#texts = texts;
    this.#make = make;
    panel.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-sort]') : null;
      if (!button) return;
      this.#sort(current(), button.dataset.sort ?? '');
      onSort(button.textContent ?? '');
    });
  }

  /**
   * Fills the table with what is shown; the table of the same view stays sorted.
   *
   * @param isChanged whether what is made of the same view and state is another table
   * @param isThere whether the table of the HTML shows the same: it stays, and gets what scripts add
   */
  fill(shown: Visible, isOnPaper = false, isChanged = false, isThere = false): void {
    const { view, state } = shown;
    const isSame = !isOnPaper && !isChanged && view === this.#view;
    const isFilled = isSame && this.#filled !== null && showsSame(this.#filled, state);
    this.#filled = isOnPaper ? null : state;
    if (isFilled) return;
    // The explorer makes the view of a form anew for each measure.
    if (view.id !== this.#view?.id) this.#sorting = null;
    this.#view = view;
    this.#table = this.#make(shown);
    if (isThere && !this.#made) this.#adopt(view, this.#table);
    this.#write(view, isOnPaper);
  }

  /** Takes what stands in the HTML for made here. */
  #adopt(view: ChartView, table: Table): void {
    const elements = this.#elements();
    const parts = tableNodes(view, table, this.#texts, 'unsortable').flatMap((node, index) => {
      const element = elements[index];
      return element ? { node, element } : [];
    });
    this.#made = { view, parts };
  }

  #elements(): HTMLElement[] {
    return [...this.#room.querySelectorAll<HTMLElement>('.table-room, .table-notes')];
  }

  /** Sorts by a column, numbers from the largest; if it is sorted by it already, the other way round. */
  #sort(shown: Visible, column: string): void {
    const { view } = shown;
    this.#table ??= this.#make(shown);
    this.#view = view;
    const isNumeric = this.#table.columns.find(({ id }) => id === column)?.isNumeric ?? false;
    const first = isNumeric ? 'descending' : 'ascending';
    const isFirst = this.#sorting?.column !== column || this.#sorting.direction !== first;
    const direction = isFirst === isNumeric ? 'descending' : 'ascending';
    this.#sorting = { column, direction };
    // The head answers at once; the rows follow after that paint.
    for (const head of this.#room.querySelectorAll('[aria-sort]')) head.removeAttribute('aria-sort');
    this.#button(column)?.parentElement?.setAttribute('aria-sort', direction);
    afterPaint(() => {
      if (view !== this.#view) return;
      this.#write(view);
      const button = this.#button(column);
      if (button !== document.activeElement) button?.focus();
    });
  }

  #button(column: string): HTMLElement | null {
    return this.#room.querySelector(`[data-sort="${CSS.escape(column)}"]`);
  }

  #write(view: ChartView, isOnPaper = false): void {
    if (!this.#table) return;
    const sorting = this.#sorting;
    const table = sorting
      ? sortTable(this.#table, sorting.column, sorting.direction, this.#texts)
      : this.#table;
    const nodes = tableNodes(view, table, this.#texts, isOnPaper ? 'unsortable' : (sorting ?? 'unsorted'));
    // In the table of the same view, or the same form, only what differs is changed; that of another is made anew.
    const old = this.#made?.view.id === view.id ? this.#made.parts : [];
    const parts = nodes.map((node, index) => {
      const part = old[index];
      if (!part) return { node, element: toHtml(node) };
      patch(part.element, part.node, node);
      return { node, element: part.element };
    });
    this.#made = { view, parts };
    const elements: Element[] = parts.map(({ element }) => element);
    for (const other of this.#elements()) if (!elements.includes(other)) other.remove();
    for (const element of elements) if (!element.isConnected) this.#room.append(element);
  }
}
