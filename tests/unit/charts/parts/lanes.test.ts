import { expect, test } from 'vitest';
import { lanesFor } from '../../../../src/charts/parts/lanes.ts';
import { seeded } from '../made-up.ts';

test('keeps items apart that would touch', () => {
  const next = seeded(7);
  const rooms = Array.from({ length: 80 }, () => {
    const start = next() * 300;
    return { start, end: start + 2 + next() * 30 };
  });
  const lanes = lanesFor(rooms, 2);
  for (const [index, room] of rooms.entries()) {
    for (const [other, { start, end }] of rooms.entries()) {
      if (other <= index || lanes[other] !== lanes[index]) continue;
      expect(room.end + 2 <= start || end + 2 <= room.start).toBe(true);
    }
  }
});

test('takes the first lane that is free, not a new one', () => {
  const rooms = [
    { start: 0, end: 10 },
    { start: 5, end: 15 },
    { start: 12, end: 20 },
    { start: 17, end: 18 },
  ];
  expect(lanesFor(rooms, 2)).toEqual([0, 1, 0, 1]);
  expect(lanesFor(rooms, 3)).toEqual([0, 1, 2, 0]);
});
