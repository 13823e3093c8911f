import { expect, test } from 'vitest';
import { sitemap } from '../../../../scripts/hosting/sitemap.ts';

test('a sitemap has the address of every page but those that keep themselves out', () => {
  const page = (file: string, head = '') => ({ file, html: `<!doctype html><head>${head}` });
  const noindex = '<meta name="robots" content="noindex">';
  const text = sitemap(
    [
      page('index.html'),
      page('es/places/BRA/index.html'),
      page('404.html', noindex),
      page('embed/a/index.html', noindex),
    ],
    'https://example.org/lamps/',
  );
  expect([...text.matchAll(/<loc>(.*)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://example.org/lamps/',
    'https://example.org/lamps/es/places/BRA/',
  ]);
});
