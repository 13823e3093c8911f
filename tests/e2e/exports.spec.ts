import { expect, test } from '@playwright/test';
import { references } from './site.ts';

test('the article in JATS is XML in which every citation leads to its reference', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'JATS' }).scrollIntoViewIfNeeded();
  const address = await page
    .getByRole('link', { name: 'JATS' })
    .evaluate((link: HTMLAnchorElement) => link.href);
  const response = await page.request.get(address);
  // Parsed in an empty page, since the site's own let no script parse markup.
  await page.goto('about:blank');
  const found = await page.evaluate(
    (text) => {
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      const ids = [...xml.querySelectorAll('[id]')].map(({ id }) => id);
      return {
        error: xml.querySelector('parsererror')?.textContent ?? null,
        references: [...xml.querySelectorAll('ref')].map(({ id }) => id),
        lost: [...xml.querySelectorAll('[rid]')]
          .map((each) => each.getAttribute('rid') ?? '')
          .filter((id) => !ids.includes(id)),
        twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      };
    },
    await response.text(),
  );
  expect(response.headers()['content-type']).toBe('application/xml; charset=utf-8');
  expect(found).toEqual({
    error: null,
    references: references.map((id) => `ref-${id}`),
    lost: [],
    twice: [],
  });
});
