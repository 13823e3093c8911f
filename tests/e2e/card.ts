import { expect, type Locator, type Page } from '@playwright/test';

/** The card that citations and abbreviations open. */
export const cardOf = (page: Page): Locator => page.locator('citation-card');

/** The citations in the words of the article, in order. */
export const citationsOn = (page: Page): Locator => page.locator('[data-text] .citation');

/** Opens the card of a link by a click, and waits until it can be used. */
export async function openCard(page: Page, link: Locator): Promise<Locator> {
  await link.click();
  const card = cardOf(page);
  await expect(card).toBeVisible();
  await expect(card).toBeFocused();
  return card;
}
