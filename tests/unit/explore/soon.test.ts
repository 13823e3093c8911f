import { describe, expect, it } from 'vitest';
import { all, andThen, once } from '../../../src/explore/soon.ts';

describe('once', () => {
  it('loads when first asked, and gives at once what is there', async () => {
    let loads = 0;
    const ask = once(() => Promise.resolve(++loads));
    const [first, second] = [ask(), ask()];
    expect(first).toBeInstanceOf(Promise);
    expect(await Promise.all([first, second])).toEqual([1, 1]);
    expect(ask()).toBe(1);
  });

  it('loads anew what failed', async () => {
    let tries = 0;
    const ask = once(() => (++tries === 1 ? Promise.reject(new Error('lost')) : Promise.resolve(tries)));
    await expect(ask()).rejects.toThrow('lost');
    expect(await ask()).toBe(2);
  });
});

describe('all', () => {
  it('is there where each is there, and waits where one is not', async () => {
    expect(all([1, 'two'])).toEqual([1, 'two']);
    const soon = all([1, Promise.resolve('two')]);
    expect(soon).toBeInstanceOf(Promise);
    expect(await soon).toEqual([1, 'two']);
  });
});

describe('andThen', () => {
  it('goes on at once with what is there, and later with what will be', async () => {
    const double = (value: number): number => value * 2;
    expect(andThen(2, double)).toBe(4);
    expect(await andThen(Promise.resolve(3), double)).toBe(6);
  });
});
