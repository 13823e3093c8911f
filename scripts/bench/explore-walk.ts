import type { Page } from '@playwright/test';
import { click, few, nameOf, walkMarks, type Act } from './chart-walk.ts';

/** Uses everything that the explorer offers, as a reader would: with the mouse and the keyboard. */
export async function walkExplorer(page: Page, act: Act): Promise<void> {
  await walkStates(page, act);
  for (const list of ['counting', 'measure']) await walkChoices(page, act, list);
  await walkForms(page, act);
  await act('table', () => page.locator('#tab-table').click());
  await act('another state under the table', () => page.locator('.rail-list label').first().click());
  await act('chart', () => page.locator('#tab-chart').click());
}

/** The list of states: found by name, sorted, by group, each with its box. */
async function walkStates(page: Page, act: Act): Promise<void> {
  const find = page.locator('.rail [type="search"]');
  await find.focus();
  await act('find a state', () => page.keyboard.press('r'));
  await act('show alone what is found', () => page.keyboard.press('Enter'));
  await act('find any state', () => page.keyboard.press('Backspace'));
  await walkChoices(page, act, 'order');
  await walkChoices(page, act, 'group');
  await click(act, 'no state', page.locator('button[data-none]'));
  const labels = page.locator('.rail-list label');
  for (const index of few(await labels.count())) {
    const label = labels.nth(index);
    await click(act, `state “${await nameOf(label)}”`, label);
  }
}

/** The first, a middle and the last choice of a list, and the one before. */
async function walkChoices(page: Page, act: Act, name: string): Promise<void> {
  const list = page.locator(`country-explorer select[name="${name}"]`);
  await list.focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'End', 'Home']) {
    await act(`${name}: ${key}`, () => page.keyboard.press(key));
  }
}

/** Every form that is offered, with its years and its marks. */
async function walkForms(page: Page, act: Act): Promise<void> {
  const forms = page.locator('.explore-controls fieldset.choice label:has([name="form"]:enabled)');
  for (let index = 0; index < (await forms.count()); index += 1) {
    const form = forms.nth(index);
    const name = await nameOf(form);
    const inForm: Act = (what, run) => act(`${name}: ${what}`, run);
    await click(inForm, 'shown', form);
    for (const slider of await page.locator('.explore-years input[type="range"]:visible').all()) {
      await slider.focus();
      for (const key of ['ArrowLeft', 'ArrowRight'])
        await inForm(`year ${key}`, () => page.keyboard.press(key));
    }
    await walkMarks(page, inForm);
  }
}
