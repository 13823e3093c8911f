import { describe, expect, test } from 'vitest';
import { draw } from '../../../src/charts/draw.ts';
import { chartKinds } from '../../../src/charts/kinds/kinds.ts';
import type { Drawing } from '../../../src/charts/model/types.ts';
import { overlaps } from '../../../src/charts/parts/labels.ts';
import { visible } from '../../../src/charts/visible.ts';
import { shapeBoxes, textBoxes } from './geometry.ts';
import { texts } from './made-up.ts';
import { allWidths, randomState, randomView } from './random.ts';

const types = Object.keys(chartKinds);
const seeds = Array.from({ length: 24 }, (_, index) => index + 1);

/** A type's drawings of random data at every width, with what each was made of. */
const drawingsOf = (type: string): { name: string; drawing: Drawing }[] =>
  seeds.flatMap((seed) => {
    const view = randomView(type, seed);
    const state = randomState(view, seed);
    return allWidths.map((width) => ({
      name: `seed ${seed}, width ${width}`,
      drawing: draw(visible(view, state), width, texts),
    }));
  });

/** How far text may stand out: a letter's overhang. */
const slack = 0.6;

describe.each(types)('%s', (type) => {
  const drawings = drawingsOf(type);
  /** Runs a check on all drawings, and says of which it failed. */
  const forAll = (check: (drawing: Drawing) => string[]): string[] =>
    drawings.flatMap(({ name, drawing }) => check(drawing).map((problem) => `${name}: ${problem}`));

  test('keeps all within the drawing', () => {
    const problems = forAll((drawing) => {
      const { width, height, marks } = drawing;
      const isOut = (box: { x: number; y: number; width: number; height: number }): boolean =>
        !(
          box.x >= -slack &&
          box.y >= -slack &&
          box.x + box.width <= width + slack &&
          box.y + box.height <= height + slack
        );
      return [
        ...textBoxes(drawing)
          .filter(isOut)
          .map(({ text, x, y }) => `"${text}" at ${x}, ${y}`),
        ...shapeBoxes(drawing)
          .filter(isOut)
          .map(({ node, x, y }) => `${node.tag} ${String(node.attributes['class'])} at ${x}, ${y}`),
        ...marks
          .filter(({ x, y }) => isOut({ x, y, width: 0, height: 0 }))
          .map(({ datum }) => `mark ${datum.id}`),
      ];
    });
    expect(problems).toEqual([]);
  });

  test('never lets labels overlap', () => {
    const problems = forAll((drawing) => {
      const boxes = textBoxes(drawing);
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => overlaps(a, b))
          .map((b) => `"${a.text}" and "${b.text}"`),
      );
    });
    expect(problems).toEqual([]);
  });

  test('has one element for each mark, and a mark for each element', () => {
    const problems = forAll(({ root, marks }) => {
      const drawn: string[] = [];
      const walk = (node: Drawing['root']): void => {
        const id = node.attributes['data-mark'];
        if (typeof id === 'string') drawn.push(id);
        for (const child of node.children) if (typeof child !== 'string') walk(child);
      };
      walk(root);
      const ids = marks.map(({ datum }) => datum.id);
      return drawn.toSorted().join() === ids.toSorted().join()
        ? []
        : [`${drawn.length} elements, ${ids.length} marks`];
    });
    expect(problems).toEqual([]);
  });
});

describe.each(['matrix'])('%s, from the narrowest drawing to the widest', (type) => {
  test('cuts no name', () => {
    const problems = seeds.flatMap((seed) => {
      const view = randomView(type, seed);
      const shown = visible(view, randomState(view, seed));
      return Array.from({ length: 47 }, (_, index) => 280 + 20 * index).flatMap((width) =>
        textBoxes(draw(shown, width, texts))
          .filter(({ text }) => text.endsWith('…'))
          .map(({ text }) => `seed ${seed}, width ${width}: "${text}"`),
      );
    });
    expect(problems).toEqual([]);
  });
});
