import { expect, test } from 'vitest';
import { passageAddress } from '../../../src/notebook/passage-address.ts';
import { annotation } from './made-up.ts';

const homes = { en: '/base/', es: '/base/es/' };
const base = 'https://example.org/base/es/search/?q=oil';

test.each([
  ['en', 'en', 'p1s2', '/base/sections/2-2-lamp-oil/#p1s2'],
  ['es', 'en', 'p1s2', '/base/es/sections/2-2-lamp-oil/?text=en#p1s2'],
  ['es', 'es', 'tr-p1s2', '/base/es/sections/2-2-lamp-oil/?text=es#tr-p1s2'],
  ['en', 'es', 'tr-p1s2', '/base/es/sections/2-2-lamp-oil/?text=es#tr-p1s2'],
  ['en', 'en', '', '/base/sections/2-2-lamp-oil/'],
  ['en', 'en', 'a (b)', '/base/sections/2-2-lamp-oil/#a%20(b)'],
])('on a page in %s, words in %s at “%s” stand at %s', (locale, lang, place, path) => {
  const address = passageAddress(annotation({ lang, place }), { homes, locale, lang: 'en' }, base);
  expect(address).toBe(`https://example.org${path}`);
});
