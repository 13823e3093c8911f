import { describe, expect, it, vi } from 'vitest';
import { remember } from '../../../src/text/remember.ts';

describe('remember', () => {
  it('reads the same text once', () => {
    const read = vi.fn((text: string) => text.length);
    const once = remember(read);
    expect([once('abc'), once('abc'), once('ab')]).toEqual([3, 3, 2]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('reads an object once, and one that is equal to it as another', () => {
    const read = vi.fn(({ size }: { size: number }) => size);
    const once = remember(read);
    const own = { size: 1 };
    expect([once(own), once(own), once({ size: 1 })]).toEqual([1, 1, 1]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('keeps that there is nothing', () => {
    const read = vi.fn((): undefined => undefined);
    const once = remember<string, undefined>(read);
    expect([once('a'), once('a')]).toEqual([undefined, undefined]);
    expect(read).toHaveBeenCalledTimes(1);
  });
});
