import { describe, expect, it } from 'vitest';
import { inOrder, isAsked, type NumberKeys } from '../../../../src/client/lists/number-order.ts';
import { numberParameters } from '../../../../src/client/lists/parameters.ts';
import { readParameters, writeParameters } from '../../../../src/address/state.ts';

const keys = (index: number, given: Partial<NumberKeys> = {}): NumberKeys => ({
  index,
  has: { topic: ['ships'], place: ['NOR', 'ISL'], section: ['s-1'], verdict: ['above', 'another'] },
  difference: null,
  period: '',
  topic: 0,
  ...given,
});
const parameters = numberParameters(() => ['ships', 'NOR', 's-1', 'another']);
const ask = (query: string) => readParameters(new URLSearchParams(query), parameters).state;

describe('what is asked of the numbers', () => {
  it('finds a number by each value that it has', () => {
    expect(isAsked(keys(0), ask(''))).toBe(true);
    expect(isAsked(keys(0), ask('place=NOR&verdict=another'))).toBe(true);
    expect(isAsked(keys(0), ask('topic=ships&place=s-1'))).toBe(false);
  });

  it('stands in an address, but for what holds at first', () => {
    const query = 'topic=ships&verdict=another&sort=difference';
    expect(writeParameters(ask(query), parameters).toString()).toBe(query);
    expect(writeParameters(ask('sort=article&place='), parameters).size).toBe(0);
  });

  it('is told where it does not exist', () => {
    const { state, invalid } = readParameters(new URLSearchParams('topic=rafts&sort=size'), parameters);
    expect(state).toEqual(ask(''));
    expect(invalid.map(({ name, found }) => [name, found])).toEqual([
      ['topic', 'rafts'],
      ['sort', 'size'],
    ]);
  });
});

describe('the order of the numbers', () => {
  const order = (items: NumberKeys[], sort: 'article' | 'difference' | 'period' | 'topic') =>
    inOrder(items, sort).map(({ index }) => index);

  it('puts the largest difference first, and those without one last', () => {
    const items = [keys(0), keys(1, { difference: 0 }), keys(2, { difference: 5 }), keys(3)];
    expect(order(items, 'difference')).toEqual([2, 1, 0, 3]);
    expect(order(items.toReversed(), 'article')).toEqual([0, 1, 2, 3]);
  });

  it('puts the latest period first, and what is undated last', () => {
    const items = [keys(0), keys(1, { period: '2016' }), keys(2, { period: '2022-10' }), keys(3)];
    expect(order(items, 'period')).toEqual([2, 1, 0, 3]);
  });

  it('goes by topics as the content lists them', () => {
    expect(order([keys(0, { topic: 1 }), keys(1), keys(2, { topic: 1 }), keys(3)], 'topic')).toEqual([
      1, 3, 0, 2,
    ]);
  });
});
