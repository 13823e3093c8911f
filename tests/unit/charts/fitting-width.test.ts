import { expect, test } from 'vitest';
import { fittingWidth } from '../../../src/charts/fitting-width.ts';

const projector = { width: 1800, height: 800 };

/** How large letters are, and how high the drawing is, once it fills the room. */
function shownAt(heightAt: (width: number) => number, room: { width: number; height: number }) {
  const { width, isFlat } = fittingWidth(heightAt, room);
  const scale = room.width / width;
  return { width, scale, isFlat, height: heightAt(width) * scale };
}

test('makes a low drawing as large as the room is wide', () => {
  expect(shownAt(() => 180, projector).scale).toBe(1800 / 480);
});

test('makes a drawing as large as it can be without leaving the room', () => {
  const { height, scale } = shownAt((width) => 300 + width / 10, projector);
  expect(height).toBeLessThanOrEqual(801);
  expect(height).toBeGreaterThan(760);
  expect(scale).toBeGreaterThan(1.5);
});

test('keeps letters larger than on a page where a drawing is too high, which then scrolls', () => {
  const { scale, height } = shownAt(() => 1000, projector);
  expect(scale).toBeCloseTo(1.25, 2);
  expect(height).toBeGreaterThan(projector.height);
});

test('draws a low plot where the usual one would be too high', () => {
  const heightAt = (width: number, isFlat: boolean): number => (isFlat ? 120 + width / 5 : 560);
  const { width, isFlat } = fittingWidth(heightAt, { width: 1220, height: 420 });
  expect(isFlat).toBe(true);
  expect((heightAt(width, true) * 1220) / width).toBeLessThanOrEqual(421);
});

test('draws for a narrow screen at its own width', () => {
  expect(shownAt(() => 900, { width: 340, height: 600 }).width).toBe(340);
});
