import { describe, expect, it } from 'vitest';
import { andOthers, readNames } from '../../../../scripts/import/names.ts';

describe('readNames', () => {
  it('reads persons', () => {
    expect(readNames('De Ávila, M. E. B., Stone, R., & Reed, Ann,').names).toEqual([
      { family: 'De Ávila', given: 'M. E. B.' },
      { family: 'Stone', given: 'R.' },
      { family: 'Reed', given: 'Ann' },
    ]);
  });

  it('takes the dot that ends the list off a full given name only', () => {
    expect(readNames('Stone, Mark P., & Reed, Thomas.').names).toEqual([
      { family: 'Stone', given: 'Mark P.' },
      { family: 'Reed', given: 'Thomas' },
    ]);
  });

  it('reads "et al." as others', () => {
    expect(readNames('Stone, F. et al.').names).toEqual([{ family: 'Stone', given: 'F.' }, andOthers]);
  });

  it('reads institutions, several where acronyms part them', () => {
    expect(readNames('teaTV.').names).toEqual([{ literal: 'teaTV' }]);
    expect(readNames('Ministry of Tea & Trade (MTT).').names).toEqual([
      { literal: 'Ministry of Tea & Trade (MTT)' },
    ]);
    expect(readNames('Infusion Bank (IB) & Steeping Project (SP).').names).toEqual([
      { literal: 'Infusion Bank (IB)' },
      { literal: 'Steeping Project (SP)' },
    ]);
  });

  it('is not certain where neither form fits', () => {
    expect(readNames('Ministry of Tea, Milk and Sugar.')).toEqual({
      names: [{ literal: 'Ministry of Tea, Milk and Sugar' }],
      isCertain: false,
    });
  });
});
