import { expect, test } from 'vitest';
import type { Node } from '../../../../src/markup/node.ts';
import { makeDrawingContext } from '../../../../src/charts/parts/drawing-context.ts';
import { flow } from '../../../../src/charts/parts/key.ts';
import { textWidth } from '../../../../src/charts/parts/text.ts';
import { elements, textOf } from '../geometry.ts';
import { shownOf, texts, trade } from '../made-up.ts';

const width = 288;
const context = makeDrawingContext(shownOf(trade), width, texts, false);
const long = 'Comprehensive strategic partnership of all that are in it';
const keyOf = (names: string[], left: number, right: number): ReturnType<typeof flow> =>
  flow(
    context,
    names.map((text) => ({ sample: () => [], text })),
    left,
    0,
    right,
  );
const linesOf = (nodes: Node[]): Node[] =>
  nodes.flatMap((node) => elements(node).flatMap((each) => (each.node.tag === 'text' ? [each.node] : [])));

test.each([
  ['in a row', 0, width],
  ['in a row of its own', 100, 0],
])('a text too long for its room is written in lines that fit, %s', (_, left, right) => {
  const { nodes, height } = keyOf(['Short', long, 'Last'], left, right);
  const lines = linesOf(nodes);
  expect(lines.map(textOf).join(' ')).toBe(`Short ${long} Last`);
  for (const line of lines) {
    const x = Number(line.attributes['x']);
    expect(x + textWidth(textOf(line), context.size)).toBeLessThanOrEqual(width);
  }
  const ys = lines.map(({ attributes }) => Number(attributes['y']));
  for (const [index, y] of ys.slice(1).entries()) expect(y - (ys[index] ?? y)).toBeGreaterThan(context.size);
  expect(height).toBeGreaterThan(ys.at(-1) ?? 0);
});

test('texts that fit stand in one row', () => {
  const { nodes } = keyOf(['One', 'Two'], 0, width);
  expect(new Set(linesOf(nodes).map(({ attributes }) => attributes['y'])).size).toBe(1);
});
