import { describe, expect, it } from 'vitest';
import { heaviestByKind, kindOf } from '../../../../scripts/bench/site-pages.ts';

describe('the kind of a page', () => {
  it.each([
    ['', '/'],
    ['es/', '/'],
    ['read/', '/read/'],
    ['es/charts/', '/charts/'],
    ['charts/trade/', '/charts/…/'],
    ['es/charts/trade/', '/charts/…/'],
    ['404.html', '/404.html'],
  ])('of "%s" is %s', (path, kind) => {
    expect(kindOf({ path })).toBe(kind);
  });
});

describe('the heaviest page of each kind', () => {
  it('may be one of another language', () => {
    const pages = [
      { path: 'charts/', bytes: 10 },
      { path: 'charts/trade/', bytes: 20 },
      { path: 'es/charts/trade/', bytes: 30 },
    ];
    expect([...heaviestByKind(pages)].map(([kind, { path }]) => [kind, path])).toEqual([
      ['/charts/', 'charts/'],
      ['/charts/…/', 'es/charts/trade/'],
    ]);
  });
});
