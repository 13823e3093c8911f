import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw } from '../../../../src/charts/draw.ts';
import { chartKinds } from '../../../../src/charts/kinds/kinds.ts';
import type { ChartState, Drawing } from '../../../../src/charts/model/types.ts';
import { visible } from '../../../../src/charts/visible.ts';
import { across, scatterPlot } from '../../../../src/explore/forms/scatter-plot.ts';
import { elements, textBoxes } from '../../charts/geometry.ts';
import { datum, stateOf, texts, view } from '../../charts/made-up.ts';

const kinds = { ...chartKinds, scatter: scatterPlot(false) };

/** A drawing of points, the first of which is called `place 0`. */
function drawn(points: readonly (readonly [number, number])[], changes: Partial<ChartState> = {}): Drawing {
  const places = points.map((_, index) => `place ${index}`);
  const own = (series: string, axis: 0 | 1): ReturnType<typeof datum>[] =>
    points.map((point, index) =>
      datum({ series, category: places[index] ?? '', time: '2021', value: point[axis] }),
    );
  const of = view({
    type: 'scatter',
    series: ['up', across].map((id) => ({ id, label: id, side: 'none' })),
    data: [...own('up', 1), ...own(across, 0)],
    scales: ['linear'],
  });
  return draw(visible(of, stateOf(of, changes), kinds), 700, texts, false, kinds);
}

/** Places with their names as they are written, and how far each circle is from the name. */
function namesIn(drawing: Drawing): { name: string; distances: Map<string, number> }[] {
  const circles = elements(drawing.root)
    .filter(({ node }) => node.tag === 'circle')
    .map(({ node: { attributes } }) => attributes);
  return textBoxes(drawing)
    .filter(({ text }) => text.startsWith('place '))
    .map(({ text, x, y, width, height }) => ({
      name: text,
      distances: new Map(
        circles.map(({ cx, cy, r, 'data-mark': id }) => {
          const right = Math.max(x - Number(cx), 0, Number(cx) - x - width);
          const down = Math.max(y - Number(cy), 0, Number(cy) - y - height);
          return [String(id), Math.hypot(right, down) - Number(r)];
        }),
      ),
    }));
}

/** The id of a place’s mark. */
const markOf = (name: string): string => `up-${name.replace(' ', '-')}-2021`;

test('no name is nearer to another circle than to its own', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
  let written = 0;
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 33 }), (points) => {
      for (const { name, distances } of namesIn(drawn(points))) {
        written += 1;
        const own = distances.get(markOf(name)) ?? Infinity;
        const others = [...distances].filter(([id]) => id !== markOf(name)).map(([, distance]) => distance);
        expect(Math.min(...others), name).toBeGreaterThan(own);
      }
    }),
  );
  expect(written).toBeGreaterThan(100);
});

test('what is highlighted is named in a crowd too', () => {
  const crowd = Array.from({ length: 33 }, (_, index): [number, number] => [
    index % 6,
    Math.floor(index / 6),
  ]);
  const points: [number, number][] = [...crowd, [400, 400]];
  const names = (changes: Partial<ChartState>): string[] =>
    namesIn(drawn(points, changes)).map(({ name }) => name);
  expect(names({})).not.toContain('place 14');
  expect(names({ highlight: 'place 14' })).toContain('place 14');
});
