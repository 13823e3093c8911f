import { describe, expect, test } from 'vitest';
import { countClasses } from '../../../../src/article/map/count-classes.ts';

describe('classes of counts', () => {
  test('begin with zero alone and leave no gap', () => {
    const { classes, of } = countClasses([0, 1, 3, 6, 9, 14, 17]);
    expect(classes[0]).toEqual({ from: 0, to: 0 });
    for (const [index, { from }] of classes.slice(1).entries()) {
      expect(from).toBe((classes[index]?.to ?? 0) + 1);
    }
    expect(classes.at(-1)?.to).toBeNull();
    for (let count = 0; count < 20; count += 1) {
      const { from = 0, to = 0 } = classes[of(count)] ?? {};
      expect(count >= from && (to === null || count <= to), String(count)).toBe(true);
    }
  });

  test('are one where nothing is counted', () => {
    expect(countClasses([0, 0]).classes).toEqual([{ from: 0, to: 0 }]);
  });

  test('are two where all that is counted is alike', () => {
    expect(countClasses([0, 2, 2]).classes).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: null },
    ]);
  });
});
