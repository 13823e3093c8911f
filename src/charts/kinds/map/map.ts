import { h, type Node } from '../../../markup/node.ts';
import { fill } from '../../../text/template.ts';
import { isDated } from '../../model/dated.ts';
import { categoriesOf } from '../../model/group.ts';
import type { Drawing, MapShape, PlacedMark, Plotted } from '../../model/types.ts';
import { type DrawingContext } from '../../parts/drawing-context.ts';
import { finish, foot, head, type Block } from '../../parts/frame.ts';
import { flow } from '../../parts/key.ts';
import { tenth } from '../../parts/path.ts';
import { separateCircles } from '../../parts/separate-circles.ts';
import { shadeKey, type Shades } from '../../parts/shade.ts';
import { sayExtremes, type SummaryContext } from '../../words/summary-parts.ts';
import { usualTable } from '../../words/table-shape.ts';
import type { ChartKind } from '../kind.ts';
import { mapFills } from './map-fills.ts';
import { placeNames, sideList, type Place } from './map-words.ts';

/** Values, or dates since which something holds, on the outlines of countries. */
export const mapChart: ChartKind = {
  draw: (context) => drawMap(context),
  summarize: (context) => (isDated(context.shown.view) ? sayReached(context) : sayExtremes(context)),
  table: usualTable,
  showsOneSeries: (view) => !isDated(view),
  keepsUnpicked: true,
  isHeavy: true,
};

/** Radius of the dot of a state that is too small to be seen. */
const dot = 6;

/** From this width, the key and a list are beside the map. */
const besideFrom = 620;

/**
 * A map: shades by value, or, where values are dates, what holds at the chosen time: one series filled, the others
 * hatched over it. Outlines have a dark edge where the article states the value, a dashed one where it is computed.
 *
 * @param given how values are shaded, where that is not by their size
 * @param listOf writes the list beside the map
 */
export function drawMap(context: DrawingContext, given?: Shades, listOf = sideList): Drawing {
  const { view, shown, width } = context;
  const isBeside = width >= besideFrom;
  const map = view.map ?? { width: 1, height: 1, shapes: [] };
  const dated = isDated(view);
  const title = head(context, null, dated ? '' : undefined);
  const fills = mapFills(context, given);
  const legend: Drawing['legend'] = view.series
    .filter(({ id }) => shown.series.some((series) => series.id === id))
    .map((series) => ({ series, shape: fills.hatchOf(series) === null ? 'bar' : 'hatch' }));
  const hasMissing = !dated && map.shapes.some(({ id }) => id !== null && !valueOf(shown.rows, id));
  const keyAt = (left: number, top: number, right: number): Block =>
    dated
      ? flow(context, fills.seriesKey(), left, top, right)
      : shadeKey(context, fills.shades, hasMissing, { left, top, right });

  // The key is beside the map where there is room, else above it.
  const above = !isBeside ? keyAt(0, title.height - 4, width) : null;
  const top = title.height + (above?.height ?? 0) + (isBeside ? 0 : 6);
  const room = isBeside
    ? { width: width * 0.66, height: 560 }
    : { width, height: Math.min(560, width * 1.4) };
  const scale = Math.min(room.width / map.width, room.height / map.height);
  const left = isBeside ? 0 : (width - map.width * scale) / 2;
  const right = keyAt(left + map.width * scale + 24, top, 0);
  const places = placesOf(context, map.shapes, scale, left, top);

  const nodes: Node[] = [];
  const marks: PlacedMark[] = [];
  const shapes = map.shapes.map((shape, index) =>
    h('path', { id: `${context.prefix}-s${index}`, class: 'shape', d: shape.path }),
  );
  const transform = `translate(${tenth(left)} ${tenth(top)}) scale(${Math.round(scale * 1e4) / 1e4})`;
  const use = (shape: MapShape, attributes: Record<string, string | null>): Node =>
    h('use', { href: `#${context.prefix}-s${map.shapes.indexOf(shape)}`, ...attributes });
  const areas: Node[] = map.shapes
    .filter(({ id }) => id === null)
    .map((shape) => use(shape, { class: 'land' }));
  for (const { shape, x, y, rows } of places) {
    const circle = (attributes: Record<string, string | null>): Node =>
      h('circle', { ...attributes, cx: x, cy: y, r: dot });
    const put = (attributes: Record<string, string | null>): unknown =>
      shape.small ? nodes.push(circle(attributes)) : areas.push(use(shape, attributes));
    if (!rows.some((row) => fills.isFilled(row))) put({ class: 'place' });
    for (const row of rows) {
      for (const attributes of fills.fills(row)) put(attributes);
      marks.push({ datum: row.datum, x, y });
    }
    if (context.state.picked.includes(shape.id)) put({ class: 'picked' });
  }
  const bounds = {
    x: 0,
    y: top,
    width: isBeside ? map.width * scale + 16 : width,
    height: map.height * scale,
  };
  nodes.push(...placeNames(context, places, dot, bounds));
  const listAt = left + map.width * scale + 24;
  const list = isBeside ? listOf(context, listAt, top + right.height + 14, width - listAt) : null;
  nodes.push(...(list?.nodes ?? []));
  const bottom =
    top +
    Math.max(map.height * scale, list ? right.height + 14 + list.height : isBeside ? right.height : 0) +
    6;
  const below = foot(context, bottom, 'area');
  const all = [
    h('defs', {}, shapes),
    ...title.nodes,
    ...(above?.nodes ?? right.nodes),
    h('g', { transform }, areas),
    ...nodes,
    ...below.nodes,
  ];
  return finish(context, bottom + below.height + 4, all, inOrder(marks), legend);
}

const valueOf = (rows: readonly Plotted[], category: string): Plotted | undefined =>
  rows.find(({ datum, value }) => datum.category === category && value !== null);

/** Later dates after earlier ones, lower values after higher ones, missing ones last. */
const inOrder = (marks: PlacedMark[]): PlacedMark[] =>
  marks.sort(
    (a, b) =>
      (b.datum.value ?? -Infinity) - (a.datum.value ?? -Infinity) ||
      ((a.datum.category ?? '') < (b.datum.category ?? '') ? -1 : 1),
  );

/** Shapes with their values; dots that would cover each other are moved apart. */
function placesOf(
  { shown }: DrawingContext,
  shapes: readonly MapShape[],
  scale: number,
  left: number,
  top: number,
): Place[] {
  const named = shapes.filter((shape): shape is MapShape & { id: string } => shape.id !== null);
  const centres = separateCircles(
    named.map(({ x, y, small }) => ({
      x: left + x * scale,
      y: top + y * scale,
      reach: small ? dot + 0.5 : 0,
    })),
  );
  return named.map((shape, index) => ({
    shape,
    x: centres[index]?.x ?? 0,
    y: centres[index]?.y ?? 0,
    rows: shown.rows.filter(({ datum }) => datum.category === shape.id),
  }));
}

/** How many of all categories have something. */
function sayReached({ shown, texts }: SummaryContext): string[] {
  const { view } = shown;
  const shapes = view.map?.shapes.filter(({ id }) => id !== null).length ?? 0;
  const all = texts.number(shapes || categoriesOf(view.data).length);
  return shown.series.map(({ id, label }) => {
    const count = categoriesOf(
      shown.rows.flatMap(({ datum }) => (datum.series === id ? [datum] : [])),
    ).length;
    return fill(texts.summary.of, {
      label,
      text: fill(texts.summary.reached, { count: texts.number(count), all }),
    });
  });
}
