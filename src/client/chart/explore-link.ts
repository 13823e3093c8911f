import type { Visible } from '../../charts/model/types.ts';
import type { ChartPage } from './page.ts';

/** Lets the link to the explorer lead to what the chart shows; just to the explorer where the code for that is lost. */
export function followWithLink(root: HTMLElement, page: ChartPage, shown: Visible): void {
  const room = root.querySelector<HTMLElement>('[data-explore]');
  const link = room?.querySelector('a');
  if (!room || !link) return;
  const { explorables = {}, explore = '' } = page;
  const explorable = explorables[shown.view.id];
  void import('./late/explore-link.ts').then(
    ({ addressIn }) => {
      const address = explorable ? addressIn(explore, explorable, shown) : null;
      room.hidden = address === null;
      link.href = address ?? explore;
    },
    () => (link.href = explore),
  );
}
