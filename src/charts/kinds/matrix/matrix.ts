import { h, type Node } from '../../../markup/node.ts';
import { fill } from '../../../text/template.ts';
import { categoriesOf } from '../../model/group.ts';
import type { Drawing, PlacedMark, Visible, Plotted } from '../../model/types.ts';
import {
  classNames,
  lightOf,
  lineHeight,
  linesAround,
  nameOf,
  toBaseline,
  words,
  writeValue,
  type DrawingContext,
} from '../../parts/drawing-context.ts';
import { finish, foot, head, missingDash } from '../../parts/frame.ts';
import { tenth } from '../../parts/path.ts';
import { shadeKey, shadesOf, type Shades } from '../../parts/shade.ts';
import { textWidth, widestWord, wrap } from '../../parts/text.ts';
import { known, placeOf, writeRow, type SummaryContext } from '../../words/summary-parts.ts';
import { usualTable, valueColumn, type ValueColumn } from '../../words/table-shape.ts';
import type { ChartKind } from '../kind.ts';
import { besideGap, circleCell, fitsInside, hasRoom, shadedCell } from './matrix-cell.ts';
import { groupBy } from '../../../text/group-by.ts';

/** Values of two categories, in rows and columns. */
export const matrixChart: ChartKind = {
  draw: drawMatrix,
  summarize: saySize,
  table: { ...usualTable, columns: matrixColumns },
  showsOneSeries: () => true,
  isHeavy: true,
};

/** No cell is wider, no matrix of circles taller. */
const widest = 130;
const tallest = 1400;

interface Cells {
  left: number;
  width: number;
  height: number;
  /** The radius of a circle for a value; null where cells are shaded. */
  radius: ((value: number) => number) | null;
}

/** Rows and columns of two categories: circles whose area is the value, or, where cells are small, shaded cells. */
function drawMatrix(context: DrawingContext): Drawing {
  const { shown, width, size, view } = context;
  const title = head(context, null);
  const [series] = shown.series;
  const columns = [...new Set(shown.rows.map(({ datum }) => datum.column ?? ''))];
  const rows = sortRows(context);
  const cells = layCells(context, rows, columns.length);
  const values = shown.rows.map(({ value }) => value).filter((value) => value !== null);
  const shades = shadesOf(context, series, values);
  const key = isReadable(context, cells)
    ? { nodes: [], height: 0 }
    : shadeKey(context, shades, false, { left: 0, top: title.height - 10, right: width });
  const heads = columnHeads(context, columns, cells.left, cells.width, title.height + key.height);
  const top = title.height + key.height + heads.height + 6;
  const nodes: Node[] = [];
  const marks: PlacedMark[] = [];
  const byRow = groupBy(shown.rows, ({ datum }) => datum.category ?? '');
  const line = lineHeight(size);
  let end = top;
  for (const row of rows) {
    const lines = wrap(nameOf(context, row), cells.left - 8, size);
    const height = Math.max(cells.height, line * lines.length + 2);
    end += height;
    const y = end - height / 2;
    nodes.push(
      h('path', { class: 'grid', d: `M0,${tenth(end)}H${width}` }),
      ...linesAround(0, y, lines, size, classNames('category', lightOf(context, row))),
    );
    const place = ({ datum }: Plotted): number => columns.indexOf(datum.column ?? '');
    for (const plotted of (byRow.get(row) ?? []).toSorted((a, b) => place(a) - place(b))) {
      const x = cells.left + cells.width * (place(plotted) + 0.5);
      marks.push({ datum: plotted.datum, x, y });
      nodes.push(...drawCell(context, plotted, cells, shades, x, y));
    }
  }
  const bottom = end + 6;
  const hasDashes = shown.rows.some(({ value }) => value === null);
  const below = foot(context, bottom, cells.radius ? 'bar' : 'cell', { hasDashes });
  const legend: Drawing['legend'] = view.series
    .filter(({ id }) => id === series?.id)
    .map((each) => ({ series: each, shape: 'bar' }));
  const all = [...title.nodes, ...key.nodes, ...heads.nodes, ...nodes, ...below.nodes];
  return finish(context, bottom + below.height + 4, all, marks, legend);
}

/** Circles, as large as possible with every number in its circle or beside it; where that fails, shades. */
function layCells(context: DrawingContext, rows: readonly string[], columns: number): Cells {
  const { shown, width, size, isNarrow } = context;
  const names = rows.map((row) => nameOf(context, row));
  const labels = names.map((name) => textWidth(name, size));
  const most = Math.min(width * (isNarrow ? 0.38 : 0.32), Math.max(0, ...labels)) + 10;
  // Names of rows leave each column the room of a line, which its own name turned upright needs, as far as they can.
  // A name takes as many lines as it needs; no word of it is cut.
  const word = widestWord(names, size) + 8;
  const left = Math.max(word, Math.min(most, Math.max(width * 0.28, width - columns * (size + 2))));
  const known = shown.rows.flatMap(({ datum, value }) => (value === null ? [] : [{ datum, value }]));
  const numbers = known.map(({ datum, value }) => ({
    value,
    width: textWidth(writeValue(context, value, datum.origin), size),
  }));
  // The numbers beside the last circles need room too.
  const room = Math.max(0, ...numbers.map((number) => number.width));
  const cell = Math.min(widest, (width - left - room) / Math.max(1, columns));
  const largest = Math.max(0, ...numbers.map(({ value }) => Math.abs(value))) || 1;
  for (const height of isNarrow ? [] : [44, 38, 32, 28]) {
    const most = height / 2 - 3;
    const radius = (value: number): number => Math.sqrt(Math.abs(value) / largest) * most;
    const fits = numbers.every((number) => {
      const own = radius(number.value);
      return fitsInside(number.width, size, own) || own + besideGap + number.width <= cell - most - 2;
    });
    if (fits && height * rows.length < tallest) return { left, width: cell, height, radius };
  }
  const shaded = Math.min(widest, (width - left) / Math.max(1, columns));
  return { left, width: shaded, height: Math.max(lineHeight(size) + 2, Math.min(shaded, 26)), radius: null };
}

