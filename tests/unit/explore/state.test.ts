import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialState, readExplore, withMeasure, writeExplore } from '../../../src/explore/state.ts';
import { titleOf } from '../../../src/explore/words.ts';
import { catalogue, ordered, states, words } from './made-up.ts';

const list = (names: readonly string[]): string => names.join(' and ');

describe('the state of the explorer in an address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(states.map(ordered), (state) => {
        const { state: read, invalid } = readExplore(writeExplore(state, catalogue), catalogue);
        expect(invalid).toEqual([]);
        expect(read).toEqual(state);
      }),
    );
  });

  it('is short: nothing for the first view, and a group by its name', () => {
    expect(writeExplore(initialState(catalogue, null), catalogue).toString()).toBe('');
    const all = { ...initialState(catalogue, null), places: Object.keys(catalogue.places) };
    expect(writeExplore(all, catalogue).toString()).toBe('places=all');
    const two = { ...initialState(catalogue, null), places: ['CHL', 'PER'] };
    expect(writeExplore(two, catalogue).toString()).toBe('places=CHL.PER');
  });

  it.each([
    ['measure=wine', 'measure'],
    ['as=per-head', 'as'],
    ['places=CHL.XYZ', 'places'],
    ['from=1500', 'from'],
    ['to=soon', 'to'],
    ['form=pie', 'form'],
  ])('says of %s that there is no such thing', (query, name) => {
    const { invalid } = readExplore(new URLSearchParams(query), catalogue);
    expect(invalid.map((each) => each.name)).toEqual([name]);
  });

  it('says which years there are as a range', () => {
    const { invalid } = readExplore(new URLSearchParams('to=1990'), catalogue);
    expect(invalid).toMatchObject([{ name: 'to', expected: ['2018–2021'] }]);
  });

  it('keeps the states that it knows, and puts years in order', () => {
    expect(readExplore(new URLSearchParams('places=chl.XYZ'), catalogue).state.places).toEqual(['CHL']);
    const { places } = initialState(catalogue, null);
    expect(readExplore(new URLSearchParams('places=XYZ.QQQ'), catalogue).state.places).toEqual(places);
    expect(readExplore(new URLSearchParams('places='), catalogue).state.places).toEqual([]);
    const { state } = readExplore(new URLSearchParams('from=2021&to=2019'), catalogue);
    expect([state.from, state.to]).toEqual([2019, 2021]);
  });
});

describe('another measure', () => {
  it('keeps what it has of what was chosen', () => {
    const state = {
      ...initialState(catalogue, null),
      places: ['PER'],
      counting: 'index' as const,
      from: 2019,
    };
    const other = withMeasure(state, catalogue, 'oil');
    expect(other).toMatchObject({ places: ['PER'], counting: 'current', from: 2020, to: 2020, form: 'bars' });
  });

  it('has all its years after one of a single year, which nobody chose', () => {
    const oil = withMeasure(initialState(catalogue, null), catalogue, 'oil');
    expect(withMeasure(oil, catalogue, 'lamps')).toMatchObject({ from: 2018, to: 2021 });
  });
});

describe('what is shown is called', () => {
  it('by measure, states and years', () => {
    const state = { ...initialState(catalogue, null), places: ['CHL', 'PER'] };
    expect(titleOf(state, catalogue, words, list)).toEqual({
      title: 'Lamps sold to Chile and Peru, 2018–2021',
      subtitle: 'US$ of each year · as reported by the island',
      file: 'lamps-CHL-PER-2018-2021',
    });
  });

  it('by the name of a group, and by how many where they are many', () => {
    const first = initialState(catalogue, null);
    expect(titleOf(first, catalogue, words, list).title).toBe('Lamps sold to the north, 2018–2021');
    const all = { ...first, places: Object.keys(catalogue.places), form: 'bars' as const };
    expect(titleOf(all, catalogue, words, list).title).toBe('Lamps sold to 7 countries, 2021');
    expect(titleOf({ ...first, places: [] }, catalogue, words, list).title).toContain('no country chosen');
  });

  it('by names that are good for files', () => {
    fc.assert(
      fc.property(states.map(ordered), (state) => {
        expect(titleOf(state, catalogue, words, list).file).toMatch(/^[\w-]+$/);
      }),
    );
  });
});
