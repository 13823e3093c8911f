import { h, type Node } from '../../markup/node.ts';
import { classNames, lightOf, lineHeight, words, type DrawingContext } from './drawing-context.ts';
import { type KeyItem } from './key.ts';
import { beside, place, type Box, type Obstacles } from './labels.ts';
import { type Known } from './line-segments.ts';
import { stepClass } from './palette.ts';
import { textWidth } from './text.ts';

/** The years in which values were published, where these are several; in order. */
export function vintagesOf(rows: readonly Known[]): number[] {
  const own = rows.filter(({ datum }) => datum.origin === 'context').map(({ datum }) => datum.vintage);
  const vintages = [...new Set(own)].filter((vintage) => vintage !== null);
  return vintages.length > 1 ? vintages.sort((a, b) => a - b) : [];
}

/** Class of the shade of a vintage: the later, the darker. */
export const vintageClass = (vintage: number, vintages: readonly number[]): string =>
  `vintage ${stepClass(Math.round((vintages.indexOf(vintage) / (vintages.length - 1)) * 4))}`;

/** The key of the vintages: all where they are few, else the first and the last of the shades. */
export function vintageKey(
  { texts }: DrawingContext,
  vintages: readonly number[],
  radius: number,
): KeyItem[] {
  const [first, last] = [vintages[0], vintages.at(-1)];
  const listed = vintages.length <= 4 ? vintages : [first, last].filter((vintage) => vintage !== undefined);
  return listed.map((vintage) => ({
    sample: (x, y) => [
      h('circle', { class: `point ${vintageClass(vintage, vintages)}`, cx: x, cy: y, r: radius }),
    ],
    text: texts.vintage(vintage),
  }));
}

/** Writes the vintage beside each dot where there is room, for those who cannot distinguish the shades. */
export function vintageLabels(
  context: DrawingContext,
  rows: readonly Known[],
  position: (row: Known) => [number, number],
  bounds: Box,
  obstacles: Obstacles,
): Node[] {
  const { size } = context;
  return rows.flatMap((row) => {
    const { vintage, origin, series, category } = row.datum;
    if (vintage === null || origin !== 'context') return [];
    const text = String(vintage);
    const [x, y] = position(row);
    const room = { width: textWidth(text, size), height: lineHeight(size) - 3 };
    const box = place({ x, y }, room, [8], bounds, obstacles, beside);
    if (!box) return [];
    const names = classNames('soft tag', lightOf(context, series, category));
    return [words(box.x + box.width / 2, box.y + size, text, names, 'middle')];
  });
}
