import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/fold.ts';

describe('fold', () => {
  it('takes away accents and case', () => {
    expect(fold('De Ávila, BÁRCENA, Muñoz')).toBe('de avila, barcena, munoz');
  });

  it('makes quotes, dashes and spaces plain', () => {
    expect(fold('“a”\u00a0–  ’b')).toBe('"a" - \'b');
  });
});
