import { h, type Node } from '../../markup/node.ts';
import { defaultState } from '../model/state.ts';
import { startOf } from '../model/time.ts';
import type { ChartView, Datum } from '../model/types.ts';
import { visible } from '../visible.ts';
import { box, dots, points, sketch } from './box.ts';

/** Lines and bars beyond these would only be a blot. */
const most = { lines: 3, bars: 9 };

/**
 * Sketches what a view shows at first: lines where its values follow each other in time, bars else. A number of the
 * article that it plots is marked.
 *
 * @param figure id of a number, or null
 */
export function sketchChart(view: ChartView, figure: string | null = null): Node {
  const rows = visible(view, defaultState(view))
    .rows.map(({ datum }) => datum)
    .filter(({ value }) => value !== null);
  const lines = [...Map.groupBy(rows, ({ series, category }) => `${series} ${category ?? ''}`).values()]
    .map((line) => line.filter(({ time }) => time !== null))
    .filter((line) => line.length > 2);
  return lines.length > 0
    ? sketchLines(view, lines.slice(0, most.lines), figure)
    : sketchBars(view, rows, figure);
}

const valueOf = ({ value }: Datum): number => value ?? 0;
const timeOf = ({ time }: Datum): number => startOf(time ?? '0');
const sideOf = ({ series }: ChartView, id: string): string =>
  `side-${series.find((each) => each.id === id)?.side ?? 'none'}`;

function sketchLines(view: ChartView, lines: Datum[][], figure: string | null): Node {
  const all = lines.flat();
  const [first, last] = [Math.min(...all.map(timeOf)), Math.max(...all.map(timeOf))];
  const top = Math.max(...all.map(valueOf));
  const at = (datum: Datum): [number, number] => [
    ((timeOf(datum) - first) / (last - first || 1)) * box.width,
    box.height * (1 - valueOf(datum) / (top || 1)),
  ];
  const own = all.filter((datum) => datum.figure !== null && datum.figure === figure);
  return sketch(
    [
      h('path', { class: 'axis', d: `M0,${box.height}h${box.width}` }),
      ...lines.map((line) =>
        h('path', {
          class: `line ${sideOf(view, line[0]?.series ?? '')}`,
          d: points(line.toSorted((a, b) => timeOf(a) - timeOf(b)).map(at)),
        }),
      ),
      own.length > 0 && h('path', { class: 'dots', d: dots(own.map(at)) }),
    ].filter((each) => each !== false),
  );
}

function sketchBars(view: ChartView, rows: Datum[], figure: string | null): Node {
  const sorted = rows.toSorted((a, b) => valueOf(b) - valueOf(a));
  const own = sorted.filter((datum) => datum.figure !== null && datum.figure === figure);
  const shown = sorted.slice(0, most.bars);
  if (own[0] && !shown.includes(own[0])) shown.splice(-1, 1, own[0]);
  const top = Math.max(1, ...shown.map(valueOf));
  const step = box.height / Math.max(shown.length, 4);
  return sketch(
    shown.map((datum, index) => {
      const length = Math.max(1, Math.round((valueOf(datum) / top) * box.width));
      const marked = own.includes(datum) ? ' marked' : '';
      return h('path', {
        class: `bars ${sideOf(view, datum.series)}${marked}`,
        d: `M0,${Math.round((index + 0.5) * step)}h${length}`,
      });
    }),
  );
}
