import { h, type Node } from '../../markup/node.ts';
import { fill } from '../../text/template.ts';
import type { Drawing, PlacedMark } from '../model/types.ts';
import { lineHeight, words, type DrawingContext } from './drawing-context.ts';
import { hatchDefinitions } from './hatch.ts';
import { flow, originKey, seriesKey, type MarkKind } from './key.ts';
import { tenth } from './path.ts';
import { wrap } from './text.ts';

/** Part of a drawing that takes its own height. */
export interface Block {
  nodes: Node[];
  height: number;
}

/** What the value axis counts: the unit, a share or an index. */
function axisTitle({ view, shown, texts }: DrawingContext): string {
  if (shown.mode === 'share') return texts.share;
  if (shown.mode === 'index' && shown.base !== null) return texts.index(texts.time(shown.base));
  return view.unit.axis;
}

/** The top of a drawing: what the axis counts, and the key of the series where these are not named on the spot. */
export function head(
  context: DrawingContext,
  legend: Drawing['legend'] | null,
  title = axisTitle(context),
): Block {
  const { size, width } = context;
  const line = lineHeight(size);
  const nodes: Node[] = [];
  let y = 0;
  if (title !== '') {
    for (const text of wrap(title, width, size)) {
      nodes.push(words(0, y + size, text, 'unit'));
      y += line;
    }
  }
  if (legend && legend.length > 1) {
    const key = flow(context, seriesKey(context, legend), 0, y + 2, width);
    nodes.push(...key.nodes);
    y += key.height + 2;
  }
  return { nodes, height: y + 8 };
}

/** The bottom of a drawing: the key of the origins, what a dash means, what the scale cannot show, remarks. */
export function foot(
  context: DrawingContext,
  top: number,
  kind: MarkKind,
  more: { hasDashes?: boolean; remarks?: string[] } = {},
): Block {
  const { texts, shown, size, width } = context;
  const items = originKey(context, kind);
  if (more.hasDashes) {
    items.push({ sample: (x, y) => [missingDash(x, y)], text: texts.missing, className: 'key' });
  }
  const nodes: Node[] = [];
  let y = top;
  if (items.length > 0) {
    const key = flow(context, items, 0, y + 4, width);
    nodes.push(...key.nodes);
    y += key.height + 4;
  }
  const { onlyOrigin } = context;
  const remarks = [
    ...(onlyOrigin === null || onlyOrigin === 'context'
      ? []
      : [fill(texts.summary.origins, { items: texts[onlyOrigin] })]),
    ...(more.remarks ?? []),
  ];
  if (shown.skipped > 0) remarks.push(texts.skipped(shown.skipped));
  for (const text of remarks.flatMap((remark) => wrap(remark, width, size))) {
    y += lineHeight(size);
    nodes.push(words(0, y, text, 'remark'));
  }
  return { nodes, height: y - top };
}

/** Says which names found no room beside what they stand for; a pointer or the keyboard tells them there. */
export const unnamedRemark = ({ unnamed }: DrawingContext['texts'], names: readonly string[]): string[] =>
  names.length === 0 ? [] : [fill(unnamed, { names: names.join(', ') })];

/**
 * A dash where nothing is recorded, which is not zero.
 *
 * @param mark id of the value that it stands for; nothing in a key
 */
export const missingDash = (x: number, y: number, mark: string | null = null): Node =>
  h('path', { class: 'missing-dash', d: `M${tenth(x - 3)},${tenth(y)}h6`, 'data-mark': mark });

/** Puts a drawing together. */
export function finish(
  context: DrawingContext,
  height: number,
  nodes: readonly (Node | null | false)[],
  marks: PlacedMark[],
  legend: Drawing['legend'],
): Drawing {
  const { width, size, view } = context;
  const full = Math.ceil(height);
  const root = h(
    'svg',
    {
      class: `chart-drawing ${view.type}`,
      viewBox: `0 0 ${width} ${full}`,
      width,
      height: full,
      'font-size': size,
    },
    [hatchDefinitions(context), ...nodes],
  );
  return { width, height: full, root, marks, legend };
}
