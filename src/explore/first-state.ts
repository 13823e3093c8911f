import type { Catalogue } from './catalogue.ts';
import { writeExplore, type ExploreState } from './state.ts';

/** Whether a state is the one that the HTML shows, whichever of its tabs is open. */
export const isFirstState = (state: ExploreState, catalogue: Catalogue): boolean =>
  !String(writeExplore({ ...state, tab: 'chart' }, catalogue));
