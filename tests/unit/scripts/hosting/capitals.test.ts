import { expect, it } from 'vitest';
import { nginxMap, redirectsFile, withoutCapitals } from '../../../../scripts/hosting/capitals.ts';

const capitals = withoutCapitals([
  'index.html',
  'places/index.html',
  'places/NOR/index.html',
  'es/places/NOR/index.html',
  'Twice/index.html',
  'twice/index.html',
  'data/Table.csv',
]);

it('finds pages by their addresses without capitals, unless another page has that address', () => {
  expect([...capitals]).toEqual([
    ['/places/nor/', '/places/NOR/'],
    ['/es/places/nor/', '/es/places/NOR/'],
  ]);
});

it('writes them for hosts, with and without the last slash, under the base path', () => {
  expect(redirectsFile(capitals, '/repo/').split('\n').slice(0, 2)).toEqual([
    '/repo/places/nor/ /repo/places/NOR/ 301',
    '/repo/places/nor /repo/places/NOR/ 301',
  ]);
  expect(nginxMap(capitals, '/').split('\n')[0]).toBe('"~^/places/nor/?$" "/places/NOR/";');
});
