import { expect, it } from 'vitest';
import { base, pages, readBuilt } from './dist.ts';
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

it('the icon is a small picture, which a browser shows without setting up a page for it in that of the reader', () => {
  const icons = pages.map(({ elements }) => {
    const links = elements.filter((element) => attribute(element, 'rel') === 'icon');
    return links.map((link) => `${attribute(link, 'href')} ${attribute(link, 'type')}`).join();
  });
  expect(new Set(icons)).toEqual(new Set([`${base}icon.png image/png`]));
  const icon = readBuilt('icon.png');
  expect(icon.subarray(1, 4).toString()).toBe('PNG');
  expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([64, 64]);
  expect(icon.length).toBeLessThan(1024);
});
