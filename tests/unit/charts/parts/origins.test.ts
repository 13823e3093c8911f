import { describe, expect, test } from 'vitest';
import { draw } from '../../../../src/charts/draw.ts';
import type { ChartView, Origin } from '../../../../src/charts/model/types.ts';
import { toText } from '../../../../src/markup/node.ts';
import * as madeUp from '../made-up.ts';

const { shownOf, texts } = madeUp;
const views = Object.entries(madeUp).filter((entry): entry is [string, ChartView] => {
  const [, value] = entry;
  return typeof value === 'object' && 'data' in value && 'series' in value;
});

/** A drawing whose values come from the origins in turn. */
function drawn(view: ChartView, ...origins: Origin[]): string {
  const known = view.data.filter(({ value }) => value !== null);
  const originOf = (id: string): Origin =>
    origins[known.findIndex((datum) => datum.id === id) % origins.length] ?? 'context';
  const data = view.data.map((datum) => ({ ...datum, origin: originOf(datum.id) }));
  return toText(draw(shownOf({ ...view, data }), 800, texts).root);
}

/** What shows where a value comes from; dated series of a map are hatched over each other, whatever their origin. */
const signs = /class="[^"]*\b(?:hatched|dashed|ring|origin-article|origin-derived)\b|-light-(?:up|down)\)/;

describe.each(views)('%s', (_, view) => {
  test.each(['article', 'derived', 'context'] as const)(
    'draws plainly what is all of origin %s',
    (origin) => {
      const drawing = drawn(view, origin);
      expect(drawing).not.toMatch(signs);
      const said = drawing.includes(texts.summary.origins.replace('{items}', texts[origin]));
      expect(said).toBe(origin !== 'context');
    },
  );

  test('tells origins apart where they mix', () => {
    if (view.data.filter(({ value }) => value !== null).length < 2) return;
    const drawing = drawn(view, 'derived', 'context');
    expect(drawing).toMatch(signs);
    expect(drawing).toContain(`>${texts.derived}<`);
  });
});
