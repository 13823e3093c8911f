import { describe, expect, test } from 'vitest';
import { readParameters, writeParameters } from '../../../../src/address/state.ts';
import { indexParameters, placeParameters } from '../../../../src/client/lists/parameters.ts';

describe('the address of the index', () => {
  const parameters = indexParameters(['person', 'place']);
  const read = (search: string) => readParameters(new URLSearchParams(search), parameters);

  test('gives kind and query', () => {
    expect(read('?kind=person&q=xi')).toEqual({ state: { kind: 'person', query: 'xi' }, invalid: [] });
    expect(read('')).toEqual({ state: { kind: null, query: '' }, invalid: [] });
  });

  test('reports a kind that does not exist', () => {
    const { state, invalid } = read('?kind=animal&q=xi');
    expect(state).toEqual({ kind: null, query: 'xi' });
    expect(invalid).toEqual([
      { name: 'kind', found: 'animal', reason: 'unknown', expected: ['person', 'place'] },
    ]);
  });

  test('is empty for the whole index', () => {
    const write = (kind: string | null, query: string) =>
      String(writeParameters({ kind, query }, parameters));
    expect(write('person', ' a & b ')).toBe('kind=person&q=a+%26+b');
    expect(write(null, ' ')).toBe('');
  });
});

describe('the address of the places', () => {
  const parameters = placeParameters(['loans', 'trade'], ['name', 'ships']);
  const read = (search: string) => readParameters(new URLSearchParams(search), parameters);
  const asked = (given: object) => ({ topic: null, sort: 'name', reverse: false, ...given });

  test('gives a topic and an order, and reports what does not exist', () => {
    expect(read('?topic=loans')).toEqual({ state: asked({ topic: 'loans' }), invalid: [] });
    expect(read('?sort=ships&reverse=yes')).toEqual({
      state: asked({ sort: 'ships', reverse: true }),
      invalid: [],
    });
    expect(read('?topic=lamps&sort=lamps')).toEqual({
      state: asked({}),
      invalid: [
        { name: 'topic', found: 'lamps', reason: 'unknown', expected: ['loans', 'trade'] },
        { name: 'sort', found: 'lamps', reason: 'unknown', expected: ['name', 'ships'] },
      ],
    });
  });

  test('is empty for all of them by name', () => {
    expect(String(writeParameters(asked({}), parameters))).toBe('');
    expect(String(writeParameters(asked({ sort: 'ships', reverse: true }), parameters))).toBe(
      'sort=ships&reverse=yes',
    );
  });
});
