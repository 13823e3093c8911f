import { expect, test } from 'vitest';
import { draw } from '../../../../src/charts/draw.ts';
import type { ChartState, ChartView } from '../../../../src/charts/model/types.ts';
import { elements } from '../geometry.ts';
import { shownOf, texts, thenAndNow, trade } from '../made-up.ts';

/** Ids of the marks that stand back. */
const aside = (view: ChartView, changes: Partial<ChartState> = {}): string[] =>
  elements(draw(shownOf(view, changes), 800, texts).root).flatMap(({ node: { attributes } }) =>
    / aside/.test(String(attributes['class'])) && attributes['data-mark']
      ? [String(attributes['data-mark'])]
      : [],
  );

test('what leads stands out at first, be it a series or a category', () => {
  const series = trade.series[0]?.id ?? '';
  const others = trade.data.filter((datum) => datum.series !== series).map(({ id }) => id);
  const back = aside({ ...trade, lead: [series] });
  expect(back.length).toBeGreaterThan(0);
  expect(back.filter((id) => !others.includes(id))).toEqual([]);
  const category = thenAndNow.data[0]?.category ?? '';
  const left = aside({ ...thenAndNow, lead: [category] });
  expect(left.length).toBeGreaterThan(0);
  expect(left).not.toContain(thenAndNow.data[0]?.id);
});

test('nothing stands back where nothing leads, or once a reader highlights something', () => {
  expect(aside(trade)).toEqual([]);
  const series = trade.series[0]?.id ?? '';
  expect(aside({ ...trade, lead: [series] }, { highlight: trade.series[1]?.id ?? null })).toEqual([]);
});
