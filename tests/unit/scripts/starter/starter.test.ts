import { expect, test } from 'vitest';
import { deferModules } from '../../../../scripts/starter/starter.ts';

const imports = new Map([
  ['_astro/a.js', { files: ['_astro/both.js'], isAll: false }],
  ['_astro/b.js', { files: ['_astro/both.js', '_astro/c.js'], isAll: false }],
  ['_astro/both.js', { files: [], isAll: false }],
  ['_astro/c.js', { files: [], isAll: false }],
  ['_astro/all.js', { files: ['_astro/c.js'], isAll: true }],
]);
const early = (list: string): string => `<script data-modules="${list}" data-fonts="x">run()</script>`;
const module = (path: string): string => `<script type="module" src="${path}"></script>`;

test('lists the modules of a page and what they import, each once, and leaves no script of theirs', () => {
  const page = (list: string, scripts: string): string => `<head>${early(list)}</head><p>Text</p>${scripts}`;
  expect(deferModules(page('', module('/_astro/a.js') + module('/_astro/b.js')), imports, '')).toBe(
    page('/_astro/a.js /_astro/both.js /_astro/b.js /_astro/c.js', ''),
  );
});

test('lists them below the base path of the site', () => {
  expect(deferModules(early('') + module('/repo/_astro/a.js'), imports, '/repo')).toBe(
    early('/repo/_astro/a.js /repo/_astro/both.js'),
  );
});

test('lists none that only imports others', () => {
  expect(deferModules(early('') + module('/_astro/all.js'), imports, '')).toBe(early('/_astro/c.js'));
});

test('leaves a page without modules as it is, and other scripts', () => {
  const page = `${early('')}<script type="application/json">{}</script>`;
  expect(deferModules(page, imports, '')).toBe(page);
});

test('refuses a module that stands in the page, and one without a starter', () => {
  expect(() => deferModules(`${early('')}<script type="module">go()</script>`, imports, '')).toThrow('go()');
  expect(() => deferModules(module('/_astro/a.js'), imports, '')).toThrow('starter');
});
