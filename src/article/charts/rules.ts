import { chartKinds, kindOf } from '../../charts/kinds/kinds.ts';
import type { ViewData } from '../../schemas/chart.ts';
import { report, type ChartContext, type Value } from './value.ts';

/** Every view is of a type that there is. */
export function checkTypes(context: ChartContext): void {
  for (const { id, type } of context.spec.views) {
    if (Object.hasOwn(chartKinds, type)) continue;
    report(context, `views › ${id} › type`, `"${type}"`, `one of ${Object.keys(chartKinds).join(', ')}`);
  }
}

/**
 * What must not be drawn: several sources or vintages joined in one line, several vintages of one thing in the bars of
 * one series, several topics or vintages stacked. The article's own numbers stand beside those of tables and are never
 * joined with them. Points that no line joins, and dot plots, may mix vintages: showing that is their purpose.
 */
export function checkView(context: ChartContext, view: ViewData, values: readonly Value[]): void {
  const at = `views › ${view.id}`;
  const { joins, compares, stacks } = kindOf(view);
  const known = values.filter(({ value }) => value !== null);
  for (const { id, points } of view.series) {
    const own = known.filter(({ series, source }) => series === id && source.origin !== 'article');
    if (joins && !points) {
      expectOne(
        context,
        `${at} › ${id}`,
        'joins',
        'source',
        own.map(({ source }) => source.id),
      );
      expectOne(
        context,
        `${at} › ${id}`,
        'joins',
        'vintage',
        own.map(({ vintage }) => vintage),
      );
    }
    if (compares) {
      for (const group of Map.groupBy(own, ({ topic }) => topic).values()) {
        expectOne(
          context,
          `${at} › ${id}`,
          'compares',
          'vintage',
          group.map(({ vintage }) => vintage),
        );
      }
    }
  }
  if (stacks && (view.stack !== 'none' || view.controls.includes('share'))) {
    const tables = known.filter(({ source }) => source.origin !== 'article');
    expectOne(
      context,
      at,
      'stacks',
      'topic',
      known.map(({ topic }) => topic),
    );
    expectOne(
      context,
      at,
      'stacks',
      'vintage',
      tables.map(({ vintage }) => vintage),
    );
  }
}

function expectOne(
  context: ChartContext,
  at: string,
  verb: string,
  what: string,
  found: readonly (string | number | null)[],
): void {
  const different = [...new Set(found)];
  if (different.length < 2) return;
  report(context, at, `a view that ${verb} values of ${different.join(' and ')}`, `one ${what}`);
}
