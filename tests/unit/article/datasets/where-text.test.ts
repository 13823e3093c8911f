import { describe, expect, it } from 'vitest';
import { whereText } from '../../../../src/article/datasets/where-text.ts';
import type { DatasetField } from '../../../../src/schemas/dataset.ts';

const fields: DatasetField[] = [
  {
    name: 'roof',
    type: 'string',
    title: { en: 'Roof', es: 'Techo' },
    categories: { slate: { en: 'Slate', es: 'Pizarra' }, reed: { en: 'Reed', es: 'Junco' } },
  },
  { name: 'year', type: 'year', title: { en: 'Year', es: 'Año' } },
];

describe('which rows a query picks, in words', () => {
  it('is nothing where it picks all', () => {
    expect(whereText({ fields }, {}, 'en')).toBe('');
  });

  it('names columns and categories in the language asked for', () => {
    expect(whereText({ fields }, { roof: 'slate' }, 'en')).toBe(' (Roof: Slate)');
    expect(whereText({ fields }, { roof: ['slate', 'reed'] }, 'es')).toBe(' (Techo: Pizarra, Junco)');
  });

  it('writes ranges with an open end, other values as they are, and what is not recorded', () => {
    expect(whereText({ fields }, { year: { from: 2001, to: 2010 } }, 'en')).toBe(' (Year: 2001–2010)');
    expect(whereText({ fields }, { roof: null, year: { from: 2001 } }, 'en')).toBe(
      ' (Roof: –; Year: 2001–…)',
    );
    expect(whereText({ fields }, { year: { from: -300, to: -20 } }, 'es')).toBe(' (Año: -300 a -20)');
  });
});
