import type { ContentProblem } from '../../../reading/content-error.ts';
import { locales } from '../../../text/language.ts';
import type { ChartSpec } from '../../model/model.ts';

/** Charts that have the same place in the explorer, or the same title. */
export function likeCharts(charts: readonly ChartSpec[]): ContentProblem[] {
  const fields = [
    { field: 'order', of: ({ order }: ChartSpec) => order },
    ...locales.map((locale) => ({ field: `title.${locale}`, of: ({ title }: ChartSpec) => title[locale] })),
  ];
  return fields.flatMap(({ field, of }) =>
    charts.flatMap((chart, index): ContentProblem[] => {
      const value = of(chart);
      const twin = charts.slice(0, index).find((other) => value !== undefined && of(other) === value);
      if (!twin) return [];
      const found = `${JSON.stringify(value)}, as in charts/${twin.id}.json`;
      return [{ file: `charts/${chart.id}.json`, field, found, expected: 'one of its own' }];
    }),
  );
}
