import { h, type Node } from '../../markup/node.ts';
import type { ChartAnnotation } from '../model/types.ts';
import {
  lightOf,
  lineHeight,
  words,
  writeValue,
  type DrawingContext,
  classNames,
} from './drawing-context.ts';
import { place, type Box, type Obstacles } from './labels.ts';
import type { Known } from './line-segments.ts';
import { tenth } from './path.ts';
import { textWidth, wrap } from './text.ts';

type Point = [number, number];

/** Words at points: remarks of the view, and the numbers that the article states. */
export interface ValueLabels {
  nodes: Node[];
  /** Remarks for which there was no room in the plot. */
  left: ChartAnnotation[];
}

/** Writes at points where there is room, without touching lines, points or other words. */
export function valueLabels(
  context: DrawingContext,
  rows: readonly Known[],
  position: (row: Known) => Point,
  bounds: Box,
  obstacles: Obstacles,
): ValueLabels {
  const nodes: Node[] = [];
  const left: ChartAnnotation[] = [];
  const remarked = new Set<Known>();
  const lineWidth = Math.min(190, bounds.width * 0.4);
  for (const annotation of context.view.annotations) {
    const row = rows.find((each) => isAt(annotation, each));
    if (!row) continue;
    const lines = context.isNarrow ? [] : wrap(annotation.text, lineWidth, context.size);
    const tag = context.isNarrow
      ? null
      : labelAt(context, row, lines, position(row), [26, 44, 64, 90], bounds, obstacles);
    if (tag) {
      nodes.push(...tag);
      remarked.add(row);
    } else left.push(annotation);
  }
  for (const row of rows) {
    if (row.datum.origin !== 'article' || remarked.has(row)) continue;
    const lines = [writeValue(context, row.value, 'article')];
    nodes.push(...(labelAt(context, row, lines, position(row), [9, 16, 24], bounds, obstacles) ?? []));
  }
  return { nodes, left };
}

/** Remarks without room in the plot, to stand below it. */
export const remarksOf = ({ texts }: DrawingContext, annotations: readonly ChartAnnotation[]): string[] =>
  annotations.map(({ time, text }) => (time === null ? text : `${texts.time(time)}: ${text}`));

const isAt = ({ series, time, category }: ChartAnnotation, { datum }: Known): boolean =>
  datum.series === series &&
  (time === null || datum.time === time) &&
  (category === null || datum.category === category);

function labelAt(
  context: DrawingContext,
  { datum }: Known,
  lines: readonly string[],
  [x, y]: Point,
  distances: readonly number[],
  bounds: Box,
  obstacles: Obstacles,
): Node[] | null {
  const { size } = context;
  const line = lineHeight(size);
  const width = Math.max(...lines.map((text) => textWidth(text, size))) + 4;
  const box = place({ x, y }, { width, height: line * lines.length }, distances, bounds, obstacles);
  if (!box) return null;
  const middle = box.x + width / 2;
  const className = classNames('tag', lightOf(context, datum.series, datum.category));
  // From the edge of the label to the edge of the ring.
  const from: Point = [
    Math.min(box.x + width, Math.max(box.x, x)),
    Math.min(box.y + box.height, Math.max(box.y, y)),
  ];
  const length = Math.hypot(from[0] - x, from[1] - y);
  const part = (length - 9) / length;
  const to: Point = [from[0] + (x - from[0]) * part, from[1] + (y - from[1]) * part];
  return [
    ...(length > 16
      ? [h('path', { class: 'leader', d: `M${from.map(tenth).join()}L${to.map(tenth).join()}` })]
      : []),
    ...lines.map((text, index) => words(middle, box.y + line * (index + 0.76), text, className, 'middle')),
  ];
}
