import { h, type Node } from '../../markup/node.ts';
import type { ChartSeries, Drawing, Origin } from '../model/types.ts';
import {
  classNames,
  drawnOrigin,
  lightOf,
  lineHeight,
  lookOf,
  toBaseline,
  words,
  type DrawingContext,
} from './drawing-context.ts';
import { hatch } from './hatch.ts';
import { type Look } from './palette.ts';
import { pointShape, ringedShape } from './point.ts';
import { textWidth, wrap } from './text.ts';

/** What stands for values: lines, bars, dots, areas of a map, or cells of a table. */
export type MarkKind = 'line' | 'bar' | 'dot' | 'area' | 'cell';

export type KeyShape = Drawing['legend'][number]['shape'];

/** A sample and what it means. */
export interface KeyItem {
  /** Draws the sample around a middle. */
  sample: (x: number, y: number) => Node[];
  text: string;
  className?: string;
  /** Series that it stands for. */
  series?: string;
}

const sampleWidth = 22;
const sampleGap = 7;
const itemGap = 18;

/**
 * Samples with their texts, in as many rows as needed; a text too long for one is written in several lines.
 *
 * @param right where rows end; left of their beginning where each item has a row of its own
 */
export function flow(
  context: DrawingContext,
  items: readonly KeyItem[],
  left: number,
  top: number,
  right: number,
): { nodes: Node[]; height: number } {
  const { size } = context;
  const line = lineHeight(size);
  const beside = sampleWidth + sampleGap;
  const room = (right || context.width) - left - beside;
  let [x, y, end] = [left, top, top];
  const nodes = items.map(({ sample, text, className, series }) => {
    const lines = wrap(text, room, size);
    const width = beside + Math.max(...lines.map((each) => textWidth(each, size)));
    if (x > left && x + width > right) [x, y] = [left, end];
    const middle = y + (line + 3) / 2;
    end = Math.max(end, y + line * lines.length + 3);
    const light = series === undefined ? false : lightOf(context, series);
    const node = h('g', { class: classNames(className ?? 'key', light), 'data-series': series }, [
      ...sample(x + sampleWidth / 2, middle),
      ...lines.map((each, index) =>
        words(x + beside, middle + toBaseline(size) + line * index, each, 'key-text'),
      ),
    ]);
    x += width + itemGap;
    return node;
  });
  return { nodes, height: end - top };
}

/** Draws the sample of a shape in a series' look. */
function shapeSample(context: DrawingContext, look: Look, shape: KeyShape, x: number, y: number): Node[] {
  const half = sampleWidth / 2;
  switch (shape) {
    case 'bar':
    case 'hatch':
      return [
        h('rect', {
          class: shape === 'hatch' ? 'hatched' : 'bar',
          fill: shape === 'hatch' ? hatch(context, look.className) : null,
          x: x - half,
          y: y - 5,
          width: sampleWidth,
          height: 10,
        }),
        ...(look.isCored && shape === 'bar'
          ? [h('path', { class: 'bar-core', d: `M${x - half},${y}h${sampleWidth}` })]
          : []),
      ];
    case 'line':
    case 'dash': {
      const d = `M${x - half},${y}h${sampleWidth}`;
      return lineShapes(look, d, shape === 'dash');
    }
    case 'ring':
      return [ringedShape(context, look, x, y, 4)];
    case 'dot':
      return [pointShape(context, look, 'context', x, y, 4)];
  }
}

/** A line: dashed where it is computed, with a light core for the second side. */
export function lineShapes({ isCored }: Look, d: string, isDashed: boolean): Node[] {
  return [
    h('path', { class: classNames('line', isCored && 'rail', isDashed && 'dashed'), d }),
    ...(isCored ? [h('path', { class: 'line-core', d })] : []),
  ];
}

/** The legend of a drawing: each series and how it is drawn. */
export function legendOf(context: DrawingContext, kind: MarkKind): Drawing['legend'] {
  return context.shown.series.map((series) => ({ series, shape: shapeOf(context, series, kind) }));
}

function shapeOf(context: DrawingContext, series: ChartSeries, kind: MarkKind): KeyShape {
  const own = context.shown.rows.filter(({ datum }) => datum.series === series.id);
  const origins = own.map(({ datum }) => drawnOrigin(context, datum));
  const others = origins.filter((origin) => origin !== 'article');
  const isArticle = own.length > 0 && others.length === 0;
  const isDerived = others.length > 0 && others.every((origin) => origin === 'derived');
  if (kind === 'bar' || kind === 'area' || kind === 'cell') return isDerived ? 'hatch' : 'bar';
  if (isArticle) return 'ring';
  if (kind === 'dot' || series.points === true) return 'dot';
  return isDerived ? 'dash' : 'line';
}

/** The key of the series, for drawings that do not name them on the spot. */
export const seriesKey = (context: DrawingContext, legend: Drawing['legend']): KeyItem[] =>
  legend.map(({ series, shape }) => {
    const look = lookOf(context, { series: series.id });
    return {
      sample: (x, y) => shapeSample(context, look, shape, x, y),
      text: series.label,
      className: classNames('key', look.className),
      series: series.id,
    };
  });

const plain: Look = { className: 'tone-1', isCored: false, symbol: 0 };

/** The key of the origins shown, needed as soon as there is more than one. */
export function originKey(context: DrawingContext, kind: MarkKind): KeyItem[] {
  const { shown, texts, onlyOrigin } = context;
  if (onlyOrigin !== null) return [];
  const present = (['article', 'derived', 'context'] as const).filter((origin) =>
    shown.rows.some(({ datum }) => datum.origin === origin),
  );
  if (present.every((origin) => origin === 'context')) return [];
  return present.map((origin) => ({
    sample: (x, y) => originSample(context, origin, kind, x, y),
    text: texts[origin],
    className: `key tone-1 origin-${origin}`,
  }));
}

function originSample(context: DrawingContext, origin: Origin, kind: MarkKind, x: number, y: number): Node[] {
  if (kind === 'area' || kind === 'cell') {
    const box = { x: x - sampleWidth / 2, y: y - 6, width: sampleWidth, height: 12 };
    return [h('rect', { class: `area origin-${origin}`, 'fill-opacity': '0.5', ...box })];
  }
  if (kind === 'bar') {
    const [sample] = shapeSample(context, plain, origin === 'derived' ? 'hatch' : 'bar', x, y);
    return sample ? [h('g', { class: `origin-${origin}` }, [sample])] : [];
  }
  if (origin === 'article') return shapeSample(context, plain, 'ring', x, y);
  if (kind === 'line') return shapeSample(context, plain, origin === 'derived' ? 'dash' : 'line', x, y);
  return [pointShape(context, plain, origin, x, y, 4)];
}
