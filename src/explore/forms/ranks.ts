import { fill } from '../../text/template.ts';
import type { ChartKind } from '../../charts/kinds/kind.ts';
import { lineChart } from '../../charts/kinds/line.ts';
import { sideList } from '../../charts/kinds/map/map-words.ts';
import { drawMap, mapChart } from '../../charts/kinds/map/map.ts';
import { slopeChart } from '../../charts/kinds/slope.ts';
import type { DrawingContext } from '../../charts/parts/drawing-context.ts';
import { shadesOf, type Shades } from '../../charts/parts/shade.ts';
import { known, withPlace } from '../../charts/words/summary-parts.ts';
import { exploreView } from '../chart.ts';
import type { LateForm } from '../late-form.ts';
import { rankScale } from './rank-scale.ts';

/** The best places that are named in a summary. */
const most = 3;

const onRanks = (kind: ChartKind): ChartKind => ({
  ...kind,
  draw: (context) => kind.draw({ ...context, scale: rankScale }),
});

/** Shades of which the darkest is of the first places. */
function rankShades(context: DrawingContext): Shades {
  const values = context.view.data.flatMap(({ value }) => value ?? []);
  const { steps, of } = shadesOf(context, context.shown.series[0], values);
  const { breaks } = steps;
  const within = (step: number): number => breaks[step - 1] ?? (breaks[0] ?? 0) - 1;
  return { steps, of: (value) => of(within(breaks.length - steps.of(value))) };
}

const rankMap: ChartKind = {
  ...mapChart,
  draw: (context) =>
    drawMap(context, rankShades(context), (all, x, top, space) => sideList(all, x, top, space, -1)),
  summarize: ({ shown, texts }) => {
    const first = known(shown.rows).sort((a, b) => a.value - b.value);
    const items = first.slice(0, most).map((row) => withPlace({ shown, texts }, row));
    const rest = shown.rows.length - first.length;
    return [
      fill(texts.summary.highest, { items: items.join(', ') }),
      ...(rest > 0 ? [fill(texts.summary.missing, { count: texts.number(rest) })] : []),
    ];
  },
};

/** Ranks in the forms that the page has: the first place is at the top, or the darkest. */
export const ranks: LateForm = {
  kinds: { 'rank-line': onRanks(lineChart), 'rank-slope': onRanks(slopeChart), 'rank-map': rankMap },
  view: (needs) => ({ ...exploreView(needs), type: `rank-${needs.asked.form}` }),
};
