import { describe, expect, test } from 'vitest';
import { sketchTrend } from '../../../../src/charts/sketches/trend-sketch.ts';

/** The path data of a sketch by the classes of its shapes. */
const pathsOf = (values: (number | null)[], isRank = false): Record<string, unknown> | null => {
  const node = sketchTrend(
    values.map((value, index) => [2001 + index, value] as const),
    isRank,
  );
  return (
    node &&
    Object.fromEntries(
      node.children.flatMap((child) =>
        typeof child === 'string' ? [] : [[child.attributes['class'], child.attributes['d']]],
      ),
    )
  );
};

describe('a sketch of a trend', () => {
  test('is a line from zero to its highest value, with a dot at its end', () => {
    expect(pathsOf([0, 5, 10])).toEqual({ axis: 'M0,20h96', line: 'M0,20L48,10L96,0', dots: 'M96,0h0' });
  });

  test('goes below zero where its values do', () => {
    expect(pathsOf([-5, 5])).toEqual({ axis: 'M0,10h96', line: 'M0,20L96,0', dots: 'M96,0h0' });
  });

  test('is parted where a year has no value, and has a dot for one that stands alone', () => {
    expect(pathsOf([5, null, 10, 10, null])).toEqual({
      axis: 'M0,20h96',
      line: 'M48,0L72,0',
      dots: 'M0,10h0M72,0h0',
    });
  });

  test('of ranks has the best at the top, and no zero', () => {
    expect(pathsOf([4, 2], true)).toEqual({ line: 'M0,20L96,0', dots: 'M96,0h0' });
  });

  test('is flat where nothing changes, and none where there are no two values', () => {
    expect(pathsOf([0, 0])).toEqual({ axis: 'M0,20h96', line: 'M0,20L96,20', dots: 'M96,20h0' });
    expect(pathsOf([null, 3])).toBeNull();
    expect(pathsOf([])).toBeNull();
  });
});
