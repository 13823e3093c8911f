import { expect, test } from 'vitest';
import { slug } from '../../../src/text/slug.ts';

test('writes plain lower-case letters and digits with single hyphens', () => {
  expect(slug(' De Ávila – Ørsted (2022) ')).toBe('de-avila-orsted-2022');
});

test('takes what an apostrophe joins as one word', () => {
  expect(slug("O’Neil's")).toBe('oneils');
});

test('keeps the letters of other scripts, so that their ids differ', () => {
  expect(slug('王 2023')).toBe('王-2023');
});
