import { expect, test } from 'vitest';
import { coursesOf } from '../../../../src/charts/argument/structure.ts';
import { points } from './made-up.ts';

const courses = coursesOf(points);
const ids = courses.map((stones) => stones.map(({ point }) => point.id));

test('each stone stands in the course above all that carries it or leads to it, also from an answer', () => {
  expect(ids).toEqual([['coast', 'trade'], ['need'], ['lamps', 'keepers'], ['peace', 'hope']]);
});

test('each objection stands with its stone, and after it what answers it', () => {
  const stones = courses.flat();
  const chains = stones.map(({ point, chains: own }) => [
    point.id,
    ...own.map((chain) => chain.map(({ id }) => id).join(' ')),
  ]);
  expect(chains).toEqual([
    ['coast'],
    ['trade'],
    ['need', 'cost'],
    ['lamps', 'moths nets holes', 'glare shades'],
    ['keepers'],
    ['peace', 'fog'],
    ['hope'],
  ]);
});

test('no points make no courses', () => {
  expect(coursesOf([])).toEqual([]);
});
