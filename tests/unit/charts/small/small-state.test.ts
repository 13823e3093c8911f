import { describe, expect, test } from 'vitest';
import { smallState } from '../../../../src/charts/small/small-state.ts';
import { buildings, stateOf, trade } from '../made-up.ts';

describe('a compact state', () => {
  test('shows the largest categories only', () => {
    expect(smallState(buildings).picked).toEqual(['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF']);
  });

  test('leaves a view without many categories as it is', () => {
    expect(smallState(trade)).toEqual(stateOf(trade));
  });

  test('starts from another state', () => {
    const state = stateOf(buildings, { scale: 'log' });
    expect(smallState(buildings, state, 2)).toEqual({ ...state, picked: ['AAA', 'BBB'] });
  });

  test('keeps the categories of a number, however small they are', () => {
    const data = buildings.data.map((datum) => ({
      ...datum,
      figure: datum.category === 'GGG' ? 'a-number' : null,
    }));
    const state = smallState({ ...buildings, data }, undefined, 2, 'a-number');
    expect(state.picked).toEqual(['GGG', 'AAA']);
  });
});
