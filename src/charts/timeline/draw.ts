import { h, type Node } from '../../markup/node.ts';
import { tenth } from '../parts/path.ts';
import { textWidth } from '../parts/text.ts';
import { endOf, startOf } from '../model/time.ts';
import { lanesFor } from '../parts/lanes.ts';
import { brokenScale, type BrokenScale, type Span } from './scale.ts';

/** A dated event as the strip shows it; dates are partial: `2008-11`. */
export interface StripEvent {
  id: string;
  from: string;
  to: string;
}

/** Room at both ends, for the handles. */
export const margin = 28;

const radius = 4;
const pitch = 2 * radius + 2;
const barHeight = 5;
const barPitch = 9;

/** From where to where an event lasts, in years. */
export const spanOf = ({ from, to }: Pick<StripEvent, 'from' | 'to'>): Span => ({
  from: startOf(from),
  to: endOf(to),
});

/** The scale of a strip of a width. */
export const stripScale = (events: readonly StripEvent[], width: number): BrokenScale =>
  brokenScale(events.map(spanOf), [margin, width - margin]);

/**
 * Draws events along a time axis: a dot for a date or a span within a year, piled up over the axis, a bar above
 * them for a longer span.
 *
 * @param width in pixels
 * @param horizon a partial date up to which the events are known: an upright line
 * @returns an SVG element; the marks carry `data-mark="<event id>"`
 */
export function drawTimeline(events: readonly StripEvent[], width: number, horizon?: string): Node {
  const size = width < 480 ? 12 : 13;
  const scale = stripScale(events, width);
  const placed = events.map((event) => {
    const { from, to } = spanOf(event);
    return { event, start: scale.at(from), end: scale.at(to), isSpan: to - from > 1.01 };
  });
  const spans = placed.filter(({ isSpan }) => isSpan).map((each) => ({ ...each, start: each.start + 0.5 }));
  const dots = placed.filter(({ isSpan }) => !isSpan);
  const centre = ({ start, end }: (typeof placed)[number]): number => (start + end) / 2;
  const spanLanes = lanesFor(spans, 3);
  const dotLanes = lanesFor(
    dots.map((dot) => ({ start: centre(dot) - radius, end: centre(dot) + radius })),
    1.5,
  );
  const spansHeight = (1 + Math.max(-1, ...spanLanes)) * barPitch;
  const axis = spansHeight + 6 + (1 + Math.max(-1, ...dotLanes)) * pitch + 4;
  const bars = spans.map(({ event, start, end }, index) => {
    const y = (spanLanes[index] ?? 0) * barPitch + 2;
    const wide = Math.max(barHeight, end - start - 1);
    return mark(event, [
      h('rect', { class: 'hit', x: start - 2, y: y - 2, width: wide + 4, height: barPitch }),
      h('rect', { class: 'dot', x: start, y, width: wide, height: barHeight, rx: 2.5 }),
    ]);
  });
  const points = dots.map((dot, index) => {
    const [cx, cy] = [centre(dot), axis - 4 - radius - (dotLanes[index] ?? 0) * pitch];
    return mark(dot.event, [
      h('circle', { class: 'hit', cx, cy, r: radius + 1 }),
      h('circle', { class: 'dot', cx, cy, r: radius }),
    ]);
  });
  const height = Math.ceil(axis + size + 12);
  const attributes = { viewBox: `0 0 ${width} ${height}`, width, height, 'font-size': size };
  return h('svg', { class: 'timeline-drawing', ...attributes }, [
    ...axisNodes(scale, axis),
    ...labelNodes(scale, axis, size, width),
    ...(horizon === undefined ? [] : [horizonLine(scale.at(endOf(horizon)), axis)]),
    ...bars,
    ...points,
  ]);
}

const mark = ({ id }: StripEvent, children: Node[]): Node =>
  h('g', { class: 'mark', 'data-mark': id }, children);

/** The line of the axis: whole where a year has its width, dashed and cut where a stretch is shortened. */
function axisNodes({ stretches }: BrokenScale, y: number): Node[] {
  return stretches.flatMap(({ start, end, isShortened }) => {
    const line = h('path', {
      class: isShortened ? 'axis shortened' : 'axis',
      d: `M${tenth(start)},${tenth(y)}H${tenth(end)}`,
    });
    if (!isShortened) return [line];
    const middle = tenth((start + end) / 2);
    return [line, h('path', { class: 'axis', d: `M${middle},${tenth(y)}m-3,4l3,-8m0,8l3,-8` })];
  });
}

const horizonLine = (x: number, axis: number): Node =>
  h('path', { class: 'horizon', d: `M${tenth(x)},0V${tenth(axis)}` });

/** Years under the axis, where there is room: the ends first, then round years, then where shortened stretches end. */
function labelNodes({ at, stretches }: BrokenScale, y: number, size: number, width: number): Node[] {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return [];
  const even = stretches.filter(({ isShortened }) => !isShortened);
  const inside = (year: number): boolean => even.some(({ from, to }) => year >= from && year < to);
  const starts = stretches.flatMap(({ to, isShortened }) => (isShortened ? [to] : []));
  const round = [10, 5].flatMap((step) =>
    Array.from({ length: 500 }, (_, index) => index * step).filter(
      (year) => year >= first.from && inside(year),
    ),
  );
  const taken: { start: number; end: number }[] = [];
  return [last.to - 1, first.from, ...round, ...starts.toReversed()].flatMap((year) => {
    const half = textWidth(String(year), size) / 2;
    const tick = at(year);
    const x = Math.min(width - half, Math.max(half, tick));
    const room = { start: x - half - 5, end: x + half + 5 };
    if (taken.some(({ start, end }) => room.start < end && room.end > start)) return [];
    taken.push(room);
    return [
      h('path', { class: 'axis', d: `M${tenth(tick)},${tenth(y)}v5` }),
      h('text', { x, y: y + 8 + size, 'text-anchor': 'middle' }, [String(year)]),
    ];
  });
}
