import { expect, test } from 'vitest';
import { plainStyles } from '../../../../src/exports/epub/plain-styles.ts';

const plain = (css: string): string => plainStyles(css).replace(/\s+/g, ' ').trim();

test('what is in layers stands without them', () => {
  expect(plain('@layer base, parts; @layer base { :root { --a: red; } @layer parts { b { c: d } } }')).toBe(
    ':root { --a: red; } b { c: d }',
  );
});

test('what is asked of screens and newer browsers is left out', () => {
  const css =
    'a { b: c } /* d { */ @supports (color: light-dark(red, red)) { a { b: d } } @media print { a { b: e } } f { g: h }';
  expect(plain(css)).toBe('a { b: c } f { g: h }');
});
