import { expect } from '@playwright/test';
import { strings } from '../../src/strings/index.ts';
import { cardOf, citationsOn, openCard } from './card.ts';
import { test } from './enhanced.ts';
import { numbersPath } from './numbers.ts';
import { findCitation, kinds, languages, richSection, sectionIds, sectionPath, sections } from './site.ts';

const { citing } = strings('en');
const rich = sectionPath(richSection);

test.describe('a citation’s card', () => {
  test('opens under the pointer, stays while the pointer is in it, and closes after', async ({ page }) => {
    await page.clock.install();
    await page.goto(rich);
    const citation = citationsOn(page).first();
    const card = cardOf(page);
    await citation.hover();
    await expect(card).toBeVisible();
    await expect(citation).toHaveAttribute('aria-expanded', 'true');
    await card.locator('.formatted').hover();
    // Longer than a card waits before it closes.
    await page.clock.runFor(1000);
    await expect(card).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(card).toBeHidden();
    await expect(citation).not.toHaveAttribute('aria-expanded');
  });

  test('shows the entry of the work that the citation names', async ({ page }) => {
    await page.goto(rich);
    for (const citation of (await citationsOn(page).all()).slice(0, 4)) {
      const card = await openCard(page, citation);
      const id = await citation.getAttribute('data-ref');
      const entry = page.locator(`#ref-${id} .formatted`);
      await expect(card.locator('.formatted')).toHaveText((await entry.textContent()) ?? '');
      await expect(card).toHaveAccessibleName(new RegExp(String(await citation.textContent()).slice(0, 8)));
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
    }
  });

  test('opens on the keyboard’s focus and leaves the focus where it is', async ({ page }) => {
    await page.goto(rich);
    await page.locator('.par-n').first().focus();
    await page.keyboard.press('Tab');
    const first = page.locator('[data-text] a').first();
    await expect(first).toBeFocused();
    await expect(cardOf(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(cardOf(page)).toBeHidden();
    await expect(first).toBeFocused();
  });

  test('follows the focus from one citation to the next', async ({ page }) => {
    await page.goto(rich);
    const links = page.locator('#p1 a');
    await page.locator('.par-n').first().focus();
    for (const link of await links.all()) {
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused();
      await expect(link).toHaveAttribute('aria-expanded', 'true');
      await expect(cardOf(page)).toBeVisible();
      await expect(page.locator('[aria-expanded="true"]')).toHaveCount(1);
    }
  });

  for (const [name, open] of [
    ['a click', 'click'],
    ['Enter', 'Enter'],
  ] as const) {
    test(`takes the focus on ${name}; Escape closes it and gives the focus back`, async ({ page }) => {
      await page.goto(rich);
      const citation = citationsOn(page).nth(1);
      if (open === 'click') await citation.click();
      else await citation.press('Enter');
      await expect(cardOf(page)).toBeFocused();
      expect(new URL(page.url()).hash).toBe('');
      await page.keyboard.press('Escape');
      await expect(cardOf(page)).toBeHidden();
      await expect(citation).toBeFocused();
    });
  }

  test('closes by its button, and the focus returns', async ({ page }) => {
    await page.goto(rich);
    const citation = citationsOn(page).first();
    const card = await openCard(page, citation);
    await card.getByRole('button', { name: citing.close }).click();
    await expect(card).toBeHidden();
    await expect(citation).toBeFocused();
  });

  test('closes on a click elsewhere', async ({ page }) => {
    await page.goto(rich);
    const card = await openCard(page, citationsOn(page).first());
    await page.locator('h1').click();
    await expect(card).toBeHidden();
  });

  test('lies within the window, at any width', async ({ page }) => {
    await page.goto(rich);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      for (const citation of (await citationsOn(page).all()).slice(0, 4)) {
        const box = await (await openCard(page, citation)).boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= width, `at ${width} px`).toBe(true);
        expect(box && box.y >= 0 && box.y + box.height <= 700, `at ${width} px`).toBe(true);
        await page.keyboard.press('Escape');
      }
    }
  });

  test('leads on to the page of the reference', async ({ page }) => {
    await page.goto(rich);
    const citation = citationsOn(page).first();
    const id = await citation.getAttribute('data-ref');
    const card = await openCard(page, citation);
    await card.getByRole('link', { name: citing.details }).click();
    await expect(page).toHaveURL(new RegExp(`/references/${id}/$`));
  });

  test('opens on the page of the whole article too', async ({ page }) => {
    await page.goto('read/');
    const citation = citationsOn(page).first();
    await openCard(page, citation);
    await page.keyboard.press('Escape');
    await expect(citation).toBeFocused();
  });
});

