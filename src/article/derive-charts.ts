import { likeCharts } from './charts/checks/like-charts.ts';
import { fillTexts } from './charts/titles/fill-texts.ts';
import type { Article, ChartSpec } from './model/model.ts';
import type { Steps } from './steps.ts';

/** The charts in their order, with the figures that their texts state. */
export function deriveCharts(
  charts: readonly ChartSpec[],
  facts: Pick<Article, 'sections' | 'datasets' | 'figures' | 'references'>,
  steps: Steps,
): ChartSpec[] {
  steps.check('charts', [], () => likeCharts(charts));
  const filled = steps.run(
    'charts',
    ['sections', 'references', 'figures', 'datasets'],
    () => fillTexts(charts, facts),
    charts,
  );
  return filled.toSorted((a, b) => a.order - b.order);
}
