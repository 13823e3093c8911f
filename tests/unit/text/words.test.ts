import { expect, test } from 'vitest';
import { countWords, readingMinutes } from '../../../src/text/words.ts';

test('counts runs that hold a letter or a digit', () => {
  expect(countWords('The lamp-room – built in 1999 – is  “old”.')).toBe(7);
});

test('counts words of other scripts', () => {
  expect(countWords('Ñandú élan 灯塔')).toBe(3);
});

test('counts none in punctuation and white space', () => {
  expect(countWords(' – … ')).toBe(0);
});

test.each([
  [0, 1],
  [299, 1],
  [300, 2],
  [9000, 45],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