test.describe('a citation’s card says', () => {
  test('which page is cited', async ({ page }) => {
    const { path, cites } = findCitation(({ cites }) => /^\d+$/.test(cites[0]?.locator ?? ''));
    const [{ reference, locator } = { reference: '', locator: '' }] = cites;
    await page.goto(path);
    const card = await openCard(
      page,
      page.locator(`[data-text] [data-ref="${reference}"][data-locator="${locator}"]`).first(),
    );
    await expect(card.locator('.card-locator')).toHaveText(citing.page(locator ?? ''));
  });

  test('which pages are cited', async ({ page }) => {
    const { path, cites } = findCitation(({ cites }) => /-/.test(cites[0]?.locator ?? ''));
    const [{ reference, locator } = { reference: '', locator: '' }] = cites;
    await page.goto(path);
    const card = await openCard(
      page,
      page.locator(`[data-text] [data-ref="${reference}"][data-locator="${locator}"]`).first(),
    );
    await expect(card.locator('.card-locator')).toHaveText(citing.pages(locator ?? ''));
  });

  test('which work an ibid repeats', async ({ page }) => {
    const { path, cites } = findCitation(({ kind }) => kind === 'ibid');
    await page.goto(path);
    const ibid = citationsOn(page)
      .filter({ hasText: /^ibid$/ })
      .first();
    const card = await openCard(page, ibid);
    const entry = page.locator(`#ref-${cites[0]?.reference} .formatted`);
    await expect(card.locator('.formatted')).toHaveText((await entry.textContent()) ?? '?');
    if (cites[0]?.locator)
      await expect(card.locator('.card-locator')).toHaveText(citing.page(cites[0].locator));
  });

  test('that the list has no entry', async ({ page }) => {
    const { path } = findCitation(({ cites }) => cites.some(({ reference }) => reference === null));
    await page.goto(path);
    const unlisted = page.locator('[data-text] .citation[data-unlisted]');
    await expect(unlisted).toHaveCount(1);
    const card = await openCard(page, unlisted);
    await expect(card).toContainText(citing.unlisted);
    await expect(card).toContainText((await unlisted.textContent()) ?? '?');
  });

  test('in Spanish what is not the article’s', async ({ page }) => {
    await page.goto(`es/${rich}`);
    const card = await openCard(page, page.locator('[data-tr] .citation').first());
    await expect(card.getByRole('button', { name: strings('es').citing.copy })).toBeVisible();
  });
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('puts the formatted reference on the clipboard', async ({ page }) => {
    await page.goto(rich);
    const card = await openCard(page, citationsOn(page).first());
    const formatted = (await card.locator('.formatted').textContent())?.trim() ?? '';
    const button = card.locator('[data-copy]');
    await button.click();
    await expect(button).toHaveText(citing.copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(formatted);
    expect(formatted).not.toBe('');
    await expect(page.getByRole('status')).toHaveText(citing.copied);
    await expect(button).toHaveText(citing.copy);
  });

  test('takes each style of the article’s own citation', async ({ page }) => {
    await page.goto('');
    await page.locator('.cite details:has(.copyable) > summary').click();
    for (const item of await page.locator('.cite .copyable').all()) {
      await item.locator('[data-copy]').click();
      const formatted = (await item.locator('.formatted').textContent())?.trim();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(formatted);
    }
  });

  for (const width of [390, 1280]) {
    test(`takes the article’s words alone, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
      const copied = async (): Promise<string> => {
        await page.keyboard.press('Control+C');
        return plain(await page.evaluate(() => navigator.clipboard.readText()));
      };
      for (const path of [rich, numbersPath]) {
        await page.goto(path);
        const words = plain((await page.locator('.prose [data-text]').allTextContents()).join(' '));
        await page.locator('.prose').evaluate((prose) => getSelection()?.selectAllChildren(prose));
        expect(await copied(), path).toBe(words);
        // From one paragraph into the next, as a hand does it.
        const [from, to] = [page.locator('#p1'), page.locator('#p2')];
        await to.evaluate((each) => scrollTo(0, each.getBoundingClientRect().top + scrollY - 400));
        const [start, end] = [await from.boundingBox(), await to.boundingBox()];
        await page.mouse.move((start?.x ?? 0) + 60, (start?.y ?? 0) + (start?.height ?? 0) - 12);
        await page.mouse.down();
        await page.mouse.move((end?.x ?? 0) + 60, (end?.y ?? 0) + 45, { steps: 5 });
        await page.mouse.up();
        const part = await copied();
        expect(words, path).toContain(part);
        expect(part.length, path).toBeGreaterThan(30);
      }
    });
  }
});

test('an abbreviation opens what it stands for', async ({ page }) => {
  await page.goto(rich);
  const abbreviation = page.locator('[data-text] .abbr').first();
  const card = await openCard(page, abbreviation);
  await expect(card.locator('dt')).toHaveText((await abbreviation.textContent()) ?? '?');
  await expect(card.locator('dd')).not.toBeEmpty();
});

test('the sources stand in the margin where there is room, each beside its citation', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(rich);
  const margin = page.locator('.par').first().locator('.margin');
  await expect(margin).toBeVisible();
  const note = margin.locator('li').last();
  const citation = page.locator(`#p1 [data-ref="${await note.getAttribute('data-for')}"]`).first();
  const [paragraph, beside] = await Promise.all([page.locator('#p1').boundingBox(), note.boundingBox()]);
  expect((beside?.x ?? 0) > (paragraph?.x ?? 0) + (paragraph?.width ?? 0)).toBe(true);
  const top = async (each: typeof note): Promise<number> => (await each.boundingBox())?.y ?? NaN;
  await expect.poll(async () => Math.abs((await top(note)) - (await top(citation)))).toBeLessThan(120);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(margin).toBeHidden();
});

test('the notes in the margin never lie over one another', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const id of sectionIds) {
    await page.goto(sectionPath(id));
    const boxes = await page
      .locator('.margin')
      .evaluateAll((margins) =>
        margins.map((margin) =>
          [...margin.querySelectorAll('li')].map((note) => note.getBoundingClientRect().toJSON() as DOMRect),
        ),
      );
    for (const notes of boxes) {
      const over = notes.filter((note, index) => note.top < (notes[index - 1]?.bottom ?? -Infinity));
      expect(over, id).toEqual([]);
    }
  }
});

test('the contents mark the place that is being read, to the end of the page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('read/');
  const current = page.locator('.contents a[aria-current]');
  for (const id of [...sectionIds, 'references']) {
    await page.evaluate(
      (place) => document.getElementById(place)?.scrollIntoView({ behavior: 'instant' }),
      id,
    );
    await expect(current).toHaveAttribute('href', `#${id}`);
    await expect(current).toBeInViewport();
  }
  await page.keyboard.press('End');
  // The browser may glide there; a jump on top of that would be lost.
  await expect
    .poll(() => page.evaluate(() => innerHeight + scrollY >= document.documentElement.scrollHeight - 2))
    .toBe(true);
  await expect(current).toHaveAttribute('href', '#references');
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect(current).toHaveCount(0);
});

