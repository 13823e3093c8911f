import { parameterNames, readState, toParams, type Invalid } from '../../charts/model/state.ts';
import type { Chart, ChartState } from '../../charts/model/types.ts';
import { fill } from '../../text/template.ts';

/** What the page's address asks of its chart. */
export interface Asked {
  state: ChartState;
  /** A number of the article to be lit; null where none is asked for. */
  figure: string | null;
  invalid: Invalid[];
}

/** Reads the page's address: `?scale=log&pick=BRA`, `?figure=trade-2021`, `#fig-trade-2021`. */
export function readAddress(chart: Chart): Asked {
  const params = new URLSearchParams(location.search);
  const hash = /^#fig-(.+)$/.exec(location.hash)?.[1];
  return {
    ...readState(params, chart),
    figure: params.get('figure') ?? (hash === undefined ? null : decodeURIComponent(hash)),
  };
}

/** The page's address with a state in it. */
export function addressOf(state: ChartState, chart: Chart, page: string = location.href): string {
  const url = new URL(page, location.href);
  url.search = toParams(state, chart).toString();
  url.hash = '';
  return url.href;
}

/** Puts a state into the page's address: as a step that Back undoes, or in place of the last. */
export function writeAddress(state: ChartState, chart: Chart, how: 'push' | 'replace'): void {
  const href = addressOf(state, chart);
  if (href === location.href) return;
  if (how === 'push') history.pushState(null, '', href);
  else history.replaceState(null, '', href);
}

/** Says what of an address cannot be done and why. */
export function noticeOf(
  { field, found, reason, expected }: Invalid,
  texts: { unknown: string; notOffered: string },
): string {
  const asked = `${parameterNames[field]}=${found}`;
  if (reason === 'not-offered') return fill(texts.notOffered, { asked });
  const some = expected.slice(0, 8).join(', ');
  return fill(texts.unknown, { asked, offered: expected.length > 8 ? `${some}, …` : some });
}
