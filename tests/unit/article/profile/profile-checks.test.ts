import { expect, test } from 'vitest';
import { profileProblems } from '../../../../src/article/profile/profile-checks.ts';
import { both } from '../small-dataset.ts';
import { context, pact, smallProfile } from './small-profile.ts';

const toll = (given: object = {}) => ({ id: 'toll', label: both('Toll'), measure: 'taken', ...given });
const drawn = (...measures: string[]) => ({ id: 'drawn', label: both('Drawn'), measures });
const found = (given: object) =>
  profileProblems(smallProfile(given), context).map((problem) => `${problem.field}: ${problem.found}`);

test('a profile of what tables and measures have is free of problems', () => {
  expect(profileProblems(undefined, context)).toEqual([]);
  expect(
    found({
      facts: [pact({ detail: 'kind' }), toll({ beside: [{ ...toll(), id: 'share', as: 'region-share' }] })],
      pictures: [drawn('taken', 'paid'), { ...drawn('by-good'), id: 'goods' }],
    }),
  ).toEqual([]);
});

test.each([
  ['a table', pact({ dataset: 'lamps' }), 'dataset: "lamps", which does not exist'],
  ['a table of places', pact({ dataset: 'prices' }), 'dataset: "prices", whose rows belong to no place'],
  ['a column', pact({ detail: 'colour' }), 'detail: "colour", which is no column of pacts'],
  ['a column of dates', pact({ date: ['kind'] }), 'date: "kind", which has other cells'],
  ['rows', pact({ where: { kind: 'truce' } }), 'where: kind "truce", which no row of pacts has there'],
  ['a measure', toll({ measure: 'lamps' }), 'measure: "lamps", which does not exist'],
  ['a counting', toll({ as: 'of-gdp' }), 'as: "of-gdp", which taken does not have'],
])('a fact wants %s that there is', (_, fact, problem) => {
  expect(found({ facts: [fact as never] })).toEqual([`profile › facts › ${fact.id} › ${problem}`]);
});

test.each([
  [['lamps'], '"lamps", which does not exist'],
  [['taken', 'taken'], 'a measure twice'],
  [['taken', 'ships'], 'measures of two units'],
  [['taken', 'by-good'], '"by-good", which has no years'],
])('a picture of %s is none', (measures, problem) => {
  expect(found({ pictures: [drawn(...measures)] })).toEqual([
    `profile › pictures › drawn › measures: ${problem}`,
  ]);
});

test('two of one id could not be told apart', () => {
  expect(found({ facts: [pact(), { ...toll(), beside: [toll({ id: 'pact' })] }] })).toEqual([
    'profile › facts › pact › id: "pact" a second time',
  ]);
});
