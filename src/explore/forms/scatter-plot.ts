import { h, type Node } from '../../markup/node.ts';
import type { ChartKind } from '../../charts/kinds/kind.ts';
import { isRank } from '../../charts/model/rank.ts';
import type { ChartSeries, Datum, Drawing, Visible } from '../../charts/model/types.ts';
import { valueLines, writeTick } from '../../charts/parts/axis.ts';
import {
  classNames,
  lightOf,
  lineHeight,
  markAttributes,
  nameOf,
  plotHeightOf,
  words,
  type DrawingContext,
} from '../../charts/parts/drawing-context.ts';
import { finish, foot, head } from '../../charts/parts/frame.ts';
import { place, type Box } from '../../charts/parts/labels.ts';
import { tenth } from '../../charts/parts/path.ts';
import { linearScale, logScale, type Scale } from '../../charts/parts/scales.ts';
import { textWidth, wrap } from '../../charts/parts/text.ts';
import { sayExtremes } from '../../charts/words/summary-parts.ts';
import { usualTable } from '../../charts/words/table-shape.ts';
import { rankScale } from './rank-scale.ts';

/** Series of what stands across, and of how large circles are. */
export const [across, weight] = ['across', 'size'];

/** A scatter plot on linear or on logarithmic scales. */
export const scatterPlot = (isLog: boolean): ChartKind => ({
  draw: (context) => drawScatter(context, isLog),
  summarize: ({ shown, texts }) =>
    sayExtremes({ shown: { ...shown, series: shown.series.filter(({ id }) => id !== weight) }, texts }),
  table: usualTable,
});

/** A circle, and the value that it stands for. */
interface Circle {
  datum: Datum;
  x: number;
  y: number;
  radius: number;
}

function drawScatter(context: DrawingContext, isLog: boolean): Drawing {
  const { shown, width, size, isNarrow, texts } = context;
  const [ySeries, xSeries] = shown.series;
  const sizes = valuesOf(shown, weight);
  const most = isNarrow ? 18 : 26;
  const largest = Math.max(0, ...sizes);
  const pad = largest > 0 ? most + 2 : 10;
  const title = head(context, null, ySeries?.label ?? '');
  const usual = isNarrow ? width * 0.95 : Math.min(520, Math.max(320, width * 0.6));
  const top = title.height + size / 2;
  const bottom = top + plotHeightOf(context, usual);
  const yScale = scaleOf(context, isLog, ySeries, [bottom - pad, top + pad], 56);
  const left =
    Math.ceil(Math.max(0, ...yScale.ticks.map((tick) => textWidth(writeTick(context, tick), size)))) + 8;
  const wide =
    12 +
    Math.max(
      textWidth('10000', size),
      ...ticksOf(context, isLog, xSeries).map((text) => textWidth(text, size)),
    );
  const xScale = scaleOf(context, isLog, xSeries, [left + pad, width - Math.max(pad, wide / 2)], wide);

  const valueOf = (series: string, category: string | null): number | null =>
    shown.rows.find(({ datum }) => datum.series === series && datum.category === category)?.value ?? null;
  let skipped = 0;
  const circles = shown.rows
    .flatMap(({ datum, value }): Circle[] => {
      if (datum.series !== ySeries?.id || value === null) return [];
      const [x, people] = [valueOf(across, datum.category), valueOf(weight, datum.category)];
      if (x === null || (largest > 0 && people === null)) return [];
      if (isLog && (x <= 0 || value <= 0)) {
        skipped += 1;
        return [];
      }
      const radius =
        largest > 0 ? Math.max(3, most * Math.sqrt((people ?? 0) / largest)) : isNarrow ? 4.5 : 5.5;
      return [{ datum, x: xScale.at(x), y: yScale.at(value), radius }];
    })
    .sort((a, b) => b.radius - a.radius);
  const end = bottom + size + 8;
  const label = wrap(xSeries?.label ?? '', width - left, size);
  const line = lineHeight(size);
  const named = end + line * label.length;
  const remarks = skipped > 0 ? [texts.skipped(skipped)] : [];
  const below = foot(context, named, 'dot', { remarks });
  const all = [
    ...title.nodes,
    valueLines(context, yScale, left, width),
    ...xScale.ticks.flatMap((tick) => [
      h('path', { class: 'grid', d: `M${tenth(xScale.at(tick))},${tenth(top)}V${tenth(bottom)}` }),
      words(xScale.at(tick), bottom + size + 4, writeTick(context, tick), 'tick', 'middle'),
    ]),
    ...label.map((text, index) => words(width, end + line * (index + 0.9), text, 'unit', 'end')),
    ...circles.map(({ datum, x, y, radius }) =>
      h('circle', {
        ...markAttributes(context, datum, ['point'], 'tone-3'),
        'fill-opacity': '0.7',
        cx: x,
        cy: y,
        r: radius,
      }),
    ),
    ...namesOf(context, circles, { x: left, y: top, width: width - left, height: bottom - top }),
    ...below.nodes,
  ];
  const marks = circles.map(({ datum, x, y }) => ({ datum, x, y })).sort((a, b) => a.x - b.x || a.y - b.y);
  return finish(context, named + below.height + 6, all, marks, []);
}

