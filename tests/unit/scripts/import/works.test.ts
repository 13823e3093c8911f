import { describe, expect, it } from 'vitest';
import { resolveCited } from '../../../../scripts/import/works.ts';
import { work, works } from './made-up-works.ts';

const resolve = (names: string, year: number, suffix = '') => resolveCited({ names, year, suffix }, works);

describe('resolveCited', () => {
  it('finds a work by first author and year', () => {
    expect(resolve('Baker', 2003)).toEqual({ id: 'baker-2003' });
    expect(resolve('Miller & Baker', 2010)).toEqual({ id: 'miller-2010' });
    expect(resolve('De Ávila et al.', 2022)).toEqual({ id: 'de-avila-2022' });
    expect(resolve('Reed *et al.*', 2022)).toEqual({ id: 'reed-2022' });
  });

  it('knows a person by the full name, in either order', () => {
    expect(resolve('Anna Baker', 2017)).toEqual({ id: 'baker-2017' });
    expect(resolve('Baker Anna', 2017)).toEqual({ id: 'baker-2017' });
  });

  it('knows an institution by its acronym, its name, or both', () => {
    expect(resolve('WTO', 2020)).toEqual({ id: 'wto-2020' });
    expect(resolve('World Tea Organisation and Union', 2020)).toEqual({ id: 'wto-2020' });
    expect(resolve('World Tea Organization and Union (WTO)', 2020)).toEqual({ id: 'wto-2020' });
    expect(resolve('teaTV', 2021)).toEqual({ id: 'teatv-2021' });
  });

  it('matches the label of the list', () => {
    expect(resolve('IB & DSP', 2019)).toEqual({ id: 'ib-2019' });
  });

  it('forgives a year where the author has one work only, and says so', () => {
    const found = resolve('De Ávila et al.', 2020);
    expect(found.id).toBe('de-avila-2022');
    expect(found.doubt).toContain('whose year is 2022');
  });

  it('does not guess between two works of an author', () => {
    const found = resolve('Baker', 2012);
    expect(found.id).toBeNull();
    expect(found.doubt).toContain('baker-2003, baker-2017');
  });

  it('says when the number of authors differs', () => {
    const found = resolve('Miller', 2010);
    expect(found.id).toBe('miller-2010');
    expect(found.doubt).toContain('differ in number');
  });

  it('does not take another second author', () => {
    expect(resolve('Miller & Stone', 2010).id).toBeNull();
  });

  it('tells two works of one year apart by their letter', () => {
    const two = [work('hall-2018a', 2018, ['Hall']), work('hall-2018b', 2018, ['Hall'])];
    expect(resolveCited({ names: 'Hall', year: 2018, suffix: 'b' }, two)).toEqual({ id: 'hall-2018b' });
    expect(resolveCited({ names: 'Hall', year: 2018, suffix: '' }, two).id).toBeNull();
  });

  it('says that an unknown author is not listed', () => {
    expect(resolve('Nobody', 2000)).toEqual({ id: null, doubt: 'cited but not listed; marked as such' });
  });
});
