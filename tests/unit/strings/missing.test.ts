import { describe, expect, test } from 'vitest';
import { missingStrings } from '../../../src/strings/missing.ts';

const model = {
  title: 'Lamps',
  count: (n: number) => `${n} lamps`,
  nav: { next: 'Next', deep: { end: 'End' } },
};

/** The model with something else in it. */
const like = (change: object): object => ({ ...model, ...change });

const missing = (table: object): string[] => missingStrings(model, table as Record<string, unknown>);

describe('a table', () => {
  test('that has every text lacks nothing', () => {
    expect(
      missing({
        title: 'Faros',
        count: (n: number) => `${n} faros`,
        nav: { next: 'Sigue', deep: { end: 'Fin' } },
      }),
    ).toEqual([]);
  });

  test('lacks a text that is not there', () => {
    expect(missing({ count: model.count, nav: model.nav })).toEqual(['title']);
  });

  test('lacks a text that is empty', () => {
    expect(missing(like({ title: '' }))).toEqual(['title']);
  });

  test('lacks a text at any depth, under its path', () => {
    expect(missing(like({ nav: { next: 'Sigue', deep: {} } }))).toEqual(['nav.deep.end']);
  });

  test('lacks a table where a text stands', () => {
    expect(missing(like({ nav: 'Sigue' }))).toEqual(['nav']);
  });

  test('lacks a function where a text stands, and a text where a function stands', () => {
    expect(missing(like({ title: () => 'Faros', count: 'faros' }))).toEqual(['title', 'count']);
  });

  test('has a text too many', () => {
    expect(missing(like({ nav: { ...model.nav, back: 'Atrás' } }))).toEqual(['nav.back']);
  });

  test('fills in the same names, in any order and number', () => {
    const model = { of: '{count} of {all}', none: 'none' };
    expect(missingStrings(model, { of: 'de {all}, {count} ({all})', none: 'nada' })).toEqual([]);
    expect(missingStrings(model, { of: '{count} de {todos}', none: '{count}' })).toEqual(['of', 'none']);
  });
});
