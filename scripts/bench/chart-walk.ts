import type { Locator, Page } from '@playwright/test';

/** Does and times something, under a name. */
export type Act = (name: string, what: () => Promise<void>) => Promise<void>;

/** How long a hand hovers before it presses, and how long it presses, in ms. */
const rest = 80;

/** Clicks as a hand does: the page paints after the hover and after the press. */
export async function click(act: Act, name: string, what: Locator): Promise<void> {
  await what.hover();
  await what.page().waitForTimeout(rest);
  await act(name, () => what.click({ delay: rest }));
}

/** Which of many alike are tried: the first, one in the middle, the last. */
export const few = (count: number): number[] => [
  ...new Set([0, Math.floor((count - 1) / 2), count - 1].filter((index) => index >= 0)),
];

/** Uses everything that a chart offers, view after view, as a reader would: with the mouse and the keyboard. */
export async function walkChart(page: Page, act: Act): Promise<void> {
  const views = page.locator('.chart-controls label:has(input[name="view"])');
  const list = page.locator('.chart-controls select[name="view"]');
  await walkView(page, act);
  for (let index = 1; index < (await views.count()); index += 1) {
    const view = views.nth(index);
    await click(act, `view “${await nameOf(view)}”`, view);
    await walkView(page, act);
  }
  for (let index = 1; index < (await list.locator('option').count()); index += 1) {
    await list.focus();
    await act(`view ${index + 1} in the list`, () => page.keyboard.press('ArrowDown'));
    await walkView(page, act);
  }
}

async function walkView(page: Page, act: Act): Promise<void> {
  const controls = page.locator('.controls-of:not([hidden])');
  const view = (await controls.getAttribute('name')) ?? '';
  const inView: Act = (name, what) => act(`${view}: ${name}`, what);
  await walkLists(page, controls, inView);
  await walkRadios(controls, inView);
  await walkBoxes(controls, inView);
  await walkTimes(page, controls, inView);
  await walkPick(page, controls, inView);
  await walkMarks(page, inView);
  await walkTable(page, controls, inView);
}

async function walkLists(page: Page, controls: Locator, act: Act): Promise<void> {
  for (const list of await controls.locator('select').all()) {
    await list.focus();
    const count = await list.locator('option').count();
    for (let index = 1; index < Math.min(count, 4); index += 1) {
      await act(`option ${index + 1}`, () => page.keyboard.press('ArrowDown'));
    }
    await act('first option', () => page.keyboard.press('Home'));
  }
}

/** Every radio button, ending with the one that was checked at first. */
async function walkRadios(controls: Locator, act: Act): Promise<void> {
  for (const group of await controls.locator('fieldset.choice:has([type="radio"])').all()) {
    const labels = group.locator('label');
    const first = await group
      .locator('[type="radio"]')
      .evaluateAll((all) => all.findIndex((radio) => (radio as HTMLInputElement).checked));
    const others = Array.from({ length: await labels.count() }, (_, index) => index).filter(
      (i) => i !== first,
    );
    for (const index of [...others, first]) {
      const label = labels.nth(index);
      await click(act, `“${await nameOf(label)}”`, label);
    }
  }
}

/** Every series, off and on again. */
async function walkBoxes(controls: Locator, act: Act): Promise<void> {
  for (const label of await controls.locator('fieldset.choice > label:has([type="checkbox"])').all()) {
    const name = await nameOf(label);
    await click(act, `series “${name}”`, label);
    await click(act, `series “${name}” back`, label);
  }
}

async function walkTimes(page: Page, controls: Locator, act: Act): Promise<void> {
  for (const slider of await controls.locator('[type="range"]').all()) {
    await slider.focus();
    for (const key of ['ArrowLeft', 'Home', 'ArrowRight', 'End']) {
      await act(`time ${key}`, () => page.keyboard.press(key));
    }
  }
  for (const by of ['-1', '1']) {
    const button = controls.locator(`[data-step="${by}"]`);
    if ((await button.count()) > 0) await click(act, `time step ${by}`, button);
  }
}

async function walkPick(page: Page, controls: Locator, act: Act): Promise<void> {
  const pick = controls.locator('.pick');
  if ((await pick.count()) === 0) return;
  await click(act, 'open the list of names', pick.locator('summary'));
  if ((await pick.locator('[data-find]').count()) > 0) {
    await pick.locator('[data-find]').focus();
    await act('find a name', () => page.keyboard.press('r'));
    await act('find any name', () => page.keyboard.press('Backspace'));
  }
  const labels = pick.locator('li label');
  for (const index of few(await labels.count())) {
    const label = labels.nth(index);
    await click(act, `pick “${await nameOf(label)}”`, label);
  }
  await click(act, 'unpick', pick.locator('[data-unpick]'));
  await act('close the list', () => page.keyboard.press('Escape'));
}

/** A series lit by its name, and the marks walked by keys. */
export async function walkMarks(page: Page, act: Act): Promise<void> {
  const drawing = page.locator('.plot .chart-drawing').filter({ visible: true });
  const name = drawing.locator('[data-series] text').first();
  if ((await name.count()) > 0) {
    await click(act, 'light a series by its name', name);
    await click(act, 'let it go', name);
  }
  await drawing.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'End', 'Home', 'Escape']) {
    await act(`mark ${key}`, () => page.keyboard.press(key));
  }
  await act('light a mark', () => page.keyboard.press(' '));
  await act('put out a mark', () => page.keyboard.press(' '));
}

/** The table, sorted, and changed while it is seen. */
async function walkTable(page: Page, controls: Locator, act: Act): Promise<void> {
  await click(act, 'table', page.locator('#tab-table'));
  const heads = page.locator('#panel-table [data-sort]');
  for (const index of few(await heads.count())) {
    const head = heads.nth(index);
    await click(act, `sort by column ${index + 1}`, head);
    await click(act, `sort by column ${index + 1}, turned`, head);
  }
  const label = controls.locator('fieldset.choice > label:not(:has(:checked))').first();
  if ((await label.count()) > 0) await click(act, 'another choice under the table', label);
  await click(act, 'sources', page.locator('#tab-sources'));
  await click(act, 'chart', page.locator('#tab-chart'));
}

/** The words of a control. */
export const nameOf = async (label: Locator): Promise<string> => ((await label.textContent()) ?? '').trim();
