import { describe, expect, it } from 'vitest';
import { interactionTimes } from '../../../../scripts/bench/event-times.ts';

const marks = [
  { name: 'sort', start: 100 },
  { name: 'pick', start: 300 },
];

describe('the time of an interaction', () => {
  it('is that of its longest event', () => {
    const events = [
      { start: 110, duration: 24, interaction: 1 },
      { start: 111, duration: 48, interaction: 1 },
      { start: 310, duration: 32, interaction: 2 },
    ];
    expect(interactionTimes(marks, events)).toEqual(
      new Map([
        ['sort', 48],
        ['pick', 32],
      ]),
    );
  });

  it('leaves out events of no interaction, such as moves of the pointer', () => {
    const events = [{ start: 110, duration: 500, interaction: 0 }];
    expect(interactionTimes(marks, events).get('sort')).toBe(16);
  });

  it('is the least that browsers tell where they tell nothing', () => {
    expect(interactionTimes(marks, []).get('pick')).toBe(16);
  });

  it('does not belong to what was done later, even if it is told after that', () => {
    const events = [{ start: 299, duration: 800, interaction: 1 }];
    expect(interactionTimes(marks, events)).toEqual(
      new Map([
        ['sort', 800],
        ['pick', 16],
      ]),
    );
  });

  it('is the longest of all of one name', () => {
    const twice = [...marks, { name: 'sort', start: 500 }];
    const events = [
      { start: 110, duration: 48, interaction: 1 },
      { start: 510, duration: 24, interaction: 2 },
    ];
    expect(interactionTimes(twice, events).get('sort')).toBe(48);
  });
});
