import { h } from '../../../markup/node.ts';
import { isDated } from '../../model/dated.ts';
import type { ChartSeries, Plotted } from '../../model/types.ts';
import { lookOf, markAttributes, type DrawingContext } from '../../parts/drawing-context.ts';
import { hatch, type HatchKind } from '../../parts/hatch.ts';
import type { KeyItem } from '../../parts/key.ts';
import { shadesOf, type Shade, type Shades } from '../../parts/shade.ts';

/** How values become fills. */
export interface MapFills {
  shades: Shades;
  hatchOf: (series: ChartSeries) => HatchKind | null;
  /** Whether a value fills its shape, so that nothing has to be drawn below. */
  isFilled: (row: Plotted) => boolean;
  /** Attributes of the elements that draw a value, the one that stands for it first. */
  fills: (row: Plotted) => Record<string, string | null>[];
  seriesKey: () => KeyItem[];
}

/**
 * The fills of the values shown.
 *
 * @param given how values are shaded, where that is not by their size
 */
export function mapFills(context: DrawingContext, given?: Shades): MapFills {
  const { view, shown } = context;
  const dated = isDated(view);
  const [series] = shown.series;
  // All times make the classes, so that these stay the same when the time changes.
  const all =
    shown.mode === 'absolute' ? view.data.filter((datum) => datum.series === series?.id) : shown.rows;
  const shades =
    given ??
    shadesOf(context, series, dated ? [] : all.map(({ value }) => value).filter((value) => value !== null));
  const kinds = [null, 'up', 'down', 'rail'] as const;
  const hatchOf = ({ id }: ChartSeries): HatchKind | null =>
    kinds[view.series.findIndex((each) => each.id === id) % kinds.length] ?? null;
  // A fill that others are hatched over is pale.
  const ground = view.series.length > 1 ? '0.4' : '0.85';
  const seriesOf = (id: string): ChartSeries | undefined => view.series.find((each) => each.id === id);

  const datedFill = ({ datum }: Plotted): Record<string, string | null> => {
    const own = seriesOf(datum.series);
    const kind = own ? hatchOf(own) : null;
    const attributes = markAttributes(context, datum, [kind === null && 'area']);
    const fill = kind === null ? null : hatch(context, lookOf(context, datum).className, kind);
    return { ...attributes, fill, 'fill-opacity': kind === null ? ground : null };
  };
  const shadedFill = ({ datum }: Plotted, shade: Shade): Record<string, string | null>[] => {
    const main = {
      ...markAttributes(context, datum, ['area'], shade.className),
      'fill-opacity': String(shade.opacity),
    };
    return shade.isCored ? [main, { class: 'over', fill: hatch(context, shade.className, 'rail') }] : [main];
  };
  return {
    shades,
    hatchOf,
    isFilled: (row) => {
      const own = seriesOf(row.datum.series);
      return row.value !== null && (!dated || (own !== undefined && hatchOf(own) === null));
    },
    fills: (row) => {
      if (dated) return [datedFill(row)];
      if (row.value === null) return [{ class: 'place', 'data-mark': row.datum.id }];
      return shadedFill(row, shades.of(row.value));
    },
    seriesKey: () =>
      shown.series.map((each) => {
        const { className } = lookOf(context, { series: each.id });
        const kind = hatchOf(each);
        return {
          sample: (x, y) => [
            h('rect', {
              class: kind === null ? 'area' : 'over-sample',
              fill: kind === null ? null : hatch(context, className, kind),
              'fill-opacity': kind === null ? ground : null,
              x: x - 11,
              y: y - 6,
              width: 22,
              height: 12,
            }),
          ],
          text: each.label,
          className: `key ${className}`,
          series: each.id,
        };
      }),
  };
}
