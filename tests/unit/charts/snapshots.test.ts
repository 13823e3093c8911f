import { expect, test } from 'vitest';
import { draw } from '../../../src/charts/draw.ts';
import { toText } from '../../../src/charts/node.ts';
import type { ChartState, ChartView, Node } from '../../../src/charts/types.ts';
import {
  buildings,
  byYear,
  cells,
  datedMap,
  events,
  shadedMap,
  stacks,
  stateOf,
  texts,
  thenAndNow,
  trade,
  vintages,
} from './made-up.ts';

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

/** A file that a browser shows as the site does. */
function file(root: Node): string {
  const sheets = ['tokens', 'drawing'].map(
    (name) => `<?xml-stylesheet href="../../../../src/styles/${name}.css"?>\n`,
  );
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', ...root.attributes };
  // One element a line, so that a change can be read.
  return `${sheets.join('')}${toText({ ...root, attributes }).replaceAll('><', '>\n<')}\n`;
}

test.each(charts)('%s, wide', async (name, of) => {
  const { root } = draw(of, stateOf(of), 800, texts);
  await expect(file(root)).toMatchFileSnapshot(`./snapshots/${name}-wide.svg`);
});

test.each(charts)('%s, narrow', async (name, of) => {
  const { root } = draw(of, stateOf(of), 340, texts);
  await expect(file(root)).toMatchFileSnapshot(`./snapshots/${name}-narrow.svg`);
});

test.each(charts)('%s, changed by a reader', async (name, of, changed) => {
  const { root } = draw(of, stateOf(of, changed), 800, texts);
  await expect(file(root)).toMatchFileSnapshot(`./snapshots/${name}-changed.svg`);
});
