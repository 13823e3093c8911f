import { expect, test } from '@playwright/test';
import { citationsOn } from './card.ts';
import { citations, kinds, richSection, samples, sectionIds, sectionPath } from './site.ts';

test.use({ javaScriptEnabled: false });

const rich = sectionPath(richSection);

test.describe('without scripts', () => {
  test('a citation leads to its entry, on to the reference, and back to the sentence', async ({ page }) => {
    await page.goto(rich);
    const citation = citationsOn(page).first();
    const id = await citation.getAttribute('data-ref');
    await citation.click();
    await expect(page).toHaveURL(new RegExp(`#ref-${id}$`));
    const entry = page.locator(`#ref-${id}`);
    await expect(entry).toBeInViewport();
    await entry.locator(`a[href$="/references/${id}/"]`).click();
    await expect(page).toHaveURL(new RegExp(`/references/${id}/$`));
    const back = page.locator(`.where a[href*="/${richSection}/#"]`).first();
    const fragment = new URL((await back.getAttribute('href')) ?? '', page.url()).hash;
    await back.click();
    await expect(page).toHaveURL(new RegExp(`${rich}${fragment}$`));
    const sentence = page.locator(fragment);
    await expect(sentence).toBeInViewport();
    await expect(sentence.locator(`[data-ref="${id}"]`).first()).toBeVisible();
  });

  test('every citation of the article leads to an entry that can be seen', async ({ page }) => {
    let count = 0;
    for (const section of sectionIds) {
      await page.goto(sectionPath(section));
      const targets = await citationsOn(page).evaluateAll((all) =>
        all.map((each) => {
          const href = each.getAttribute('href') ?? '';
          return { href, isSeen: document.getElementById(href.slice(1))?.checkVisibility() };
        }),
      );
      expect(targets.filter(({ isSeen }) => !isSeen)).toEqual([]);
      count += targets.length;
    }
    expect(count).toBe(citations.flatMap(({ cites }) => cites).length);
  });

  test('an abbreviation leads to what it stands for', async ({ page }) => {
    await page.goto(rich);
    const abbreviation = page.locator('[data-text] .abbr').first();
    await abbreviation.click();
    const entry = page.locator(new URL(page.url()).hash);
    await expect(entry).toBeInViewport();
    await expect(entry).toContainText((await abbreviation.textContent()) ?? '?');
  });

  test('the menu and the contents open on a narrow screen, and lead on', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(rich);
    const menu = page.locator('#menu');
    await expect(menu).toBeHidden();
    await page.locator('[popovertarget="menu"]').click();
    await expect(menu).toBeVisible();
    await menu.locator('a[href$="/references/"]').click();
    await expect(page).toHaveURL(/\/references\/$/);

    await page.goto(rich);
    const contents = page.locator('#contents');
    await expect(contents).toBeHidden();
    await page.locator('[popovertarget="contents"]').click();
    await expect(contents).toBeVisible();
    await contents.locator(`a[href$="/${sectionIds.at(-1)}/"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${sectionIds.at(-1)}/$`));
  });

  test('nothing is offered that needs scripts', async ({ page }) => {
    for (const path of Object.values(kinds)) {
      await page.goto(path);
      for (const button of await page.locator('button:visible').all()) {
        await expect(button, path).toHaveAttribute('popovertarget', /^(menu|contents)$/);
      }
    }
  });

  for (const [language, paths] of Object.entries(samples)) {
    test(`every word of every kind of page can be read, in ${language}`, async ({ page }) => {
      for (const path of paths) {
        await page.goto(path);
        // The index has hundreds alike: some are opened as a reader does, the others at once.
        for (const summary of (await page.locator('summary').filter({ visible: true }).all()).slice(0, 3))
          await summary.click();
        await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
        const words = 'main :is([data-text], h1, h2, p, li, dd, th, td)';
        const hidden = await page.locator(words).evaluateAll((all) =>
          all
            // Forms would do nothing without scripts, nor would the keys of the argument, nor what the explorer loads.
            .filter(
              (each) =>
                !each.closest(
                  '[popover], .margin, search-panel, .argument-keys, .explore-controls fieldset, article-says, [role="status"]',
                ),
            )
            .filter((each) => each.textContent?.trim())
            .filter((each) => !each.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
            .map((each) => each.textContent?.slice(0, 60)),
        );
        expect.soft(hidden, path).toEqual([]);
        expect(await page.locator(words).count(), path).toBeGreaterThan(2);
      }
    });
  }
});
