import { expect } from '@playwright/test';
import { cardOf, citationsOn } from './card.ts';
import { test } from './enhanced.ts';
import { richSection, sectionPath } from './site.ts';

test.use({ viewport: { width: 390, height: 740 }, hasTouch: true });

test('on a phone a citation stays in sight above the card that it opens, wherever it stood', async ({
  page,
}) => {
  await page.goto(sectionPath(richSection));
  const all = await citationsOn(page).all();
  for (const citation of [all[0], all.at(-1)]) {
    if (!citation) throw new Error('found no citation');
    await citation.evaluate((link) => scrollBy(0, link.getBoundingClientRect().bottom - innerHeight + 8));
    await citation.tap();
    await expect(cardOf(page)).toBeVisible();
    const [link, card] = await Promise.all([citation.boundingBox(), cardOf(page).boundingBox()]);
    expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual(card?.y ?? 0);
    expect(link?.y).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
  }
});