/** Whether every cell has room for its number. */
const isReadable = (context: DrawingContext, { radius, width }: Cells): boolean =>
  radius !== null ||
  context.shown.rows.every(
    ({ datum, value }) =>
      value === null || hasRoom(context, writeValue(context, value, datum.origin), width - 2),
  );

function drawCell(
  context: DrawingContext,
  { datum, value }: Plotted,
  cells: Cells,
  shades: Shades,
  x: number,
  y: number,
): Node[] {
  if (value === null) return [missingDash(x, y, datum.id)];
  if (cells.radius) return circleCell(context, datum, value, { x, y }, cells.radius(value));
  const [width, height] = [Math.max(2, cells.width - 2), cells.height - 2];
  return shadedCell(context, datum, value, shades.of(value), {
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
  });
}

/** Rows by the sum of their values, by name, or as given. */
function sortRows(context: DrawingContext): string[] {
  const { view, shown, texts } = context;
  const rows = categoriesOf(shown.rows.map(({ datum }) => datum));
  if (view.sort === 'given') return rows;
  if (view.sort === 'name') {
    return rows.sort((a, b) => texts.compare(nameOf(context, a), nameOf(context, b)));
  }
  const sums = new Map<string, number>();
  for (const { datum, value } of shown.rows) {
    sums.set(datum.category ?? '', (sums.get(datum.category ?? '') ?? 0) + (value ?? 0));
  }
  return rows.sort((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0));
}

/** Names above the columns: in up to three lines where they fit, else turned upright. */
function columnHeads(
  context: DrawingContext,
  columns: readonly string[],
  left: number,
  cell: number,
  top: number,
): { nodes: Node[]; height: number } {
  const { size } = context;
  const line = lineHeight(size);
  const names = columns.map((column) => nameOf(context, column));
  const wrapped = names.map((name) => wrap(name, cell - 6, size, 3));
  const fits = names.every((name, index) => wrapped[index]?.join(' ') === name);
  if (fits) {
    const most = Math.max(1, ...wrapped.map(({ length }) => length));
    return {
      height: most * line,
      nodes: wrapped.flatMap((lines, index) =>
        lines.map((text, row) =>
          words(
            left + cell * (index + 0.5),
            top + line * (most - lines.length + row) + size,
            text,
            'tick',
            'middle',
          ),
        ),
      ),
    };
  }
  const upright = uprightLines(names, size, context.isNarrow ? 120 : 170, cell >= line * 2);
  const height = Math.max(0, ...upright.flat().map((text) => textWidth(text, size)));
  return {
    height,
    nodes: upright.flatMap((lines, index) =>
      lines.map((text, row) => {
        const x = left + cell * (index + 0.5) + toBaseline(size) + line * (row - (lines.length - 1) / 2);
        const transform = `translate(${tenth(x)} ${tenth(top + height)}) rotate(-90)`;
        return h('text', { class: 'tick', transform }, [text]);
      }),
    ),
  };
}

/** Names in one line, or in two where a column has their room and one line would be long; whole either way. */
function uprightLines(names: readonly string[], size: number, long: number, hasTwo: boolean): string[][] {
  if (!hasTwo || names.every((name) => textWidth(name, size) <= long)) return names.map((name) => [name]);
  let room = Math.max(long, widestWord(names, size));
  while (names.some((name) => wrap(name, room, size).length > 2)) room += size;
  return names.map((name) => wrap(name, room, size));
}

/** How many rows and columns there are, and the largest value. */
function saySize(context: SummaryContext): string[] {
  const { shown, texts } = context;
  const own = known(shown.rows).sort((a, b) => b.value - a.value);
  const [largest] = own;
  if (!largest) return [texts.summary.empty];
  const columns = new Set(shown.rows.map(({ datum }) => datum.column)).size;
  const rows = categoriesOf(shown.rows.map(({ datum }) => datum)).length;
  return [
    fill(texts.summary.cells, {
      rows: texts.number(rows),
      columns: texts.number(columns),
      value: writeRow(context, largest),
      place: placeOf(context, largest.datum, false),
    }),
  ];
}

/** A column for each column of the matrix. */
function matrixColumns({ view, rows }: Visible): ValueColumn[] {
  const columns = groupBy(rows, ({ datum }) => datum.column ?? '');
  return [...columns].map(([id, own]) =>
    valueColumn(`column-${id}`, view.names[id] ?? id, own, ({ column }) => (column ?? '') === id),
  );
}
