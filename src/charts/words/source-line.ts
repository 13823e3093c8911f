import type { Chart, ChartView } from '../model/types.ts';

/** The sources of a view's values, each once, in the order of the chart. */
export function sourceLine({ sources }: Chart, { data }: ChartView): string {
  const used = new Set(data.map(({ source }) => source));
  return [...new Set(sources.filter(({ id }) => used.has(id)).map(({ name }) => name))].join('; ');
}
