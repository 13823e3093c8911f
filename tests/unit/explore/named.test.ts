import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedBy } from '../../../src/explore/named.ts';

const names = ['Norway', 'Iceland', 'Ireland', 'Åland', 'Guinea', 'Guinea-Bissau'];

describe('the names that a text means', () => {
  it('are all where nothing is typed', () => {
    for (const text of ['', '  ', ' , ']) expect([...namedBy(text, names)]).toEqual(names);
  });

  it('are those that contain it, accents or not', () => {
    expect([...namedBy('land', names)]).toEqual(['Iceland', 'Ireland', 'Åland']);
    expect([...namedBy('aland', names)]).toEqual(['Åland']);
  });

  it('are those of each part between commas', () => {
    expect([...namedBy('nor, ice,', names)]).toEqual(['Norway', 'Iceland']);
  });

  it('are one where it is a name as a whole, though another contains it', () => {
    expect([...namedBy('guinea', names)]).toEqual(['Guinea']);
    expect([...namedBy('guin', names)]).toEqual(['Guinea', 'Guinea-Bissau']);
  });

  it('are just those that are written out, in any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }), (some) => {
        expect(namedBy(some.join(', '), names)).toEqual(new Set(some));
      }),
    );
  });
});
