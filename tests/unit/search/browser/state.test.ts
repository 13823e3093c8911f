import { describe, expect, it } from 'vitest';
import { readState, toParams } from '../../../../src/search/browser/state.ts';

const known = { kind: { figure: 'Numbers' }, section: { '1-start': '1 Start' }, place: { BRA: 'Brazil' } };

const read = (search: string) => readState(new URLSearchParams(search), known);

describe('the state in the address', () => {
  it('is read as it was written', () => {
    const state = {
      q: 'jiang 2018 "a & b"',
      chosen: { kind: 'figure', decade: '2010', author: 'De Ávila', place: 'BRA' },
    };
    expect(read(toParams(state).toString())).toEqual({ ...state, invalid: [] });
  });

  it('says what is not possible, and leaves it out', () => {
    expect(read('q=x&kind=poem&decade=1995&section=1-start')).toEqual({
      q: 'x',
      chosen: { section: '1-start' },
      invalid: [
        { facet: 'kind', value: 'poem' },
        { facet: 'decade', value: '1995' },
      ],
    });
  });

  it('takes no property that every object has for a value', () => {
    expect(read('kind=constructor').chosen).toEqual({});
  });

  it('is empty where nothing is asked for', () => {
    expect(read('')).toEqual({ q: '', chosen: {}, invalid: [] });
    expect(toParams({ q: '', chosen: {} }).toString()).toBe('');
  });
});
