import { describe, expect, it } from 'vitest';
import { rowProblems } from '../../../../src/article/datasets/dataset-rows.ts';
import type { Row } from '../../../../src/schemas/dataset.ts';
import { both, smallDataset, smallPlaces, type SmallDataset } from '../small-dataset.ts';

const problems = (given: SmallDataset) => rowProblems(smallDataset(given), smallPlaces);
const good = { place: 'NOR', year: 1900, steam: 10, sail: null };
const withRow = (row: Row) => problems({ rows: [row] });

describe('rowProblems', () => {
  it('finds nothing in rows that match their columns', () => {
    expect(problems({})).toEqual([]);
  });

  it('tells file, row and column of a wrong type', () => {
    expect(withRow({ ...good, steam: '10' })).toEqual([
      { file: 'datasets/ships.json', field: 'rows[0].steam', found: '"10"', expected: 'a number' },
    ]);
  });

  it('finds cells that a row written as a list has too many or too few', () => {
    expect(problems({ rows: [['NOR', 1900, 10, null]] })).toEqual([]);
    expect(problems({ rows: [['NOR', 1900, 10]] })).toEqual([
      expect.objectContaining({ field: 'rows[0].sail', found: 'no such cell' }),
    ]);
    expect(problems({ rows: [['NOR', 1900, 10, null, 8]] })).toEqual([
      expect.objectContaining({ field: 'rows[0]', found: 'a column "cell 5", which the fields do not name' }),
    ]);
  });

  it('finds columns that are unknown or left out', () => {
    expect(withRow({ ...good, oars: 8 })[0]?.found).toContain('"oars"');
    const { sail: _, ...rest } = good;
    expect(withRow(rest)[0]).toMatchObject({ field: 'rows[0].sail', found: 'no such cell' });
  });

  it('finds places that are not in places.json', () => {
    expect(withRow({ ...good, place: 'XXX' })[0]?.expected).toBe('the id of an entry of places.json');
  });

  it('finds years that are none', () => {
    expect(withRow({ ...good, year: 1900.5 })[0]?.expected).toBe('a year such as 2021');
    expect(withRow({ ...good, year: '1900' })).toHaveLength(1);
    expect(withRow({ ...good, year: 9999 })[0]?.expected).toBe('a year such as 2021');
    expect(withRow({ ...good, year: 2021 })[0]?.expected).toBe(
      'a year up to 2020, in which the table was published',
    );
  });

  it('finds rows that their key does not tell apart, and keys without a value', () => {
    expect(problems({ rows: [good, { ...good, steam: 11 }] })).toEqual([
      expect.objectContaining({ field: 'rows[1]', found: 'place, year as in rows[0]: ["NOR",1900]' }),
    ]);
    expect(withRow({ ...good, place: null })[0]?.expected).toContain('key');
  });

  it('finds values outside the categories, and dates that no calendar has', () => {
    const fields: SmallDataset['fields'] = [
      { name: 'kind', type: 'string', title: both('Kind'), categories: { brig: both('Brig') } },
      { name: 'day', type: 'date', title: both('Day') },
      { name: 'month', type: 'yearmonth', title: both('Month') },
      { name: 'crew', type: 'integer', title: both('Crew') },
    ];
    const ship = { kind: 'brig', day: '1900-02-28', month: '1900-02', crew: 12 };
    const found = (row: Row) => problems({ key: ['kind'], fields, rows: [row] }).map(({ field }) => field);
    expect(found(ship)).toEqual([]);
    expect(found({ ...ship, kind: 'raft' })).toEqual(['rows[0].kind']);
    expect(found({ ...ship, kind: 'toString' })).toEqual(['rows[0].kind']);
    expect(found({ ...ship, day: '1900-02-30' })).toEqual(['rows[0].day']);
    expect(found({ ...ship, day: '1900-02' })).toEqual(['rows[0].day']);
    expect(found({ ...ship, month: '1900-13' })).toEqual(['rows[0].month']);
    expect(found({ ...ship, crew: 1.5 })).toEqual(['rows[0].crew']);
  });

  it('finds texts that are formulas to a spreadsheet, and those that look like a date and are none', () => {
    const fields: SmallDataset['fields'] = [{ name: 'note', type: 'string', title: both('Note') }];
    const wrong = ['=1+1', '+1', '-1', '@sum', '2005-13-45', ''];
    const rows = [...wrong, '2005-12-25', 'a=b', 'no. 2005-13'].map((note) => ({ note }));
    expect(problems({ key: ['note'], fields, rows }).map(({ found }) => found)).toEqual(
      wrong.map((note) => JSON.stringify(note)),
    );
  });

  it('finds keys that are no columns, and columns named twice', () => {
    expect(problems({ key: ['flag'] })[0]).toMatchObject({
      field: 'key',
      found: '"flag", which is no column',
    });
    const twice = smallDataset().fields;
    expect(problems({ fields: [...twice, ...twice.slice(0, 1)] })[0]?.found).toBe('"place" twice');
  });
});
