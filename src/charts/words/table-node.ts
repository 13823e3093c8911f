import { h, type Node } from '../../markup/node.ts';
import type { ChartView, Plotted } from '../model/types.ts';
import type { ChartTexts } from '../model/words.ts';
import type { Table, TableCell, TableColumn } from './table-shape.ts';

/** The column that a table is sorted by, and in which direction. */
export interface Sorting {
  column: string;
  direction: 'ascending' | 'descending';
}

/**
 * A table as elements of HTML. Where it can be sorted, its heads are buttons. Values that the article states link to their
 * sentences, in cells with the id `fig-…`. Formulas and remarks follow the table.
 *
 * @param taken figures whose ids the page has already, to which those of this table are added: a figure may be on a page
 *   twice, an id may not
 */
export function tableNodes(
  view: ChartView,
  { columns, rows }: Table,
  texts: ChartTexts,
  sorting: Sorting | 'unsorted' | 'unsortable',
  taken = new Set<string>(),
): Node[] {
  const heads = columns.map((column) => headNode(column, texts, sorting));
  const body = rows.map((cells) =>
    h(
      'tr',
      {},
      cells.map((cell, index) => cellNode(cell, columns[index]?.isNumeric ?? false, index === 0, taken)),
    ),
  );
  const table = h('table', { class: 'chart-table' }, [
    view.unit.axis !== '' && h('caption', {}, [view.unit.axis]),
    h('thead', {}, [h('tr', {}, heads)]),
    h('tbody', {}, body),
  ]);
  const remarks = remarksOf(
    view,
    rows.flatMap((cells) => cells.flatMap(({ plotted }) => plotted ?? [])),
    texts,
  );
  return [
    h('section', { class: 'table-room', tabindex: '0', 'aria-label': view.label }, [table]),
    ...(remarks.length > 0
      ? [
          h(
            'ul',
            { class: 'table-notes', role: 'list' },
            remarks.map((remark) => h('li', {}, [remark])),
          ),
        ]
      : []),
  ];
}

function headNode(
  { id, label, isNumeric, origin, isUnsorted }: TableColumn,
  texts: ChartTexts,
  sorting: Sorting | 'unsorted' | 'unsortable',
): Node {
  const word = origin === null ? null : texts[origin];
  const isSaid = word === null || label.includes(word);
  return h(
    'th',
    {
      scope: 'col',
      class: isNumeric ? 'value' : null,
      'aria-sort': typeof sorting === 'object' && sorting.column === id ? sorting.direction : null,
    },
    [
      sorting === 'unsortable' || isUnsorted
        ? label
        : h('button', { type: 'button', 'data-sort': id }, [label]),
      isSaid ? null : h('span', { class: 'from' }, [word]),
    ],
  );
}

function cellNode(
  { text, plotted, drawing }: TableCell,
  isNumeric: boolean,
  isHead: boolean,
  taken: Set<string>,
): Node {
  const figure = plotted?.datum.figure ?? null;
  const url = plotted?.datum.url ?? null;
  const id = figure === null || taken.has(figure) ? null : `fig-${figure}`;
  if (figure !== null) taken.add(figure);
  const isAbsent = plotted !== null && plotted.value === null;
  const attributes = { id, class: isNumeric ? (isAbsent ? 'value absent' : 'value') : null };
  const content = drawing ?? (url === null || text === '' ? text : h('a', { href: url }, [text]));
  return isHead ? h('th', { ...attributes, scope: 'row' }, [content]) : h('td', attributes, [content]);
}

/** The formulas of computed values, and remarks on single values; each once. */
function remarksOf(view: ChartView, plotted: readonly Plotted[], { derived }: ChartTexts): string[] {
  const label = (id: string): string => view.series.find((series) => series.id === id)?.label ?? id;
  const remarks = plotted.flatMap(({ datum: { series, formula, note } }) => [
    formula === null ? null : `${label(series)}, ${derived}: ${formula}`,
    note,
  ]);
  return [...new Set(remarks.filter((remark) => remark !== null))];
}
