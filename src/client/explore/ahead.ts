import { lateForm } from '../../explore/forms/late.ts';
import { forms } from '../../explore/form.ts';
import type { Catalogue } from '../../explore/catalogue.ts';
import type { ExploreState } from '../../explore/state.ts';
import { whenIdle } from '../shared/dom.ts';
import { countryTables } from './late-tables.ts';

/**
 * Fetches the code that may be asked for next as soon as a reader turns to the explorer, one piece at a time while the
 * browser is idle. What does not come is asked for anew when it is needed.
 */
export function fetchAhead(root: HTMLElement, catalogue: Catalogue, state: () => ExploreState): void {
  const pieces: (() => unknown)[] = [
    ...forms.map((form) => () => lateForm({ ...state(), form }, catalogue)),
    countryTables,
  ];
  const next = (): void => {
    const piece = pieces.shift();
    if (!piece) return;
    Promise.resolve(piece()).catch(() => undefined);
    whenIdle(next);
  };
  for (const sign of ['pointerover', 'focusin'])
    root.addEventListener(sign, () => whenIdle(next), { once: true });
}
