import { expect, test } from 'vitest';
import { fill } from '../../../src/text/template.ts';

test('fills in names in any order, as often as they stand', () => {
  expect(fill('{b}, {a} and {b}', { a: 'one', b: 2 })).toBe('2, one and 2');
});

test('leaves a name without a value, and braces without a name, as they are', () => {
  expect(fill('{a} {c} {} { a }', { a: 'one' })).toBe('one {c} {} { a }');
});

test('fills in values as they are, without reading them again', () => {
  expect(fill('{a} {b}', { a: '{b} $& $1', b: 'two' })).toBe('{b} $& $1 two');
});

test('fills in zero and an empty text', () => {
  expect(fill('{a}[{b}]', { a: 0, b: '' })).toBe('0[]');
});
