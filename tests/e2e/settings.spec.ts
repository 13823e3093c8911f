import { expect, type Page } from '@playwright/test';
import { kindNames } from '../site/page-kinds.ts';
import { thin, violations } from './axe.ts';
import { test } from './enhanced.ts';
import { lost, overflow } from './overflow.ts';
import { fieldOf } from './search.ts';
import { dense, everyKind, kindsTried, map, pictureOf, setFontSize, spaceText, unfold } from './settings.ts';
import { languages, references, richSection, sectionPath } from './site.ts';

test('every kind of page is tried', () => {
  expect(kindsTried().toSorted()).toEqual(kindNames.toSorted());
});

/** What readers set. */
interface Setting {
  width: number;
  height?: number;
  /** Size of the font that the browser is set to, in pixels. */
  font?: number;
  isSpaced?: boolean;
}

const settings: Record<string, Setting> = {
  'a browser font of 24 px at 390 px': { width: 390, font: 24 },
  'a browser font of 32 px at 390 px': { width: 390, font: 32 },
  'a browser font of 32 px at 1280 px': { width: 1280, font: 32 },
  'text spaced as WCAG 1.4.12 asks at 320 px': { width: 320, isSpaced: true },
  'a zoom of 400% at 1280 × 1024 px': { width: 320, height: 256 },
};

/** Sets what a reader does, in place of what was set before. */
async function set(page: Page, { width, height = 844, font = 16, isSpaced = false }: Setting): Promise<void> {
  await page.setViewportSize({ width, height });
  await setFontSize(page, font);
  await spaceText(page, isSpaced);
  await expect
    .poll(() => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize)))
    .toBeGreaterThanOrEqual(font);
}

const parts = 3;
for (let part = 0; part < parts; part++) {
  test(`no page scrolls sideways or loses anything, whatever is set, part ${part + 1} of ${parts}`, async ({
    page,
  }) => {
    for (const path of everyKind.filter((_, index) => index % parts === part)) {
      // Spanish has the longer words, and English the page for all that is missing.
      const address = path === '404.html' ? path : languages.es + path;
      await page.goto(address);
      await unfold(page);
      for (const [name, setting] of Object.entries(settings)) {
        await set(page, setting);
        expect.soft(await overflow(page), `/${address} with ${name}`).toEqual([]);
        expect.soft(await lost(page), `/${address} with ${name}`).toEqual([]);
      }
    }
  });
}

for (const [name, setting] of Object.entries(settings)) {
  test(`the menu, the settings and the search open whole, or scroll, with ${name}`, async ({ page }) => {
    await page.goto('es/about/');
    await set(page, setting);
    await page.locator('.bar-open').click();
    const links = page.locator('.bar-menu a');
    expect(await links.count()).toBeGreaterThan(4);
    for (const link of await links.all()) {
      await link.scrollIntoViewIfNeeded();
      await expect(link).toBeInViewport({ ratio: 1 });
    }
    expect(await overflow(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.locator('.display-open').click();
    for (const choice of await page.locator('#display label').all()) {
      await choice.scrollIntoViewIfNeeded();
      await expect(choice).toBeInViewport({ ratio: 1 });
    }
    await page.keyboard.press('Escape');

    await page.keyboard.press('/');
    await expect(page.locator('.search-close')).toBeInViewport({ ratio: 1 });
    await expect(fieldOf(page)).toBeInViewport({ ratio: 1 });
    expect(await overflow(page)).toEqual([]);
  });
}

/** What is marked as chosen or current, by what says so. */
const states: [what: string, path: string, at: string][] = [
  ['the current page in the bar', 'timeline/', '.bar-menu [aria-current]'],
  ['the current page beside the menu', 'search/', '.search-open'],
  ['the current section in the contents', sectionPath(richSection), '.contents [aria-current]'],
  ['the chosen tab of a chart', dense.path, '[role="tab"][aria-selected="true"]'],
  ['the chosen view of a chart', map.path, '.choice label:has([name="view"]:checked)'],
  ['a series that a chart shows', dense.path, '.choice label:has([type="checkbox"]:checked)'],
];

/** What is seen of the choice of years. */
const yearParts = ['.handle[data-end="from"]', '.handle[data-end="to"]', '.strip-window', '.strip-shade'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in a reader’s own ${colorScheme} colours`, () => {
    test.use({
      viewport: { width: 1280, height: 800 },
      contextOptions: { forcedColors: 'active', colorScheme },
    });

    test('what is current or chosen is marked by more than its colour', async ({ page }) => {
      for (const [what, path, at] of states) {
        await page.goto(path);
        const element = page.locator(at).first();
        const marked = await pictureOf(page, element);
        // The element itself is held, since what finds it is what is taken away.
        const held = await element.elementHandle();
        await held?.evaluate((each) => {
          each.removeAttribute('aria-current');
          if (each.hasAttribute('aria-selected')) each.setAttribute('aria-selected', 'false');
          const input = each.querySelector('input');
          if (input) input.checked = false;
        });
        expect.soft(await pictureOf(page, held), what).not.toBe(marked);
      }
    });

    test('handles and shades of the timeline are seen', async ({ page }) => {
      await page.goto('timeline/?from=2000&to=2015');
      for (const part of yearParts) {
        const element = page.locator(part).first();
        const seen = await pictureOf(page, element);
        await element.evaluate((each: HTMLElement) => (each.style.opacity = '0'));
        expect.soft(await pictureOf(page, element), part).not.toBe(seen);
      }
    });

    test('what an address leads to is outlined', async ({ page }) => {
      for (const path of [`${sectionPath(richSection)}#p1`, `references/#ref-${references[0]}`]) {
        await page.goto(path);
        const style = await page.locator(':target').evaluate((each) => getComputedStyle(each).outlineStyle);
        expect.soft(style, path).toBe('solid');
      }
    });

    test('words on a ground of their own can be read', async ({ page }) => {
      await page.goto('');
      const [words, ground] = await page
        .locator('.skip')
        .first()
        .evaluate((each) => {
          const { color, backgroundColor } = getComputedStyle(each);
          return [color, backgroundColor];
        });
      expect(words).not.toBe(ground);
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(ground).toBe(paper);
    });

    test('a theme that the reader chose before does not stand against them', async ({ page }) => {
      const other = colorScheme === 'light' ? 'dark' : 'light';
      await page.addInitScript((theme) => localStorage.setItem('theme', theme), other);
      await page.goto(map.path);
      const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
      expect(scheme).toBe('light dark');
    });
  });
}

for (let part = 0; part < parts; part++) {
  test(`who asks for more contrast gets 7 to 1 in all words, light and dark, part ${part + 1} of ${parts}`, async ({
    page,
  }) => {
    for (const path of everyKind.filter((_, index) => index % parts === part)) {
      await page.goto(path);
      await thin(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ contrast: 'more', colorScheme });
        const found = await violations(page, 'contrast');
        expect.soft(found.slice(0, 5), `/${path}, ${colorScheme}`).toEqual([]);
      }
    }
  });
}

test('who asks for less motion sees none, also while a chart changes', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of everyKind) {
    await page.goto(path);
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect.soft(moving, `/${path}`).toBe(0);
  }
  await page.goto(map.path);
  await expect(page.locator('.play').first()).toBeHidden();
});
