import type { Page } from '@playwright/test';
import { richSection, sectionPath } from './site.ts';

/** What a reader does on a page of a kind, as a hand does it: on what is seen, without a wait for any script. */
export interface Act {
  path: string;
  /** Does it; false where the page does not offer it. */
  run: (page: Page) => Promise<boolean>;
  /** What is there once it is done. */
  result: string;
  /** Where words say that it is not done. */
  words?: string;
}

/** Presses what is seen of a selector first. */
const press =
  (selector: string) =>
  async (page: Page): Promise<boolean> => {
    const target = page.locator(selector).filter({ visible: true }).first();
    if ((await target.count()) === 0) return false;
    // A page that still loads need not rest.
    await target.click({ force: true, timeout: 10_000 });
    return true;
  };

const citation = 'citation-card .formatted:visible, .entry:target:visible';

/** The acts by their names. */
export const acts: Record<string, Act> = {
  citation: { path: sectionPath(richSection), run: press('[data-text] a.citation'), result: citation },
};
