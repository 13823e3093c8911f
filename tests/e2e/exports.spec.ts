import { expect, test } from '@playwright/test';
import { references } from './site.ts';

test('the article in JATS is XML in which every citation leads to its reference', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'JATS' }).scrollIntoViewIfNeeded();
  const found = await page.getByRole('link', { name: 'JATS' }).evaluate(async (link: HTMLAnchorElement) => {
    const response = await fetch(link.href);
    const xml = new DOMParser().parseFromString(await response.text(), 'application/xml');
    const ids = [...xml.querySelectorAll('[id]')].map(({ id }) => id);
    return {
      type: response.headers.get('Content-Type'),
      error: xml.querySelector('parsererror')?.textContent ?? null,
      references: [...xml.querySelectorAll('ref')].map(({ id }) => id),
      lost: [...xml.querySelectorAll('[rid]')]
        .map((each) => each.getAttribute('rid') ?? '')
        .filter((id) => !ids.includes(id)),
      twice: ids.filter((id, index) => ids.indexOf(id) !== index),
    };
  });
  expect(found).toEqual({
    type: 'application/xml; charset=utf-8',
    error: null,
    references: references.map((id) => `ref-${id}`),
    lost: [],
    twice: [],
  });
});