const valuesOf = ({ rows }: Visible, series: string): number[] =>
  rows.flatMap(({ datum, value }) => (datum.series === series && value !== null ? [value] : []));

/** The scale of a series over the values shown. */
function scaleOf(
  { shown }: DrawingContext,
  isLog: boolean,
  series: ChartSeries | undefined,
  range: [number, number],
  space: number,
): Scale {
  const values = valuesOf(shown, series?.id ?? '');
  if (series?.unit && isRank({ unit: series.unit })) return rankScale(values, range, space);
  return isLog ? logScale(values, range, space) : linearScale(values, range, space);
}

/** Ticks of a series as they might be written, to know how wide they are. */
const ticksOf = (context: DrawingContext, isLog: boolean, series: ChartSeries | undefined): string[] =>
  scaleOf(context, isLog, series, [0, context.width], 80).ticks.map((tick) => writeTick(context, tick));

/** How far from its circle a name may stand, nearest first, and how much farther it is from any other. */
const distances = [2, 7];
const clearance = 5;

/**
 * Names of circles where there is room: of what is highlighted first, then of the largest and the outermost. None is
 * nearer to another circle than to its own, so that all can be told whose they are.
 */
function namesOf(context: DrawingContext, circles: readonly Circle[], bounds: Box): Node[] {
  const { size, state } = context;
  const [cx, cy] = [bounds.x + bounds.width / 2, bounds.y + bounds.height / 2];
  const isLit = ({ datum }: Circle): boolean => datum.category === state.highlight;
  const rank = (circle: Circle): number =>
    (isLit(circle) ? 1e6 : 0) + circle.radius * 40 + Math.hypot(circle.x - cx, circle.y - cy);
  const taken: Box[] = [];
  return circles
    .toSorted((a, b) => rank(b) - rank(a))
    .flatMap((circle) => {
      const { datum, radius } = circle;
      const text = nameOf(context, datum.category ?? '');
      const room = { width: textWidth(text, size) + 2, height: lineHeight(size) };
      // What is highlighted is named in any case.
      const others = isLit(circle) ? [] : circles.filter((each) => each !== circle);
      for (const distance of distances) {
        const around = others.map((each) => boxAround(each, distance + clearance));
        const obstacles = { boxes: [...taken, ...around], points: [] };
        const box = place(circle, room, [radius + distance], bounds, obstacles);
        if (!box) continue;
        taken.push(box);
        return [words(box.x + 1, box.y + size, text, classNames('tag', lightOf(context, datum.category)))];
      }
      return [];
    });
}

/** The box around a circle, and some room on each side. */
const boxAround = ({ x, y, radius }: Circle, room: number): Box => ({
  x: x - radius - room,
  y: y - radius - room,
  width: 2 * (radius + room),
  height: 2 * (radius + room),
});
