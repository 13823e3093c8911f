import type { ChartKind } from '../../../charts/kinds/kind.ts';
import { chartKinds, kindOf } from '../../../charts/kinds/kinds.ts';
import type { ViewData } from '../../../schemas/chart.ts';
import { needsOf, type KindNeeds } from '../kind-needs.ts';
import type { Report } from '../report.ts';
import type { Value } from '../value.ts';

/** A view is of a type that there is, and asks of it only what it does. */
export function checkType(view: ViewData, report: Report): void {
  const { type, stack, controls, annotations } = view;
  if (!Object.hasOwn(chartKinds, type)) {
    report(`"${type}"`, `one of ${Object.keys(chartKinds).join(', ')}`, 'type');
    return;
  }
  /** Reports that the type lacks an ability, and names the types that have it. */
  const expectAble = (
    field: string,
    found: string,
    verb: string,
    isAble: (kind: ChartKind & KindNeeds) => boolean,
  ): void => {
    const able = Object.entries(chartKinds).flatMap(([id, kind]: [string, ChartKind]) =>
      isAble({ ...kind, ...needsOf({ type: id }) }) ? [id] : [],
    );
    if (able.includes(type)) return;
    report(`${found} in a view of type "${type}"`, `a type that ${verb}: ${able.join(', ')}`, field);
  };
  if (stack !== 'none') expectAble('stack', `"${stack}"`, 'stacks', ({ stacks }) => stacks === true);
  if (controls.includes('scale')) {
    expectAble('controls', '"scale"', 'has several scales', ({ scales }) => scales.length > 1);
  }
  if (annotations.length > 0) {
    expectAble('annotations', 'remarks', 'draws them', ({ remarks }) => remarks === true);
  }
}

/**
 * What must not be drawn: several sources or vintages joined in one line, several vintages of one thing in the bars of
 * one series, several topics or vintages stacked. The article's own numbers stand beside those of tables and are never
 * joined with them. Points that no line joins, and dot plots, may mix vintages: showing that is their purpose.
 */
export function checkRules(view: ViewData, values: readonly Value[], report: Report): void {
  const { joins, compares } = needsOf(view);
  const { stacks } = kindOf(view);
  const known = values.filter(({ value }) => value !== null);
  const tables = known.filter(({ source }) => source.origin !== 'article');
  for (const { id, points } of view.series) {
    const own = tables.filter(({ series }) => series === id);
    const expectOne = expecting(report, id);
    if (joins && !points) {
      expectOne('joins', 'source', own, ({ source }) => source.id);
      expectOne('joins', 'vintage', own, ({ vintage }) => vintage);
    }
    if (compares) {
      for (const group of Map.groupBy(own, ({ topic }) => topic).values()) {
        expectOne('compares', 'vintage', group, ({ vintage }) => vintage);
      }
    }
  }
  if (stacks && (view.stack !== 'none' || view.controls.includes('share'))) {
    const expectOne = expecting(report);
    expectOne('stacks', 'topic', known, ({ topic }) => topic);
    expectOne('stacks', 'vintage', tables, ({ vintage }) => vintage);
  }
}

/** Reports values that differ where a view needs one. */
const expecting =
  (report: Report, field?: string) =>
  (
    verb: string,
    what: string,
    values: readonly Value[],
    of: (value: Value) => string | number | null,
  ): void => {
    const different = [...new Set(values.map(of))];
    if (different.length < 2) return;
    report(`a view that ${verb} values of ${different.join(' and ')}`, `one ${what}`, field);
  };
