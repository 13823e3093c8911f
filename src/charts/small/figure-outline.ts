import { h, type Node } from '../../markup/node.ts';
import type { PlacedMark } from '../model/types.ts';
import type { Box } from '../parts/labels.ts';

/** Radius around a point: outside the ring of what the article states. */
const radius = 10.5;

/** Distance from a bar or a cell to its outline. */
const gap = 3;

/**
 * Outlines of the marks of a figure in a drawing: a box around a bar or a cell, a circle around anything else. They
 * point out the marks without colour. Cells one below the other share an outline.
 *
 * @param room the visible part of the drawing, which outlines do not leave
 */
export function outlineFigures(root: Node, marks: readonly PlacedMark[], room: Box): Node[] {
  const elements = marks.map((mark) => ({ mark, box: boxOf(find(root, mark.datum.id)) }));
  const boxes = elements.flatMap(({ box }) => (box ? [box] : [])).sort((a, b) => a.x - b.x || a.y - b.y);
  return [
    ...join(boxes).map((box) => frame(box, room)),
    ...elements
      .filter(({ box }) => box === null)
      .map(({ mark: { x, y } }) => h('circle', { class: 'lens', cx: x, cy: y, r: radius })),
  ];
}

/** The box of a bar or a cell; null for anything else. */
function boxOf(mark: Node | null): Box | null {
  if (mark?.tag !== 'rect') return null;
  const { x, y, width, height } = mark.attributes;
  return { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
}

/** Joins boxes of the same width whose outlines would touch. */
function join(boxes: readonly Box[]): Box[] {
  const joined: Box[] = [];
  for (const box of boxes) {
    const last = joined.at(-1);
    const isNext = last?.x === box.x && last.width === box.width && box.y - last.y - last.height <= 2 * gap;
    if (last && isNext) joined[joined.length - 1] = { ...last, height: box.y + box.height - last.y };
    else joined.push(box);
  }
  return joined;
}

function frame({ x, y, width, height }: Box, room: Box): Node {
  const [left, top] = [Math.max(room.x + 1, x - gap), Math.max(room.y + 1, y - gap)];
  const right = Math.min(room.x + room.width - 1, x + width + gap);
  const bottom = Math.min(room.y + room.height - 1, y + height + gap);
  return h('rect', { class: 'lens', x: left, y: top, width: right - left, height: bottom - top, rx: gap });
}

/** The element that stands for a value. */
function find(node: Node, id: string): Node | null {
  if (node.attributes['data-mark'] === id) return node;
  for (const child of node.children) {
    const found = typeof child === 'string' ? null : find(child, id);
    if (found) return found;
  }
  return null;
}
