import { addKinds } from '../charts/kinds/kinds.ts';
import { defaultState } from '../charts/model/state.ts';
import type { Chart, Visible } from '../charts/model/types.ts';
import { visible } from '../charts/visible.ts';
import { fill } from '../text/template.ts';
import { measureOf, type Catalogue } from './catalogue.ts';
import { exploreView, sourceOf } from './chart.ts';
import type { Form } from './form.ts';
import type { FormNeeds, LateForm } from './late-form.ts';
import type { Grid } from './model/grid.ts';
import { withShownYears } from './shown-years.ts';
import type { ExploreState } from './state.ts';
import { statedSource } from './stated.ts';
import { titleOf, whoOf, type ExploreTitle, type ExploreWords } from './words.ts';

/** What the explorer shows: how it is called, its chart, and the values in it. */
export interface Explored {
  called: ExploreTitle;
  chart: Chart;
  visible: Visible;
  /** What it is made of. */
  needs: FormNeeds;
}

/** What things are called in a language. */
export interface ExploreLanguage {
  words: ExploreWords;
  list: (names: readonly string[]) => string;
  /** Writes a number for reading. */
  write: (value: number) => string;
}

/**
 * Makes what a state shows, in the years that have something to show.
 *
 * @param wanted what a reader asks for
 * @param grids numbers that are counted already, in the order of `needsOf`
 * @param late the form, where its code comes late
 */
export function explored(
  wanted: ExploreState,
  catalogue: Catalogue,
  grids: readonly Grid[],
  { words, list, write }: ExploreLanguage,
  late?: LateForm,
): Explored {
  const asked = withShownYears(wanted, grids);
  const measure = measureOf(catalogue, asked.measure);
  const needs: FormNeeds = { asked, measure, catalogue, grids, words, write };
  if (late) addKinds(late.kinds);
  const view = late?.view(needs) ?? exploreView(needs);
  const sources = late?.sources?.(needs) ?? [sourceOf(measure), ...grids.slice(0, 1).flatMap(statedSource)];
  const { tab, highlight } = asked;
  const shown = visible(view, { ...defaultState(view), tab, highlight });
  const parts = late?.title?.(needs) ?? {};
  const silent = silentOf(asked, shown);
  const without = fill(words.without, { places: whoOf(silent, catalogue, words, list) });
  const called = titleOf(asked, catalogue, words, list, {
    ...parts,
    more: [...(parts.more ?? []), ...(silent.length > 0 ? [without] : [])],
  });
  const { title, subtitle, file } = called;
  const chart: Chart = { id: file, title, subtitle, notes: [], views: [view], sources };
  return { called, chart, visible: shown, needs };
}

/** Forms whose drawing says nothing of a state without values. */
const mute: readonly Form[] = ['line', 'columns', 'slope', 'scatter'];

/** The chosen states of which a drawing shows nothing, and does not say so itself; a circle needs a value on either axis. */
function silentOf({ form, places }: ExploreState, { rows, series }: Visible): string[] {
  if (!mute.includes(form)) return [];
  const known = rows.filter(({ value }) => value !== null).map(({ datum }) => datum);
  const axes = form === 'scatter' ? series.slice(0, 2) : [];
  return places.filter((place) =>
    form === 'scatter'
      ? axes.some(({ id }) => !known.some((each) => each.series === id && each.category === place))
      : !known.some((each) => each.series === place),
  );
}
