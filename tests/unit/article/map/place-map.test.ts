import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reach } from '../../../../src/article/map/dots.ts';
import { placeMap } from '../../../../src/article/map/place-map.ts';
import { placeSchema } from '../../../../src/schemas/place.ts';

const places = placeSchema.array().parse(JSON.parse(readFileSync('content/places.json', 'utf8')));
const map = placeMap(places);
const dots = map.places.flatMap(({ id, dot }) => (dot ? [{ id, ...dot }] : []));

describe('the map of places', () => {
  test('has every place once', () => {
    expect(map.places.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
  });

  test('makes a dot of each place that is too small to hit, and of no other', () => {
    expect(dots.map(({ id }) => id)).toEqual(map.places.filter(({ small }) => small).map(({ id }) => id));
    expect(dots.length).toBeGreaterThan(5);
  });

  test('keeps dots apart, so that none covers what is hit of another', () => {
    for (const a of dots) {
      for (const b of dots.filter(({ id }) => id > a.id)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} and ${b.id}`).toBeGreaterThanOrEqual(2 * reach);
      }
    }
  });

  test('keeps dots clear of the middle of states that are too narrow for a number', () => {
    const narrow = map.places.filter(({ small, isWide }) => !small && !isWide);
    expect(narrow.length).toBeGreaterThan(5);
    for (const { id, x, y } of dots) {
      for (const state of narrow) {
        expect(Math.hypot(x - state.x, y - state.y), `${id} and ${state.id}`).toBeGreaterThan(reach + 9);
      }
    }
  });

  test('has room for a number where the largest part of a state is both wide and high', () => {
    const isWide = (id: string) => map.places.find((place) => place.id === id)?.isWide;
    expect(['BRA', 'CUB', 'SLV', 'BRB'].map(isWide)).toEqual([true, false, false, false]);
  });

  test('keeps dots within its box', () => {
    for (const { id, x, y } of dots) {
      expect(x >= reach && x <= map.width - reach && y >= reach && y <= map.height - reach, id).toBe(true);
    }
  });

  test('is the same for the same places', () => {
    expect(placeMap([...places])).toEqual(map);
  });

  test('is empty without places', () => {
    expect(placeMap([]).places).toEqual([]);
  });
});
