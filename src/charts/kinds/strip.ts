import { h, type Node } from '../../markup/node.ts';
import { fill } from '../../text/template.ts';
import { endOf, startOf } from '../model/time.ts';
import type { Datum, Drawing, PlacedMark, Plotted } from '../model/types.ts';
import { timeAxis, timeTicks } from '../parts/axis.ts';
import {
  classNames,
  lightOf,
  lineHeight,
  lookOf,
  nameOf,
  toBaseline,
  words,
  type DrawingContext,
} from '../parts/drawing-context.ts';
import { finish, foot, head } from '../parts/frame.ts';
import { legendOf } from '../parts/key.ts';
import { lanesFor } from '../parts/lanes.ts';
import { tenth } from '../parts/path.ts';
import { pointMark } from '../parts/point.ts';
import { timeScale } from '../parts/scales.ts';
import { clip, textWidth, wrap } from '../parts/text.ts';
import { withPlace, type SummaryContext } from '../words/summary-parts.ts';
import type { ChartKind } from './kind.ts';

/** Dated events. */
export const eventStrip: ChartKind = {
  draw: drawStrip,
  summarize: (context) => [saySpan(context)],
  table: {
    dimensions: ({ view }) =>
      view.series.length > 1 ? ['time', 'category', 'series'] : ['time', 'category'],
    columns: () => [],
  },
};

const radius = 5;

/** The axis shows no fewer years than this. */
const leastYears = 5;

/** Dated events along a time axis, in as many lanes as they need; in the narrow layout one below the other. */
function drawStrip(context: DrawingContext): Drawing {
  const events = context.shown.rows
    .map(({ datum }) => datum)
    .filter(({ time }) => time !== null)
    .sort(
      (a, b) => startOf(a.time ?? '') - startOf(b.time ?? '') || endOf(a.time ?? '') - endOf(b.time ?? ''),
    );
  return context.isNarrow ? drawList(context, events) : drawLanes(context, events);
}

const labelOf = (context: DrawingContext, { category, series, note }: Datum): string =>
  category !== null
    ? nameOf(context, category)
    : (note ?? context.view.series.find(({ id }) => id === series)?.label ?? '');

interface Laid {
  datum: Datum;
  text: string;
  /** From where to where the mark goes: a point for a day or month, a bar for a year. */
  from: number;
  to: number;
  /** Where its words begin, or end. */
  textX: number;
  isBefore: boolean;
  lane: number;
}

function drawLanes(context: DrawingContext, events: readonly Datum[]): Drawing {
  const { shown, size, width } = context;
  const legend = legendOf(context, 'dot');
  const title = head(context, legend, '');
  const years = events.flatMap(({ time }) => [
    Math.floor(startOf(time ?? '')),
    Math.ceil(endOf(time ?? '') - 1e-9),
  ]);
  // A single year must not fill the width.
  const { at, domain } = timeScale(
    [...years, Math.min(...years) + leastYears],
    [radius + 4, width - radius - 4],
  );
  const pitch = lineHeight(size) + 5;
  const nodes: Node[] = [];
  const marks: PlacedMark[] = [];
  let y = title.height;
  const top = y;
  for (const series of shown.series) {
    const laid = layOut(
      context,
      events.filter((datum) => datum.series === series.id),
      at,
    );
    for (const event of laid) {
      const middle = y + pitch * (event.lane + 0.5);
      nodes.push(...drawEvent(context, event, middle));
      marks.push({ datum: event.datum, x: (event.from + event.to) / 2, y: middle });
    }
    y += pitch * (1 + Math.max(-1, ...laid.map(({ lane }) => lane))) + 10;
  }
  const last = Math.floor(startOf(events.at(-1)?.time ?? String(domain[0])));
  const times = Array.from({ length: last - domain[0] + 1 }, (_, index) => String(domain[0] + index));
  const position = (time: string): number => at(startOf(time));
  const ticks = timeTicks(context, times, position, [0, width]);
  const grid = ticks.map(({ time }) =>
    h('path', { class: 'grid', d: `M${tenth(position(time))},${top}V${tenth(y)}` }),
  );
  const end = y + lineHeight(size) + 10;
  const below = foot(context, end, 'dot');
  const axis = [
    h('path', { class: 'zero', d: `M0,${tenth(y)}H${width}` }),
    timeAxis(context, ticks, position, y),
  ];
  const all = [...title.nodes, ...grid, ...axis, ...nodes, ...below.nodes];
  return finish(context, end + below.height + 4, all, marks, legend);
}

