import { describe, expect, it } from 'vitest';
import { changeTimes } from '../../../../scripts/bench/change-times.ts';

const spans = [
  { name: 'sort', start: 100, end: 290 },
  { name: 'pick', start: 300, end: 490 },
];
const press = { start: 110, duration: 16, interaction: 1 };
const lift = { start: 190, duration: 16, interaction: 1 };

describe('the time until all of a change is shown', () => {
  it('runs from the last input to the last paint of its time', () => {
    expect(changeTimes(spans, [press, lift], [210, 260, 295])).toEqual(new Map([['sort', 70]]));
  });

  it('is not told where nothing changed', () => {
    expect(changeTimes(spans, [press, lift], [])).toEqual(new Map());
  });

  it('leaves out events of no interaction and those after the change', () => {
    const move = { start: 195, duration: 16, interaction: 0 };
    const release = { start: 280, duration: 16, interaction: 1 };
    expect(changeTimes(spans, [press, lift, move, release], [250]).get('sort')).toBe(60);
  });

  it('is the longest of all of one name', () => {
    const twice = [...spans, { name: 'sort', start: 500, end: 690 }];
    const again = { start: 510, duration: 16, interaction: 2 };
    expect(changeTimes(twice, [press, again], [150, 530]).get('sort')).toBe(40);
  });
});
