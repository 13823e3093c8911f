import { describe, expect, it } from 'vitest';
import { distance, nearestWord } from '../../../../src/search/browser/spelling.ts';

const words = ['brazil', 'cooperation', 'corporation', 'government', 'lamp', 'vaccine', 'vaccines'];

describe('distance', () => {
  it('counts letters changed, added, left out and swapped', () => {
    expect(distance('lamp', 'lamp')).toBe(0);
    expect(distance('lamp', 'limp')).toBe(1);
    expect(distance('lamp', 'lamps')).toBe(1);
    expect(distance('lamp', 'lmap')).toBe(1);
    expect(distance('', 'lamp')).toBe(4);
  });
});

describe('nearestWord', () => {
  it('finds the nearest', () => {
    expect(nearestWord('goverment', words)).toBe('government');
    expect(nearestWord('brasil', words)).toBe('brazil');
    expect(nearestWord('coperation', words)).toBe('cooperation');
  });

  it('finds the nearest beginning of a word that is not finished', () => {
    expect(nearestWord('gevern', words)).toBeNull();
    expect(nearestWord('gevern', words, true)).toBe('government');
  });

  it('takes a whole word rather than a longer one that begins as nearly alike', () => {
    expect(nearestWord('governmant', ['governmentality', 'government'], true)).toBe('government');
    expect(nearestWord('lamq', ['lampshade', 'lamp'], true)).toBe('lamp');
  });

  it('takes a short beginning only as it is', () => {
    expect(nearestWord('lamps', ['lampshade'], true)).toBe('lampshade');
    expect(nearestWord('lemps', ['lampshade'], true)).toBeNull();
  });

  it('takes a word with another first letter where it is else alike, after one with the same', () => {
    expect(nearestWord('razil', ['brazil'])).toBeNull();
    expect(nearestWord('frazilian', ['brazilian'])).toBe('brazilian');
    expect(nearestWord('vaccime', ['raccime', 'vaccine'])).toBe('vaccine');
  });

  it('takes no beginning that differs in its first letter as well', () => {
    expect(nearestWord('bovern', words, true)).toBeNull();
    expect(nearestWord('overnm', words, true)).toBeNull();
  });

  it('takes nothing for a word that is far from all', () => {
    expect(nearestWord('xylophone', words)).toBeNull();
    expect(nearestWord('lxxp', words)).toBeNull();
  });

  it('mends neither numbers nor the shortest words', () => {
    expect(nearestWord('2018', ['2017'])).toBeNull();
    expect(nearestWord('lam', words)).toBeNull();
  });
});
