import { expect, test } from 'vitest';
import type { Grid } from '../../../../src/explore/model/grid.ts';
import { leadOf } from '../../../../src/explore/model/lead.ts';

const years = [2001, 2002, 2003, 2004];
const of = (values: (number | null)[]): Grid => ({ places: ['NOR'], years, values: [values] });

test.each([
  ['from some year on', [1, 3, 3, 3], [2, 2, 2, 2], 2002, 2002],
  ['with a break', [3, 1, 3, 3], [2, 2, 2, 2], 2001, 2003],
  ['no more', [3, 3, 3, 1], [2, 2, 2, 2], 2001, null],
  ['never', [1, 1, 2, 1], [2, 2, 2, 2], null, null],
  ['over a year that says nothing', [1, 3, null, 3], [2, 2, 9, 2], 2002, 2002],
  ['where nothing is said of the other', [1, 3, 3, 3], [null, null, null, null], null, null],
])('one leads %s', (_, first, second, ahead, since) => {
  expect(leadOf(of(first), of(second))).toEqual([{ place: 'NOR', first: ahead, since }]);
});
