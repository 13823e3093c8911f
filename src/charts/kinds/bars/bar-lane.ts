import { h, type Node } from '../../../markup/node.ts';
import type { PlacedMark } from '../../model/types.ts';
import {
  classNames,
  drawnOrigin,
  lightOf,
  toBaseline,
  words,
  writeValue,
  type DrawingContext,
} from '../../parts/drawing-context.ts';
import { type Scale } from '../../parts/scales.ts';
import { textWidth } from '../../parts/text.ts';
import { type BarLane } from './bar-groups.ts';
import { barMark, stackUp } from './bar.ts';

/** The layout of horizontal bars. */
export interface BarLayout {
  scale: Scale;
  /** Height of a bar, and from one to the next. */
  bar: number;
  pitch: number;
  isStacked: boolean;
}

/** Whether all of a lane is below zero, so that its value is written at its left. */
export function growsBack({ parts }: BarLane): boolean {
  const ends = stackUp(parts).map(({ to }) => to);
  return Math.min(0, ...ends) < 0 && Math.max(0, ...ends) === 0;
}

/**
 * What is written at the end of a bar: its value, the sum of a stack, or that there is no data; and what distinguishes
 * it from the others.
 */
export function tailOf(
  context: DrawingContext,
  { label, parts }: BarLane,
  isStacked: boolean,
): { text: string; note: string; isStrong: boolean; isMissing: boolean } {
  const known = parts.filter(({ value }) => value !== null);
  const note = label === null ? '' : ` ${label}`;
  if (known.length === 0) return { text: context.texts.missing, note, isStrong: false, isMissing: true };
  // The shares of a stack always add up to 100%.
  const isWhole = isStacked && context.shown.mode === 'share';
  const sum = known.reduce((total, { value }) => total + (value ?? 0), 0);
  const origin = known.every(({ datum }) => datum.origin === 'article') ? 'article' : 'context';
  const text = isWhole ? '' : writeValue(context, sum, origin);
  return { text, note, isStrong: isStacked && known.length > 1, isMissing: false };
}

/** Draws a bar or a stack with what is written on it. */
export function drawLane(
  context: DrawingContext,
  lane: BarLane,
  y: number,
  layout: BarLayout,
): { nodes: Node[]; marks: PlacedMark[] } {
  const { scale, bar, isStacked } = layout;
  const segments = stackUp(lane.parts);
  const nodes: Node[] = [];
  const marks: PlacedMark[] = [];
  for (const { row, from, to } of segments) {
    const [start, end] = [scale.at(Math.min(from, to)), scale.at(Math.max(from, to))];
    // A gap between the parts of a stack.
    const gap = isStacked && segments.length > 1 && end - start > 3 ? 1 : 0;
    nodes.push(...barMark(context, row, { x: start, y, width: end - start - gap, height: bar }, true));
    marks.push({ datum: row.datum, x: row.value < 0 ? start : end, y: y + bar / 2 });
    if (isStacked && segments.length > 1) {
      const text = writeValue(context, row.value, row.datum.origin);
      nodes.push(...insideText(context, row.datum, text, start, end, y, bar));
    }
  }
  const missing = lane.parts.find(({ value }) => value === null);
  if (missing && segments.length === 0) {
    marks.push({ datum: missing.datum, x: scale.at(0), y: y + bar / 2 });
  }
  return { nodes: [...nodes, ...endText(context, lane, y, layout)], marks };
}

/** A value written on its part of a stack, where it fits; on hatching it needs a ground. */
function insideText(
  context: DrawingContext,
  datum: PlacedMark['datum'],
  text: string,
  start: number,
  end: number,
  y: number,
  bar: number,
): Node[] {
  const width = textWidth(text, context.size) + 8;
  if (width + 2 > end - start || bar < context.size + 2) return [];
  const light = lightOf(context, datum.series, datum.category);
  const isHatched = drawnOrigin(context, datum) === 'derived';
  const middle = (start + end) / 2;
  const written = words(
    middle,
    y + bar / 2 + toBaseline(context.size),
    text,
    classNames(isHatched ? 'on-ground' : 'inside', light),
    'middle',
  );
  const ground = {
    class: classNames('ground', light),
    x: middle - width / 2,
    y: y + 2,
    width,
    height: bar - 4,
  };
  return isHatched ? [h('rect', ground), written] : [written];
}

function endText(
  context: DrawingContext,
  lane: BarLane,
  y: number,
  { scale, bar, isStacked }: BarLayout,
): Node[] {
  const [first] = lane.parts;
  const { text, note, isStrong, isMissing } = tailOf(context, lane, isStacked);
  if (!first || text + note === '') return [];
  const stops = stackUp(lane.parts).map(({ to }) => scale.at(to));
  const isBack = growsBack(lane);
  const light = lightOf(context, ...lane.parts.flatMap(({ datum }) => [datum.series, datum.category]));
  const written = h(
    'text',
    {
      class: classNames(isMissing ? 'missing' : 'value', isStrong && 'strong', light),
      x: isBack ? Math.min(scale.at(0), ...stops) - 6 : Math.max(scale.at(0), ...stops) + 6,
      y: y + bar / 2 + toBaseline(context.size),
      'text-anchor': isBack ? 'end' : null,
      // Where nothing is drawn, the words are the mark of the value.
      'data-mark': isMissing ? first.datum.id : null,
    },
    [text, note !== '' && h('tspan', { class: 'soft' }, [note])],
  );
  return [written];
}
