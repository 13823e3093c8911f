import { addKinds } from '../charts/kinds/kinds.ts';
import { defaultState } from '../charts/model/state.ts';
import type { Chart, Visible } from '../charts/model/types.ts';
import { visible } from '../charts/visible.ts';
import { measureOf, type Catalogue } from './catalogue.ts';
import { exploreView, sourceOf } from './chart.ts';
import type { FormNeeds, LateForm } from './late-form.ts';
import type { Grid } from './model/grid.ts';
import type { ExploreState } from './state.ts';
import { statedSource } from './stated.ts';
import { titleOf, type ExploreTitle, type ExploreWords } from './words.ts';

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
 * Makes what a state shows.
 *
 * @param grids numbers that are counted already, in the order of `needsOf`
 * @param late the form, where its code comes late
 */
export function explored(
  asked: ExploreState,
  catalogue: Catalogue,
  grids: readonly Grid[],
  { words, list, write }: ExploreLanguage,
  late?: LateForm,
): Explored {
  const measure = measureOf(catalogue, asked.measure);
  const needs: FormNeeds = { asked, measure, catalogue, grids, words, write };
  if (late) addKinds(late.kinds);
  const called = titleOf(asked, catalogue, words, list, late?.title?.(needs));
  const view = late?.view(needs) ?? exploreView(needs);
  const sources = late?.sources?.(needs) ?? [sourceOf(measure), ...grids.slice(0, 1).flatMap(statedSource)];
  const { title, subtitle, file } = called;
  const chart: Chart = { id: file, title, subtitle, notes: [], views: [view], sources };
  const { tab, highlight } = asked;
  const state = { ...defaultState(view), tab, highlight };
  return { called, chart, visible: visible(view, state), needs };
}
