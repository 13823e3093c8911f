/**
 * The search as one file that needs no other, since each is one more that may be lost. It begins in the panel that asks
 * for it; where it has come twice, since the first time it was late, the first to answer begins.
 */
import { indexSteps } from '../../search/browser/word-index.ts';
import type { SearchList } from './list.ts';
import { LiveSearch } from './live-search.ts';

/** How long the page may wait for the search at a time, in ms. */
const turn = 12;

/** What a panel asks with. */
export interface Beginning {
  list: SearchList;
  /** Address of the search page in the page's language. */
  page: string;
}

document.addEventListener('search-begin', (event) => {
  event.stopImmediatePropagation();
  const { list, page } = (event as CustomEvent<Beginning>).detail;
  const panel = event.target as HTMLElement;
  void inTurns(indexSteps(list.items, list.words)).then((index) => new LiveSearch(panel, list, index, page));
});

/** Goes through steps for a few ms at a time, so that what is typed meanwhile is seen at once. */
async function inTurns<Result>(steps: Iterator<undefined, Result, undefined>): Promise<Result> {
  for (let end = 0; ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + turn;
  }
}
