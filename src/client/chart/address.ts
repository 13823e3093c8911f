import { readFragment } from '../../address/fragment.ts';
import { quote, type Invalid } from '../../address/state.ts';
import { readChartState, writeChartState } from '../../charts/model/state.ts';
import type { Chart, ChartState } from '../../charts/model/types.ts';
import { fill } from '../../text/template.ts';
import type { ChartPage } from './page.ts';

/** What the page's address asks of its chart. */
export interface Asked {
  state: ChartState;
  /** A number of the article to be lit; null where none is asked for. */
  figure: string | null;
  invalid: Invalid[];
}

/** The number that a fragment names: `#fig-lamps-2011`; null where it names none. */
const figureIn = (fragment: string): string | null => /^fig-(.+)$/s.exec(fragment)?.[1] ?? null;

/** Reads the page's address: `?scale=log&pick=NOR`, `?figure=lamps-2011`, `#fig-lamps-2011`. */
export function readAddress(chart: Chart): Asked {
  const params = new URLSearchParams(location.search);
  return {
    ...readChartState(params, chart),
    figure: params.get('figure') ?? figureIn(readFragment(location.hash)),
  };
}

/** The part of the page's address that says what its chart shows; other fragments do not. */
export const chartPart = (): string => location.search + (figureIn(readFragment(location.hash)) ?? '');

/** The address of a page with a state in it. */
export function addressOf(state: ChartState, chart: Chart, page: string): string {
  const url = new URL(page, location.href);
  url.search = writeChartState(state, chart).toString();
  url.hash = '';
  return url.href;
}

/**
 * Says what of an address cannot be done and why, and at its end once what is shown instead; nothing where all can be done.
 *
 * @param others what else cannot be done
 * @param left what of the address can be done
 */
export function noticeOf(
  invalid: readonly Invalid[],
  others: readonly string[],
  left: URLSearchParams,
  texts: Pick<ChartPage['texts'], 'unknown' | 'notOffered' | 'initial' | 'rest'>,
): string {
  const told = [
    ...invalid.map((each) => fill(each.reason === 'unknown' ? texts.unknown : texts.notOffered, quote(each))),
    ...others,
  ];
  return told.length === 0 ? '' : [...told, String(left) ? texts.rest : texts.initial].join(' ');
}
