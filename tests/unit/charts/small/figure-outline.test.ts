import { expect, test } from 'vitest';
import { outlineFigures } from '../../../../src/charts/small/figure-outline.ts';
import { h, type Node } from '../../../../src/markup/node.ts';
import { datum } from '../made-up.ts';

const room = { x: 0, y: 0, width: 300, height: 200 };

/** Outlines of bars that are all meant, each given by its box. */
function outlinesOf(
  ...boxes: { x: number; y: number; width: number; height: number }[]
): Node['attributes'][] {
  const data = boxes.map((_, index) => datum({ series: 'lamps', category: `c${index}`, value: 1 }));
  const bars = boxes.map((box, index) => h('rect', { 'data-mark': data[index]?.id ?? '', ...box }));
  const marks = data.map((each) => ({ datum: each, x: 0, y: 0 }));
  return outlineFigures(h('svg', {}, bars), marks, room).map(({ attributes }) => attributes);
}

test('an outline stands off its bar by three pixels on every side', () => {
  expect(outlinesOf({ x: 50, y: 60, width: 100, height: 20 })).toMatchObject([
    { x: 47, y: 57, width: 106, height: 26 },
  ]);
});

test('an outline stays within what is seen', () => {
  expect(outlinesOf({ x: 0, y: 1, width: 300, height: 198 })).toMatchObject([
    { x: 1, y: 1, width: 298, height: 198 },
  ]);
});

test('cells one below the other share an outline as soon as theirs would touch', () => {
  const cell = { x: 50, y: 60, width: 40, height: 20 };
  expect(outlinesOf(cell, { ...cell, y: 86 })).toMatchObject([{ x: 47, y: 57, width: 46, height: 52 }]);
  expect(outlinesOf(cell, { ...cell, y: 87 })).toHaveLength(2);
});

test('cells side by side have outlines of their own', () => {
  const cell = { x: 50, y: 60, width: 40, height: 20 };
  expect(outlinesOf(cell, { ...cell, x: 92 })).toHaveLength(2);
  expect(outlinesOf(cell, { ...cell, y: 80, width: 41 })).toHaveLength(2);
});

test('a point has a circle around it', () => {
  const point = datum({ series: 'lamps', category: 'c0', value: 1 });
  const root = h('svg', {}, [h('circle', { 'data-mark': point.id })]);
  const [outline] = outlineFigures(root, [{ datum: point, x: 20, y: 30 }], room);
  expect(outline).toMatchObject({ tag: 'circle', attributes: { cx: 20, cy: 30, r: 10.5 } });
});
