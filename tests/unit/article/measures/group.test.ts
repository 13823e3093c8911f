import { describe, expect, test } from 'vitest';
import { buildGroups, startProblems } from '../../../../src/article/measures/group.ts';
import { buildMeasures } from '../../../../src/article/measures/measure.ts';
import { ContentError } from '../../../../src/reading/content-error.ts';
import type { GroupData } from '../../../../src/schemas/measure.ts';
import { both } from '../small-dataset.ts';
import { context as tables, smallMeasure } from './small-measure.ts';

const measures = buildMeasures(
  [
    smallMeasure(),
    smallMeasure({ id: 'ships', columns: ['ships'], countings: ['plain'] }),
    smallMeasure({ id: 'flag', columns: ['flag'], countings: ['plain'] }),
  ],
  tables,
);
const context = { ...tables, measures, claims: [{ places: ['ISL'] }] };
const group = (places: GroupData['places'], id = 'some'): GroupData => ({ id, label: both(id), places });

function told(...groups: GroupData[]): string[] {
  try {
    buildGroups(groups, context);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ file, field, found }) => `${file} › ${field}: ${found}`);
  }
}

describe('a group', () => {
  test.each<[string, GroupData['places'], string[]]>([
    ['all states', 'all', ['NOR', 'ISL']],
    ['those that the article names', 'named', ['ISL']],
    ['those listed, in the order of places', ['ISL', 'NOR'], ['NOR', 'ISL']],
    ['those of rows', { dataset: 'tolls', where: { flag: 'red' } }, ['NOR']],
    ['the largest of the last year, the highest first', { largest: 2, measure: 'taken' }, ['NOR', 'ISL']],
    ['the largest of all years', { largest: 2, measure: 'ships', over: 'all-years' }, ['NOR', 'ISL']],
  ])('has %s', (_, rule, expected) => {
    expect(buildGroups([group(rule)], context)[0]).toMatchObject({ rule, places: expected });
  });

  test.each<[string, GroupData['places'], string]>([
    ['an unknown state', ['NOR', 'SWE'], 'SWE, which places.json does not hold'],
    ['a state twice', ['NOR', 'NOR'], 'NOR twice'],
    ['an unknown dataset', { dataset: 'oars', where: {} }, 'the dataset "oars", which does not exist'],
    [
      'a table by year',
      { dataset: 'prices', where: {} },
      'the dataset "prices", whose rows are not by state',
    ],
    [
      'an unknown column',
      { dataset: 'tolls', where: { oars: 1 } },
      'the column "oars", which tolls does not have',
    ],
    ['no rows', { dataset: 'tolls', where: { year: 1850 } }, 'year 1850, which no row of tolls has there'],
    ['an unknown measure', { largest: 2, measure: 'oars' }, 'the measure "oars", which does not exist'],
    ['categories', { largest: 2, measure: 'flag' }, 'the measure "flag", which has no numbers by state'],
    ['more than there are', { largest: 3, measure: 'taken' }, 'the largest 3'],
  ])('of %s is refused', (_, rule, found) => {
    expect(told(group(rule))).toEqual([`groups.json › some › places: ${found}`]);
  });

  test('without any state is refused', () => {
    expect(() => buildGroups([group('named')], { ...context, claims: [] })).toThrow(
      'a rule that finds no state',
    );
  });

  test('with the name or the states of another is refused', () => {
    expect(told(group('all', 'one'), group(['NOR', 'ISL'], 'two'))).toEqual([
      'groups.json › two: the states of "one"',
    ]);
    expect(told(group('all', 'one'), { ...group('named', 'two'), label: both('one') })).toHaveLength(2);
  });
});

test('a measure that begins with a group that does not exist is refused', () => {
  expect(startProblems(measures, buildGroups([group('all', 'all-lands')], context))).toEqual([]);
  const fields = startProblems(measures, []).map(({ field }) => field);
  expect(fields).toEqual(['taken', 'ships', 'flag'].map((id) => `${id} › offered › start`));
});
