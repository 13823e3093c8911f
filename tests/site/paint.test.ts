import { expect, it } from 'vitest';
import { pages } from './dist.ts';
import { attribute, hasClass, within } from './html.ts';

it('a page that is not whole yet is painted only once its bar and its chart are: what it waits for follows them', () => {
  const early = pages.flatMap(({ path, elements }) => {
    const waited = elements
      .filter((element) => attribute(element, 'rel') === 'expect')
      .map((link) => elements.find((element) => `#${attribute(element, 'id')}` === attribute(link, 'href')));
    const last = Math.max(...waited.map((element) => (element ? elements.indexOf(element) : -1)));
    return elements
      .filter((element) => hasClass(element, 'bar') || attribute(element, 'id') === 'panel-chart')
      .filter((whole) => within(whole).some((part) => elements.indexOf(part) > last))
      .map((whole) => `${path}: ${whole.tagName}`);
  });
  expect(pages.length).toBeGreaterThan(200);
  expect(early).toEqual([]);
});