test('a part leads on to the next from each of its sections', async ({ page }) => {
  const { id = '' } =
    sections.find(({ level }, index) => level > 1 && (sections[index + 1]?.level ?? 1) > 1) ?? {};
  const part = sections.slice(sectionIds.indexOf(id)).find(({ level }) => level === 1);
  await page.goto(sectionPath(id));
  await page.locator('.pager a').last().click();
  await expect(page).toHaveURL(new RegExp(`/sections/${part?.id}/$`));
});

test('the sections follow one another from the first to the last and back', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: strings('en').overview.start }).click();
  for (const [index, id] of sectionIds.slice(1).entries()) {
    await page.locator('.pager [rel="next"]').click();
    await expect(page).toHaveURL(new RegExp(`/sections/${id}/$`));
    await expect(page.locator('.pager [rel="prev"]')).toHaveAttribute(
      'href',
      new RegExp(`/sections/${sectionIds[index]}/$`),
    );
    await expect(page.locator('.contents [aria-current="page"]')).toHaveAttribute(
      'href',
      new RegExp(`/sections/${id}/$`),
    );
  }
  await expect(page.locator('.pager [rel="next"]')).toHaveCount(0);
  await page.goto(sectionPath(sectionIds[0]));
  await expect(page.locator('.pager [rel="prev"]')).toHaveCount(0);
});