/** Where events stand, each in the first lane in which neither mark nor words touch those of another. */
function layOut(context: DrawingContext, events: readonly Datum[], at: (value: number) => number): Laid[] {
  const { size, width } = context;
  const laid = events.map((datum) => {
    const { time } = datum;
    const [start, end] = [at(startOf(time ?? '')), at(endOf(time ?? ''))];
    const isPoint = (time ?? '').length > 4 || end - start < 2 * radius + 2;
    const [from, to] = isPoint ? [(start + end) / 2, (start + end) / 2] : [start + 1, end - 1];
    const text = clip(labelOf(context, datum), width * 0.36, size);
    const needed = textWidth(text, size) + 6;
    const edge = isPoint ? radius + 4 : 0;
    const isBefore = to + edge + needed + 4 > width;
    const room = isBefore
      ? { start: Math.max(0, from - edge - needed - 4), end: to + edge + 2 }
      : { start: from - edge - 2, end: to + edge + needed + 4 };
    return { datum, text, from, to, textX: isBefore ? from - edge - 4 : to + edge + 4, isBefore, room };
  });
  const lanes = lanesFor(
    laid.map(({ room }) => room),
    0,
  );
  return laid.map((each, index) => ({ ...each, lane: lanes[index] ?? 0 }));
}

function drawEvent(
  context: DrawingContext,
  { datum, text, from, to, textX, isBefore }: Laid,
  y: number,
): Node[] {
  const { size } = context;
  const light = lightOf(context, datum.series, datum.category);
  // The whole year, pale; the point in it has the shape that the key has.
  const year = h('rect', {
    class: classNames('bar', lookOf(context, datum).className, light),
    'fill-opacity': '0.35',
    x: from,
    y: y - 4,
    width: to - from,
    height: 8,
    rx: 4,
  });
  const mark = pointMark(context, datum, (from + to) / 2, y, radius);
  const names = classNames('value', light);
  return [
    ...(from === to ? [] : [year]),
    mark,
    words(textX, y + toBaseline(size), text, names, isBefore ? 'end' : 'start'),
  ];
}

/** Events one below the other: date, mark, words. */
function drawList(context: DrawingContext, events: readonly Datum[]): Drawing {
  const { size, width, texts } = context;
  const legend = legendOf(context, 'dot');
  const title = head(context, legend, '');
  const line = lineHeight(size);
  const dates = events.map(({ time }) => texts.time(time ?? ''));
  const left = Math.min(width * 0.42, Math.max(0, ...dates.map((date) => textWidth(date, size)))) + 16;
  const nodes: Node[] = [];
  const marks: PlacedMark[] = [];
  const top = title.height;
  let y = top;
  for (const [index, datum] of events.entries()) {
    const lines = wrap(labelOf(context, datum), width - left - 16, size, 3);
    const middle = y + line / 2;
    const light = lightOf(context, datum.series, datum.category);
    const date = dates[index];
    // The date of the event above is not repeated.
    if (date !== undefined && date !== dates[index - 1]) {
      const written = clip(date, left - 16, size);
      nodes.push(words(left - 16, middle + toBaseline(size), written, classNames('tick', light), 'end'));
    }
    nodes.push(pointMark(context, datum, left, middle, radius));
    marks.push({ datum, x: left, y: middle });
    for (const [row, text] of lines.entries()) {
      nodes.push(words(left + 16, middle + toBaseline(size) + row * line, text, classNames('event', light)));
    }
    y += line * Math.max(1, lines.length) + 8;
  }
  const spine = h('path', { class: 'spine', d: `M${tenth(left)},${top}V${tenth(Math.max(top, y - 8))}` });
  const below = foot(context, y, 'dot');
  return finish(
    context,
    y + below.height + 4,
    [...title.nodes, spine, ...nodes, ...below.nodes],
    marks,
    legend,
  );
}

/** How many events there are, the first and the last. */
function saySpan(context: SummaryContext): string {
  const { shown, texts } = context;
  const sorted = shown.rows.toSorted((a, b) => startOf(a.datum.time ?? '') - startOf(b.datum.time ?? ''));
  const [first, last] = [sorted[0], sorted.at(-1)];
  const name = (row: Plotted | undefined): string => (row ? withPlace(context, row) : '');
  return fill(texts.summary.events, {
    count: texts.number(sorted.length),
    first: name(first),
    last: name(last),
  });
}
