import { expect } from '@playwright/test';
import { isComplaint } from './complaint.ts';
import { ready, test } from './enhanced.ts';
import { overflow } from './overflow.ts';
import { everyPage, kinds, linkedReferences, richSection, samples, sectionPath } from './site.ts';
import { layoutShift } from './shift.ts';

const widths = [320, 360, 768, 1280];

for (const [language, paths] of Object.entries(samples)) {
  test(`pages of every kind fit into every width, in ${language}`, async ({ page }) => {
    for (const path of paths) {
      await page.goto(path);
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((details) => (details.open = true)),
      );
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await overflow(page), `/${path} at ${width} px`).toEqual([]);
      }
      // What only screen readers read is as wide as its longest word, if nothing holds it.
      const unseen = await page
        .locator('.unseen')
        .evaluateAll((all) => Math.max(0, ...all.map((each) => each.getBoundingClientRect().width)));
      expect.soft(unseen, `unseen words of /${path}`).toBeLessThan(5);
    }
  });
}

test('what stands chosen in a list is not cut where lists are narrow', async ({ page }) => {
  for (const path of [...new Set(Object.values(samples).flat())]) {
    await page.goto(path);
    if ((await page.locator('select').count()) === 0) continue;
    for (const width of [360, 768]) {
      await page.setViewportSize({ width, height: 800 });
      const cut = await page
        .locator('select')
        .filter({ visible: true })
        .evaluateAll((all) =>
          all.flatMap((each) => {
            const select = each as HTMLSelectElement;
            const style = getComputedStyle(select);
            const pen = document.createElement('canvas').getContext('2d');
            const text = select.selectedOptions[0]?.textContent?.trim() ?? '';
            if (!pen) throw new Error('found no canvas');
            pen.font = style.font;
            // The browser's arrow takes as much as a letter is high.
            const arrow = Number.parseFloat(style.fontSize);
            const room =
              select.clientWidth -
              Number.parseFloat(style.paddingLeft) -
              Number.parseFloat(style.paddingRight) -
              arrow;
            return pen.measureText(text).width > room ? [`${select.name}: ${text}`] : [];
          }),
        );
      expect.soft(cut, `/${path} at ${width} px`).toEqual([]);
    }
  }
});

test('the bar shows its links whole, or folds them into its menu', async ({ page }) => {
  for (const path of ['about/', 'es/about/']) {
    await page.goto(path);
    for (const width of [...widths, 1024, 1152, 1231, 1232]) {
      await page.setViewportSize({ width, height: 800 });
      const hidden = await page.locator('.bar').evaluate((bar) => {
        const menu = bar.querySelector('.bar-menu');
        const boxes = [bar, menu].filter((box) => box !== null);
        return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth));
      });
      expect.soft(hidden, `/${path} at ${width} px`).toBe(0);
    }
  }
});

for (const width of [360, 1280]) {
  test(`hardly anything moves on a page of any kind when its fonts come late at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('about/');
    await expect.poll(() => page.evaluate(() => localStorage.getItem('fonts'))).not.toBeNull();
    let late = 0;
    let release = (): void => undefined;
    let released = Promise.resolve();
    await page.route('**/*.woff2', async (route) => {
      late += 1;
      await released;
      await route.continue();
    });
    for (const [kind, path] of Object.entries(kinds)) {
      released = new Promise((resolve) => (release = resolve));
      await page.goto(path, { waitUntil: 'commit' });
      // All that is seen has been painted, some frames ago.
      await page.locator('display-settings:defined').waitFor({ state: 'attached' });
      await layoutShift(page);
      release();
      await ready(page);
      await page.evaluate(() => document.fonts.ready);
      expect.soft(await layoutShift(page), kind).toBeLessThan(0.01);
    }
    expect(late).toBeGreaterThan(1);
  });
}

test('each family of fonts that a page names has its faces', async ({ page }) => {
  await page.goto('');
  const nameless = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .filter((rule) => rule.style.getPropertyValue('font-family') === '')
      .map((rule) => rule.cssText),
  );
  expect(nameless).toEqual([]);
});

const parts = 2;
for (let part = 0; part < parts; part++) {
  test(`no page complains or asks another host, part ${part + 1} of ${parts}`, async ({ page, baseURL }) => {
    const complaints: string[] = [];
    const complain = (text: string): number => complaints.push(`${page.url()}: ${text}`);
    page.on('console', (message) => {
      if (isComplaint(message)) complain(message.text());
    });
    page.on('pageerror', (error) => complain(String(error)));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && origin !== new URL(baseURL ?? '').origin) complain(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complain(`${response.status()} ${response.url()}`);
    });
    // Of entries alike, of references and places, every third.
    const tried = everyPage.filter((path, index) => !/(references|places)\/./.test(path) || index % 3 === 0);
    const mine = tried.filter((_, index) => index % parts === part);
    for (const path of mine) await page.goto(path);
    expect(mine.length).toBeGreaterThan(10);
    expect(complaints).toEqual([]);
  });
}

test.describe('on paper', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

  test('a page of any kind has its words and nothing to press', async ({ page }) => {
    for (const [kind, path] of Object.entries(kinds)) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }), kind).toBeVisible();
      // What scripts add is there.
      await page.waitForLoadState('networkidle');
      // The head of a column is a word, also where a press on it sorts.
      const pressed =
        '.bar:not(svg *), .skip, .contents, .contents-open, .pager, citation-card, button:not(th *)';
      await expect.soft(page.locator(pressed).filter({ visible: true }), kind).toHaveCount(0);
    }
  });

  test('the sources have their addresses', async ({ page }) => {
    for (const path of [sectionPath(richSection), `references/${linkedReferences[0]}/`]) {
      await page.goto(path);
      const missing = await page.locator('.actions a[href^="http"]').evaluateAll((links) =>
        links
          .map((link) => ({
            href: link.getAttribute('href') ?? '?',
            entry: link.closest('.entry, .copyable'),
          }))
          // Inner text is what is printed of it.
          .filter(({ href, entry }) => !(entry instanceof HTMLElement && entry.innerText.includes(href)))
          .map(({ href }) => href),
      );
      expect(missing, path).toEqual([]);
      expect(await page.locator('.actions a[href^="http"]').count(), path).toBeGreaterThan(0);
    }
  });

  test('the foot writes out where its links lead', async ({ page }) => {
    await page.goto('');
    for (const link of await page.locator('.foot a[href^="http"]').all()) {
      const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content);
      expect(printed).toContain(await link.getAttribute('href'));
    }
  });

  test('the whole article has every paragraph and every reference', async ({ page }) => {
    await page.goto('read/');
    const hidden = await page.locator('[data-text]').filter({ visible: false }).count();
    expect(hidden).toBe(0);
  });
});
