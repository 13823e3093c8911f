import { expect, test } from 'vitest';
import { plainStyles } from '../../../../src/charts/small/plain-styles.ts';

const plain = (css: string): string => plainStyles(css).replace(/\s+/g, ' ').trim();

test('what is in layers stands without them', () => {
  expect(plain('@layer base, parts; @layer base { :root { --a: red; } @layer parts { b { c: d } } }')).toBe(
    'b { c: d }',
  );
});

test('what is asked of screens and newer browsers is left out', () => {
  const css =
    'a { b: c } /* d { */ @supports (color: light-dark(red, red)) { a { b: d } } @media print { a { b: e } } f { g: h }';
  expect(plain(css)).toBe('a { b: c } f { g: h }');
});

test('custom properties are written out, and one that differs from element to element as the colour', () => {
  const css = `:root { --ink: black; --side: var(--ink); }
    .chart-drawing { fill: var(--side); }
    .chart-drawing .a { --c: red; }
    .chart-drawing .b { fill: var(--c, var(--ink)); stroke: var(--none, blue); }`;
  expect(plain(css)).toBe(
    '.chart-drawing { color: black; } .chart-drawing { fill: black; } .chart-drawing .a { color: red; } ' +
      '.chart-drawing .b { fill: currentColor; stroke: blue; }',
  );
});

test('a second property of that kind is refused', () => {
  expect(() => plain('.a { --c: red; } .b { --d: red; }')).toThrow('found --c and --d');
});

test('a selector for one of several stands once for each', () => {
  expect(plain('.x :is(.a, .b).c, .y > :is(.d, .e) { f: g }')).toBe(
    '.x .a.c, .x .b.c, .y > .d, .y > .e { f: g }',
  );
});

test('what is asked of a pointer, the keyboard or the address is left out', () => {
  expect(plain('a:hover { b: c } a:focus-visible { b: c } a:target { b: c } a { b: d }')).toBe('a { b: d }');
});
