import type { Visible } from '../../../charts/model/types.ts';
import { exploreQuery, type Explorable } from '../../../explore/from-chart.ts';

/** The address at which the explorer shows what a chart shows; null where it cannot. */
export function addressIn(explore: string, explorable: Explorable, shown: Visible): string | null {
  const query = exploreQuery(explorable, shown);
  return query === null ? null : `${explore}?${query}`;
}
