import { expect, test } from 'vitest';
import { draw } from '../../../src/charts/draw.ts';
import type { ChartState, ChartView } from '../../../src/charts/model/types.ts';
import {
  buildings,
  byYear,
  cells,
  datedMap,
  events,
  shadedMap,
  stacks,
  shownOf,
  texts,
  thenAndNow,
  trade,
  vintages,
} from './made-up.ts';
import { svgFile } from './svg-file.ts';

/** Each type of chart, and a state that a reader may bring it into. */
const charts: [name: string, of: ChartView, changed: Partial<ChartState>][] = [
  ['line', trade, { scale: 'log', highlight: 'exports' }],
  ['bars', buildings, { picked: ['AAA', 'CCC', 'GGG', 'HHH'], highlight: 'CCC' }],
  ['stacks', stacks, { share: true }],
  ['columns', byYear, { highlight: 'towers' }],
  ['slope', thenAndNow, { scale: 'log', picked: ['AAA', 'CCC', 'DDD'] }],
  ['dots', vintages, { scale: 'log' }],
  ['map', shadedMap, { time: '2012', picked: ['AAA', 'GGG'] }],
  ['dated-map', datedMap, { time: '2018', shown: ['treaty'] }],
  ['strip', events, { highlight: 'visit' }],
  ['matrix', cells, { highlight: 'CCC' }],
];

test.each(charts)('%s, wide', async (name, of) => {
  const { root } = draw(shownOf(of), 800, texts);
  await expect(svgFile(root, '../../../..')).toMatchFileSnapshot(`./snapshots/${name}-wide.svg`);
});

test.each(charts)('%s, narrow', async (name, of) => {
  const { root } = draw(shownOf(of), 340, texts);
  await expect(svgFile(root, '../../../..')).toMatchFileSnapshot(`./snapshots/${name}-narrow.svg`);
});

test.each(charts)('%s, changed by a reader', async (name, of, changed) => {
  const { root } = draw(shownOf(of, changed), 800, texts);
  await expect(svgFile(root, '../../../..')).toMatchFileSnapshot(`./snapshots/${name}-changed.svg`);
});
