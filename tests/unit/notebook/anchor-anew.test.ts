import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe } from '../../../src/notebook/anchor.ts';
import { anchorAnew } from '../../../src/notebook/anchor-anew.ts';
import { textOf } from './made-up.ts';

const text = textOf([
  ['Oil is dear.', 'Lamps are many, and oil is dear.'],
  ['The harbour has lamps.', 'Oil is dear.'],
]);

test('words of a sentence are anchored as when they were highlighted', () => {
  const stretches = Object.values(text.stretches);
  fc.assert(
    fc.property(fc.constantFrom(...stretches), fc.nat(), fc.nat(), ({ start, end }, a, b) => {
      const length = end - start;
      const from = start + (a % length);
      const to = from + 1 + (b % (end - from));
      const made = describe(text, from, to);
      const again = anchorAnew(made.exact, made.place, text);
      // What a sentence has twice is found at the first of them.
      expect({ ...again, start: 0, end: 0, prefix: '', suffix: '' }).toEqual({
        ...made,
        start: 0,
        end: 0,
        prefix: '',
        suffix: '',
      });
      expect(text.text.slice(again.start, again.end)).toBe(made.exact);
    }),
  );
});

test.each([
  ['Lamps are', 'p1s2', 13],
  ['lamps', 'p2s1', 62],
  ['Oil is dear.', 'p1s1', 0],
])('“%s” are found without a place too, where they stand first', (exact, place, start) => {
  expect(anchorAnew(exact, place, text)).toMatchObject({ start, place });
  expect(anchorAnew(exact, '', text)).toMatchObject({ start, place });
});

test('words that stand there otherwise keep what they were, and those that are gone have no place', () => {
  expect(anchorAnew('Lamps are many, and soil is dear', 'p1s2', text)).toMatchObject({
    exact: 'Lamps are many, and soil is dear',
    start: 13,
    place: 'p1s2',
  });
  const gone = { exact: 'nobody', prefix: '', suffix: '', start: 0, end: 6, place: 'p9s9' };
  expect(anchorAnew('nobody', 'p9s9', text)).toEqual(gone);
  expect(anchorAnew('nobody', 'p9s9', undefined)).toEqual(gone);
});
