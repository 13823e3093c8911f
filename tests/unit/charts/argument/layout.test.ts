import { describe, expect, test } from 'vitest';
import { layoutArgument, lies, type Block } from '../../../../src/charts/argument/layout.ts';
import { isSide } from '../../../../src/charts/argument/structure.ts';
import { textWidth } from '../../../../src/charts/parts/text.ts';
import { points, words } from './made-up.ts';

const meet = (a: Block, b: Block): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe.each([1200, 720])('the layout of an argument, %i px wide', (width) => {
  const { blocks, joints, height } = layoutArgument(points, words, width);
  const block = (id: string): Block => {
    const found = blocks.find(({ point }) => point.id === id);
    if (!found) throw new Error(`no block "${id}"`);
    return found;
  };

  test('has a block a point, in their order, within its bounds', () => {
    expect(blocks.map(({ point }) => point.id)).toEqual(points.map(({ id }) => id));
    const outside = blocks.filter(
      (each) =>
        each.x < 0 ||
        each.y < 0 ||
        each.x + each.width > width + 0.01 ||
        each.y + each.height > height + 0.01,
    );
    expect(outside).toEqual([]);
  });

  test('lets none meet another, but those of the side lie within their stone', () => {
    const stones = blocks.filter(({ point }) => !isSide(point));
    const sides = blocks.filter(({ point }) => isSide(point));
    for (const group of [stones, sides]) {
      const met = group.flatMap((a, index) => group.slice(index + 1).filter((b) => meet(a, b)));
      expect(met).toEqual([]);
    }
    expect(sides.filter((side) => stones.filter((stone) => lies(side, stone)).length !== 1)).toEqual([]);
    expect(lies(block('holes'), block('lamps'))).toBe(true);
  });

  test('puts what rests on others above them, in courses of one height', () => {
    for (const { point, y } of blocks) {
      for (const { kind, to } of point.edges) {
        if (kind === 'carries' || kind === 'leads') expect(block(to).y, `${point.id} ${to}`).toBeLessThan(y);
      }
    }
    expect(block('lamps').height).toBe(block('keepers').height);
  });

  test('keeps every word, and each line within its block', () => {
    for (const { point, lines, x, y, width: wide, height: high } of blocks) {
      const written = lines.filter(({ role }) => role !== 'aside').map(({ text }) => text);
      expect(written.join(' '), point.id).toContain(point.label.split(': ').at(-1));
      for (const line of lines) {
        const bold = line.role === 'name';
        // Names are bold; all keep a margin.
        expect(line.x + textWidth(line.text, line.size, bold), line.text).toBeLessThan(x + wide - 4);
        expect(line.y, line.text).toBeLessThan(y + high);
        expect(line.size, line.text).toBeGreaterThanOrEqual(12);
      }
    }
    expect(block('trade').lines[0]).toMatchObject({ text: 'external', role: 'aside' });
    expect(block('shades').lines[0]?.text).toMatch(/^Granted:/);
  });

  test('draws a line for each point that carries or leads, an answer’s from the top of its stone', () => {
    const built = points.flatMap(({ id, edges }) =>
      edges.filter(({ kind }) => kind === 'carries' || kind === 'leads').map(({ to }) => `${id} ${to}`),
    );
    expect(joints.map(({ from, to }) => `${from} ${to}`)).toEqual(built);
    const last = joints.find(({ from }) => from === 'shades');
    expect(last?.y1).toBe(block('lamps').y);
  });
});

test('the layout of no points has no height', () => {
  expect(layoutArgument([], words, 1200)).toMatchObject({ height: 0, blocks: [] });
});
