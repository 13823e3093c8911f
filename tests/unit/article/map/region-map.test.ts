import { describe, expect, test } from 'vitest';
import { regionMap } from '../../../../src/article/map/region-map.ts';
import { writePath } from '../../../../src/article/map/path.ts';
import { smallPlaces } from '../small-dataset.ts';

/** All corners of path data, back in absolute coordinates. */
function corners(path: string): [number, number][] {
  return path
    .split('z')
    .filter((ring) => ring !== '')
    .flatMap((ring) => {
      const numbers = (ring.match(/-?(\d+(\.\d+)?|\.\d+)/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, index): [number, number] => {
        x += numbers[index * 2] ?? 0;
        y += numbers[index * 2 + 1] ?? 0;
        return [x, y];
      });
    });
}

describe('the map of a region', () => {
  const sanMarino = { id: 'SMR', name: { en: 'San Marino', es: 'San Marino' }, printed: [], numeric: '674' };
  const italy = { id: 'ITA', name: { en: 'Italy', es: 'Italia' }, printed: [], numeric: '380' };

  test('has the land around first, then each place', () => {
    expect(regionMap(smallPlaces).shapes.map(({ id }) => id)).toEqual([null, 'NOR', 'ISL']);
  });

  test('stays within its box', () => {
    const { width, height, shapes } = regionMap([italy, sanMarino]);
    for (const [x, y] of shapes.flatMap(({ path }) => corners(path))) {
      expect(x).toBeGreaterThan(-0.05);
      expect(x).toBeLessThan(width + 0.05);
      expect(y).toBeGreaterThan(-0.05);
      expect(y).toBeLessThan(height + 0.05);
    }
  });

  test('marks what is too small to see, with a centre', () => {
    const [, large, small] = regionMap([italy, sanMarino]).shapes;
    expect([large?.small, small?.small]).toEqual([false, true]);
    // San Marino lies north of the middle of Italy, and the map has north at its top.
    expect(small?.y).toBeLessThan(large?.y ?? 0);
    expect(small?.path).not.toBe('');
  });

  test('has the centre of a state in its largest part', () => {
    const newZealand = {
      id: 'NZL',
      name: { en: 'New Zealand', es: 'Nueva Zelanda' },
      printed: [],
      numeric: '554',
    };
    const { height, shapes } = regionMap([newZealand]);
    // The South Island is the largest; the North Island lies above it, Stewart Island below.
    expect(shapes[1]?.y).toBeGreaterThan(height * 0.6);
    expect(shapes[1]?.y).toBeLessThan(height * 0.85);
  });

  test('keeps areas in proportion', () => {
    const area = (path: string): number => {
      const ring = corners(path.slice(0, path.indexOf('z')));
      return Math.abs(
        ring.reduce((sum, [x, y], index) => {
          const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
          return sum + (x * nextY - nextX * y) / 2;
        }, 0),
      );
    };
    const paraguay = { id: 'PRY', name: { en: 'Paraguay', es: 'Paraguay' }, printed: [], numeric: '600' };
    const uruguay = { id: 'URY', name: { en: 'Uruguay', es: 'Uruguay' }, printed: [], numeric: '858' };
    const [, first, second] = regionMap([paraguay, uruguay]).shapes;
    const ratio = area(first?.path ?? '') / area(second?.path ?? '');
    // 406,752 and some 176,000 km²; simplified outlines are within a few percent.
    expect(ratio / (406_752 / 176_000)).toBeGreaterThan(0.95);
    expect(ratio / (406_752 / 176_000)).toBeLessThan(1.05);
  });

  test('is empty where there are no places', () => {
    expect(regionMap([]).shapes).toEqual([]);
  });

  test('needs places that the atlas knows', () => {
    expect(() => regionMap([{ ...italy, printed: [], numeric: '999' }])).toThrow('"999"');
  });
});

describe('path data', () => {
  const square = (size: number) => ({
    type: 'Polygon' as const,
    coordinates: [
      [
        [0.04, 0],
        [0, size],
        [size, size],
        [size, 0],
        [0.04, 0],
      ],
    ],
  });

  test('is written from corner to corner in tenths', () => {
    expect(writePath(square(10.26))).toBe('M0 0l0 10.3 10.3 0 0-10.3z');
  });

  test('leaves out rings that rounding makes nothing of', () => {
    expect(writePath(square(0.03))).toBe('');
  });
});
