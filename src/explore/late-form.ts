import type { ChartKind } from '../charts/kinds/kind.ts';
import type { ChartSource, ChartView } from '../charts/model/types.ts';
import type { Catalogue, CatalogueMeasure } from './catalogue.ts';
import type { Grid } from './model/grid.ts';
import type { ExploreState } from './state.ts';
import type { ExploreWords, TitleParts } from './words.ts';

/** What a form makes its view of. */
export interface FormNeeds {
  asked: ExploreState;
  measure: CatalogueMeasure;
  catalogue: Catalogue;
  /** The counted numbers, in the order of `needsOf`. */
  grids: readonly Grid[];
  words: ExploreWords;
  /** Writes a number for reading. */
  write: (value: number) => string;
}

/** A form whose code comes when it is first chosen: all that it does. */
export interface LateForm {
  /** The types of charts with which it is drawn, by their ids. */
  kinds: Readonly<Record<string, ChartKind>>;
  /** What it calls otherwise than other forms. */
  title?: (needs: FormNeeds) => TitleParts;
  view: (needs: FormNeeds) => ChartView;
  /** Its sources, where there are more than that of the measure. */
  sources?: (needs: FormNeeds) => ChartSource[];
}
