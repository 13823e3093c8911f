import type { Chart, ChartView } from '../model/types.ts';

/** The sources of a view's values, each once, in the order of the chart. */
export function sourceLine({ sources }: Chart, { data }: ChartView): string {
  const used = new Set(data.map(({ source }) => source));
  const names = sources.filter(({ id }) => used.has(id)).map(({ name }) => name);
  // What is computed from several sources names them as this line does.
  return [...new Set(names.join('; ').split('; '))].join('; ');
}
