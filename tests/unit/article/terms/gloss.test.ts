import { describe, expect, it } from 'vitest';
import { glossOf, glossProblems } from '../../../../src/article/terms/gloss.ts';

const sentence = { en: 'Lights of a town.', es: 'Luces de una ciudad.' };
const term = {
  id: 'union',
  kind: 'organisation',
  name: { en: 'Lamp Union', es: 'Unión' },
  printed: ['Lamp Union'],
};
const terms = [{ ...term, kind: 'organisation' as const, gloss: sentence }];
const short = { id: 'lu', short: 'LU', long: { en: 'Lamp Union', es: 'Unión de Lámparas' } };
const other = { id: 'kw', short: 'kW', long: { en: 'kilowatt', es: 'kilovatio' } };

describe('what an abbreviation is', () => {
  it('is said by the term that it stands for', () => {
    expect(glossOf(terms, short)).toEqual(sentence);
  });

  it('is said by itself where there is no such term', () => {
    const own = { en: 'A unit of power.', es: 'Unidad de potencia.' };
    expect(glossOf(terms, { ...other, gloss: own })).toEqual(own);
    expect(glossOf(terms, other)).toBeNull();
  });

  it('is said once', () => {
    expect(glossProblems([short, { ...other, gloss: sentence }], terms)).toEqual([]);
    expect(glossProblems([{ ...short, gloss: sentence }], terms)).toMatchObject([
      { file: 'abbreviations.json', field: 'lu › gloss', found: expect.stringContaining('"union"') },
    ]);
  });
});
