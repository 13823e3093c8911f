import { expect, it } from 'vitest';
import { isRead, offlineList, shortHash } from '../../../../scripts/offline/list.ts';

it.each([
  'index.html',
  'es/read/index.html',
  '_astro/a.Ab1.js',
  'search/records.json',
  'data/index.html',
  'data/explore/lamps.json',
  'pagefind/en/pagefind.js',
  'figures/lamps.svg',
  'export/references.ris',
  'api/article.json',
  'api/translations/es.json',
])('a reader needs %s', (file) => expect(isRead(file)).toBe(true));

it.each([
  '404.html',
  'read/index.html.br',
  '_headers',
  'sitemap.xml',
  '.well-known/security.txt',
  'sw.js',
  'offline.json',
  'embed/lamps/index.html',
  'es/embed/lamps/index.html',
  'es/preview/lamps.png',
  'api/places.json',
  'data/lamps.csv',
  'export/article.epub',
])('nobody who only reads needs %s', (file) => expect(isRead(file)).toBe(false));

it('knows a page by the path of its address and its title', () => {
  const bytes = Buffer.from('<html><title>Oil &amp; lamps · A study</title>');
  const list = offlineList([
    { file: 'index.html', bytes: Buffer.from('<title>A study</title>'), size: 9 },
    { file: 'es/read/index.html', bytes, size: 7 },
    { file: 'icon.svg', bytes: Buffer.from('<svg>'), size: 5 },
    { file: '404.html', bytes, size: 7 },
  ]);
  expect(list).toEqual({
    '': { hash: shortHash('<title>A study</title>'), size: 9, title: 'A study' },
    'es/read/': { hash: shortHash(bytes), size: 7, title: 'Oil & lamps' },
    'icon.svg': { hash: shortHash('<svg>'), size: 5 },
  });
});
