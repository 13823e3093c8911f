import { describe, expect, test } from 'vitest';
import { layoutArgument } from '../../../../src/charts/argument/layout.ts';
import { waysOf } from '../../../../src/charts/argument/walk.ts';
import { points, words } from './made-up.ts';

describe.each([1200, 720])('the ways of the arrow keys, %i px wide', (width) => {
  const ways = waysOf(layoutArgument(points, words, width).blocks);

  test('lead up along the edges', () => {
    const ups = (id: string): (string | null)[] => {
      const up = ways.get(id)?.up ?? null;
      return up === null ? [] : [up, ...ups(up)];
    };
    expect(ups('coast')).toEqual(['need', 'lamps', 'peace']);
    expect(ups('holes')).toEqual(['nets', 'moths', 'lamps', 'peace']);
  });

  test('lead down through a stone’s objections and answers to what carries it', () => {
    const downs = (id: string): (string | null)[] => {
      const down = ways.get(id)?.down ?? null;
      return down === null ? [] : [down, ...downs(down)];
    };
    expect(downs('keepers').slice(0, 2)).toEqual(['need', 'cost']);
    expect(downs('moths').slice(0, 2)).toEqual(['nets', 'holes']);
    expect(['coast', 'trade']).toContain(downs('cost').at(-1));
  });

  test('lead left and right to what stands beside, and back', () => {
    expect(ways.get('coast')).toMatchObject({ left: null, right: 'trade' });
    expect(ways.get('trade')?.left).toBe('coast');
  });

  test('reach every point from the first', () => {
    const seen = new Set<string>();
    const visit = (id: string | null): void => {
      if (id === null || seen.has(id)) return;
      seen.add(id);
      for (const to of Object.values(ways.get(id) ?? {}) as (string | null)[]) visit(to);
    };
    visit('coast');
    expect([...seen].toSorted()).toEqual(points.map(({ id }) => id).toSorted());
  });
});
