import { expect, test } from 'vitest';
import {
  isSameLocator,
  printedLocator,
  repeats,
  splitLocator,
} from '../../../../src/article/prose/locator.ts';

test.each([
  ['Okafor, 2011: 31', '31'],
  ['Okafor (2011: 31-33)', '31-33'],
  ['Okafor et al. (2015: 206–208)', '206–208'],
  ['Okafor, 2011a: 2012', '2012'],
  ['Okafor, 1898/2011: 5', '5'],
  ['Okafor, 2011, pp. 3-4', '3-4'],
  ['Okafor (2011, párr. 7)', '7'],
  ['Okafor, 2011, 45', '45'],
  ['Okafor, n.d.: xii', 'xii'],
  ['World Bank, 2020: chapter two', 'chapter two'],
  ['ibid: 119', '119'],
  ['*ibid*., p. 12', '12'],
  ['ibid', null],
  ['Okafor, 2011', null],
  ['Okafor (2011)', null],
  ['Okafor, 2011, emphasis added', null],
  ['Okafor, in press', null],
])('the words "%s" print the page %s', (words, page) => {
  expect(printedLocator(words)).toBe(page);
});

test.each([
  ['Okafor, 2011: 31', 'Okafor, 2011', ': 31'],
  ['Okafor, 2011, pp. 3-4', 'Okafor, 2011', ', pp. 3-4'],
  ['Okafor (2011: 31-33)', 'Okafor (2011', ': 31-33)'],
  ['Okafor, 2011, 45', 'Okafor, 2011', ', 45'],
  ['Okafor (2011)', 'Okafor (2011)', ''],
  ['ibid', 'ibid', ''],
])('the words "%s" name "%s" and go on "%s"', (words, source, behind) => {
  expect(splitLocator(words)).toEqual([source, behind]);
});

test('pages are the same however their dashes and signs are printed', () => {
  expect(isSameLocator('pp. 3–4', '3 - 4')).toBe(true);
  expect(isSameLocator('3-4', '3-5')).toBe(false);
});

test.each(['ibid', '*Ibid.*', 'ibidem: 3', 'ibíd', 'Op. cit.'])('"%s" repeats a work', (words) => {
  expect(repeats(words)).toBe(true);
});
