import type { ChartTexts } from '../../charts/model/words.ts';
import type { CatalogueMeasure } from '../../explore/catalogue.ts';
import { unitOf } from '../../explore/chart.ts';
import type { Explored, ExploreLanguage } from '../../explore/explored.ts';
import type { Grid } from '../../explore/model/grid.ts';
import type { ExploreState } from '../../explore/state.ts';
import { whenOf } from '../../explore/words.ts';
import type { ExplorePage } from './page.ts';
import type { Written } from './rail.ts';
import { retext } from './retext.ts';

// What shows numbers comes with them: the page itself has no need of it.
export { explored } from '../../explore/explored.ts';
export { Rail } from './rail.ts';

/** Made when it is first used: that takes its time. */
let lists: Intl.ListFormat | undefined;

/** The words of the page, and how its language writes lists and numbers. */
export function languageOf({ language, explore }: ExplorePage, { number }: ChartTexts): ExploreLanguage {
  return {
    words: explore,
    list: (list) => (lists ??= new Intl.ListFormat(language)).format(list),
    write: number,
  };
}

/** How the list of states writes values. */
export function writtenIn(
  measure: CatalogueMeasure,
  state: ExploreState,
  grid: Grid,
  { words, write }: ExploreLanguage,
): Written {
  const { unit, per } = unitOf(measure, state, grid, words);
  return {
    unit: unit.axis,
    when: whenOf(measure, state.to, words),
    write: (value) => unit.values?.[value] ?? write(value / per),
    isFirstBest: unit.id === 'ordinal',
  };
}

/** Writes what stands around the drawing: how it is called, its sources, and what there is to know of them. */
export function tellAround(
  root: HTMLElement,
  { called, chart: { sources } }: Explored,
  { table }: CatalogueMeasure,
): void {
  const each = (texts: (string | null)[]): string[] => [...new Set(texts)].filter((text) => text !== null);
  const written = {
    '.chart-title': called.title,
    '.chart-subtitle': called.subtitle,
    '[data-source-line]': each(sources.map(({ name }) => name)).join('; '),
    // What is to be known of one source often is of another, in the same words.
    '[data-about]': `${each(sources.flatMap(({ caution }) => caution?.replace(/\.$/, '').split('. ') ?? [])).join('. ')}.`,
  };
  for (const [selector, text] of Object.entries(written)) retext(root.querySelector(selector), text);
  root.querySelector('[data-table]')?.setAttribute('href', table);
}
