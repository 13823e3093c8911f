import { describe, expect, it } from 'vitest';
import { lettered, sectionId, slugify } from '../../../../scripts/import/ids.ts';
import { slug } from '../../../../src/schemas/text.ts';

describe('slugify', () => {
  it('writes plain lower-case letters with single hyphens', () => {
    expect(slugify("De Ávila – O'Neil (2022)")).toBe('de-avila-oneil-2022');
  });
});

describe('sectionId', () => {
  it('takes the number and the first significant words of the title', () => {
    expect(sectionId('2.2', 'The existence of public goods')).toBe('2-2-existence-public-goods');
    expect(sectionId('10', 'La era del té verde en la región andina')).toBe('10-era-te-verde-region');
  });

  it('can always stand in an address', () => {
    expect(slug.safeParse(sectionId('3', '???')).success).toBe(true);
  });
});

describe('lettered', () => {
  it('adds letters to ids that come more than once, and to no other', () => {
    expect(lettered(['a', 'b', 'a'])).toEqual(['aa', 'b', 'ab']);
  });
});
