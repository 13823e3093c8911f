import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countClasses, placeMap, reach } from '../../../../src/article/places/place-map.ts';
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

describe('classes of counts', () => {
  test('begin with zero alone and leave no gap', () => {
    const { classes, of } = countClasses([0, 1, 3, 6, 9, 14, 17]);
    expect(classes[0]).toEqual({ from: 0, to: 0 });
    for (const [index, { from }] of classes.slice(1).entries()) {
      expect(from).toBe((classes[index]?.to ?? 0) + 1);
    }
    expect(classes.at(-1)?.to).toBeNull();
    for (let count = 0; count < 20; count += 1) {
      const { from = 0, to = 0 } = classes[of(count)] ?? {};
      expect(count >= from && (to === null || count <= to), String(count)).toBe(true);
    }
  });

  test('are one where nothing is counted', () => {
    expect(countClasses([0, 0]).classes).toEqual([{ from: 0, to: 0 }]);
  });

  test('are two where all that is counted is alike', () => {
    expect(countClasses([0, 2, 2]).classes).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: null },
    ]);
  });
});
