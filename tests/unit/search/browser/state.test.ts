import { describe, expect, it } from 'vitest';
import { readSearch, writeSearch, type SearchState } from '../../../../src/search/browser/state.ts';

const known = { kind: { figure: 'Numbers' }, section: { '1-start': '1 Start' }, place: { BRA: 'Brazil' } };

const read = (search: string) => readSearch(new URLSearchParams(search), known);

describe('the state in the address', () => {
  it('is read as it was written', () => {
    const state: SearchState = {
      q: 'jiang 2018 "a & b"',
      chosen: { kind: 'figure', decade: '2010', author: 'De Ávila', place: 'BRA' },
    };
    expect(read(writeSearch(state, known).toString())).toEqual({ state, invalid: [] });
  });

  it('says what is not possible, and leaves it out', () => {
    expect(read('q=x&kind=poem&decade=1995&section=1-start')).toEqual({
      state: { q: 'x', chosen: { section: '1-start' } },
      invalid: [
        { name: 'kind', found: 'poem', reason: 'unknown', expected: ['figure'] },
        expect.objectContaining({ name: 'decade', found: '1995', reason: 'unknown' }),
      ],
    });
  });

  it('takes no property that every object has for a value', () => {
    expect(read('kind=constructor').state.chosen).toEqual({});
  });

  it('is empty where nothing is asked for', () => {
    expect(read('')).toEqual({ state: { q: '', chosen: {} }, invalid: [] });
    expect(writeSearch({ q: '', chosen: {} }, known).toString()).toBe('');
  });
});
