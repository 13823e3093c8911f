import { describe, expect, it } from 'vitest';
import { nearMiss } from '../../../src/address/near-miss.ts';

const pages = [
  { path: '/charts/' },
  { path: '/charts/lamps/' },
  { path: '/places/NOR/' },
  { path: '/places/NLD/' },
  { path: '/sections/2-light/', names: ['2'] },
  { path: '/sections/2-1-lamps/', names: ['2.1'] },
  { path: '/references/okafor-2011/' },
  { path: '/references/okafor-2012/' },
];
const find = (path: string): string | null => {
  const found = nearMiss(path, pages, ['es'], 'en');
  return found && `${found.isSure ? 'is' : 'may be'} ${found.language} ${found.page.path}`;
};

describe('a wrong address', () => {
  it.each([
    ['/places/nor/', 'is en /places/NOR/'],
    ['/places/NOR.html', 'is en /places/NOR/'],
    ['/es/Charts/Lamps', 'is es /charts/lamps/'],
    ['/en/charts/', 'is en /charts/'],
    ['/sections/2.1/', 'is en /sections/2-1-lamps/'],
    ['/sections/2-1/', 'is en /sections/2-1-lamps/'],
    ['/es/sections/2/', 'is es /sections/2-light/'],
  ])('is sure to mean a page: %s', (path, page) => expect(find(path)).toBe(page));

  it.each([
    ['/chart/', 'may be en /charts/'],
    ['/sections/2-1-lmaps/', 'may be en /sections/2-1-lamps/'],
    ['/references/okafr-2011/', 'may be en /references/okafor-2011/'],
  ])('may mean a page: %s', (path, page) => expect(find(path)).toBe(page));

  it.each(['/', '/es/', '/wp-admin/', '/references/okafor/', '/references/okafor-2013/', '/places/'])(
    'means no one page: %s',
    (path) => expect(find(path)).toBeNull(),
  );
});
