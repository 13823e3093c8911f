import { describe, expect, it } from 'vitest';
import {
  always,
  filesFor,
  languageOf,
  namedIn,
  offlinePage,
  pathIn,
  wholeLanguages,
  wholeNote,
} from '../../../../src/client/offline/files.ts';

const root = 'https://lamp.example/oil/';

describe('the path of an address', () => {
  it.each([
    [root, ''],
    [`${root}read/?text=both#p3`, 'read/'],
    [`${root}_astro/a.Ab1.js`, '_astro/a.Ab1.js'],
    ['https://lamp.example/', undefined],
    ['https://lamp.example/oilcan/', undefined],
    ['https://other.example/oil/', undefined],
  ])('%s is %s', (address, path) => {
    expect(pathIn(root, address)).toBe(path);
  });
});

describe('the language of a file', () => {
  it.each([
    ['', 'en'],
    ['read/', 'en'],
    ['data/', 'en'],
    ['es/data/', 'es'],
    ['es/search/records.json', 'es'],
    ['pagefind/en/pagefind.js', 'en'],
    ['pagefind/es/pagefind.js', 'es'],
    ['_astro/a.Ab1.js', undefined],
    ['data/explore/lamps.json', undefined],
    ['api/article.json', undefined],
    ['icon.svg', undefined],
  ])('of %s is %s', (path, language) => {
    expect(languageOf(path)).toBe(language);
  });
});

const files = new Map(
  ['read/', 'es/read/', '_astro/a.Ab1.js', '_astro/b-Cd2.js', '_astro/serif.Ef3.woff2', 'icon.svg'].map(
    (path) => [path, 'hash'],
  ),
);

it('lists for readers of a language its own files and what all need', () => {
  expect(filesFor(['es'], files)).toEqual([
    'es/read/',
    '_astro/a.Ab1.js',
    '_astro/b-Cd2.js',
    '_astro/serif.Ef3.woff2',
    'icon.svg',
  ]);
  expect(filesFor([], files)).toEqual([]);
});

it('remembers in which languages the whole site is kept', () => {
  expect(wholeLanguages(['read/', wholeNote('es')])).toEqual(['es']);
});

it('stands in for a page with one in its language', () => {
  expect([offlinePage('sections/lamps/'), offlinePage('es/sections/lamps/'), offlinePage('')]).toEqual([
    'offline/',
    'es/offline/',
    'offline/',
  ]);
  expect(always).toEqual(['offline/', 'es/offline/', 'offline.json']);
});

it('finds the scripts and fonts that a text names, each once', () => {
  const html =
    '<script data-modules="/oil/_astro/a.Ab1.js /oil/_astro/b-Cd2.js" data-fonts="/oil/_astro/serif.Ef3.woff2">';
  expect(namedIn(html, files)).toEqual(['_astro/a.Ab1.js', '_astro/b-Cd2.js', '_astro/serif.Ef3.woff2']);
  expect(namedIn('import("./a.Ab1.js");import("./a.Ab1.js");import("./gone.Xy9.js")', files)).toEqual([
    '_astro/a.Ab1.js',
  ]);
});