test('the language switch leads to the same page and back', async ({ page, baseURL }) => {
  /** The languages in which the pieces of the article are marked; the reader's own may come first. */
  const spoken = (): Promise<(string | null | undefined)[]> =>
    page
      .locator('[data-text]')
      .evaluateAll((all) => all.map((each) => each.closest('[lang]')?.getAttribute('lang')).sort());
  for (const path of Object.values(kinds)) {
    await page.goto(path);
    const before = await spoken();
    await page.locator('.bar [hreflang="es"]').click();
    await expect(page).toHaveURL(`${baseURL}${languages.es}${path}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    // Where a page quotes much, translations lead to the article’s words instead.
    const others = (await spoken()).filter((each) => !before.includes(each));
    expect(others, `the article’s words on ${path}`).toEqual([]);
    await expect(page.locator('.bar [hreflang="en"]')).toHaveJSProperty('href', `${baseURL}${path}`);
  }
  await page.locator('.bar [hreflang="en"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the language switch takes along what the address asks for', async ({ page, baseURL }) => {
  const asking = [
    'search/?q=soft+power&kind=reference',
    'references/?sort=cited',
    'charts/trade/?scale=log',
    'index/?kind=person',
  ];
  for (const path of asking) {
    await page.goto(path);
    await page.locator('.bar [hreflang="es"]').click();
    await expect(page).toHaveURL(`${baseURL}${languages.es}${path}`);
  }
  await page.goto('charts/trade/');
  await page.locator('.chart-controls label', { hasText: 'Logarithmic' }).click();
  await expect(page).toHaveURL(/scale=log$/);
  await page.locator('.bar [hreflang="es"]').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}${languages.es}charts/trade/?scale=log`);
  await expect(page.locator('.chart-controls :checked[value="log"]')).toHaveCount(1);
});

test.describe('the reader’s choice', () => {
  const choose = { theme: 'dark', 'text-size': 'large' };

  test('of colours and text size holds at once, on every page, and before the first paint', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(rich);
    const size = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [sizeBefore, paperBefore] = [await size(), await paper()];
    await page.getByRole('button', { name: strings('en').site.display.label }).click();
    for (const [name, value] of Object.entries(choose))
      await page.locator(`input[name="${name}"][value="${value}"]`).check();
    expect(parseFloat(await size())).toBeGreaterThan(parseFloat(sizeBefore));
    expect(await paper()).not.toBe(paperBefore);
    const [sizeChosen, paperChosen] = [await size(), await paper()];

    await page.addInitScript(() => {
      const seen: (string | undefined)[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        seen.push(document.documentElement.dataset['theme'], document.documentElement.dataset['textSize']);
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    for (const path of [rich, '', 'es/read/']) {
      await page.goto(path);
      const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
      expect(seen, 'when the body begins').toEqual(Object.values(choose));
      expect([await size(), await paper()]).toEqual([sizeChosen, paperChosen]);
    }
    for (const [name, value] of Object.entries(choose)) {
      await expect(page.locator(`input[name="${name}"][value="${value}"]`)).toBeChecked();
    }
  });

  test('can be taken back', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(rich);
    await page.getByRole('button', { name: strings('en').site.display.label }).click();
    await page.locator('input[name="theme"][value="dark"]').check();
    await page.locator('input[name="theme"][value=""]').check();
    await page.reload();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    expect(
      await page.evaluate(() => ['theme', 'text-size'].map((name) => localStorage.getItem(name))),
    ).toEqual([null, null]);
  });
});

test('the address of a sentence brings it into view', async ({ page }) => {
  const { path } = findCitation(({ paragraph, section }) => section === richSection && paragraph === 'p3');
  await page.goto(`${path}#p3s1`);
  await expect(page.locator('#p3s1')).toBeInViewport();
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('a tap opens the card, a tap elsewhere closes it', async ({ page }) => {
    await page.goto(rich);
    const citation = citationsOn(page).first();
    await citation.tap();
    const card = cardOf(page);
    await expect(card).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
    const box = await card.boundingBox();
    expect(box && Math.round(box.y + box.height)).toBe(740);
    await page.locator('h1').tap();
    await expect(card).toBeHidden();
  });
});
