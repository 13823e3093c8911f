import { describe, expect, test } from 'vitest';
import type { ChartState, ChartView } from '../../../src/charts/model/types.ts';
import type { ChartTexts } from '../../../src/charts/model/words.ts';
import { describe as describeView, summarize } from '../../../src/charts/summary.ts';
import { charts } from '../../../src/strings/es/charts.ts';
import {
  buildings,
  cells,
  datedMap,
  events,
  shadedMap,
  shownOf,
  texts,
  thenAndNow,
  trade,
  view,
  vintages,
} from './made-up.ts';

const spanish: ChartTexts = { ...texts, summary: charts.words.summary, table: charts.words.table };
const say = (of: ChartView, changes: Partial<ChartState> = {}, words = texts): string =>
  summarize(shownOf(of, changes), words);

describe('summarize', () => {
  test('tells where lines begin and end', () => {
    expect(say(trade)).toBe(
      'Line chart, 2001 to 2022: lamps sold abroad from US$ 8 billion to US$ 251 billion; oil bought from US$ 7 billion to US$ 232 billion; both together from US$ 15 billion to US$ 483 billion.',
    );
  });

  test('speaks the other language', () => {
    expect(say(trade, { shown: ['exports'] }, spanish)).toBe(
      'Gráfico de líneas, 2001 a 2022: lamps sold abroad, de US$ 8 billion a US$ 251 billion.',
    );
  });

  test('tells the highest bars, the lowest, and what is missing', () => {
    expect(say(buildings)).toBe(
      'Bar chart: the highest are Aldermere (US$ 64 billion), Brightwater and the Lesser Isles (US$ 25.45 billion), Caldon (US$ 12.4 billion); the lowest is Greywater (US$ 0 billion); 1 without data.',
    );
  });

  test('tells one value alone without calling it the highest', () => {
    const one = { ...buildings, data: buildings.data.slice(0, 1) };
    expect(say(one)).toBe('Bar chart: Aldermere (US$ 63.78 billion).');
  });

  test('has the word for the size of a number', () => {
    const size = { from: 60, times: 0.001, prefix: 'US$ ', suffix: ' trillion' };
    const sized = { ...buildings, unit: { ...buildings.unit, sizes: [size] } };
    expect(say(sized)).toContain(
      'Aldermere (US$ 0.064 trillion), Brightwater and the Lesser Isles (US$ 25.45 billion)',
    );
    expect(say({ ...sized, unit: { ...sized.unit, sizes: [{ ...size, to: 64 }] } })).toBe(say(buildings));
  });

  test('tells shares as shares', () => {
    expect(say(buildings, { share: true })).toMatch(/%/);
  });

  test('tells the time of a map', () => {
    expect(say(shadedMap, { time: '2012' })).toMatch(
      /^Map, 2012: the highest are Aldermere \(US\$ 53\.6 billion\)/,
    );
  });

  test('counts what a dated map reaches', () => {
    expect(say(datedMap)).toBe('Map, 2020: lamp treaty: 5 of 8; state visit: 2 of 8; free trade: 2 of 8.');
  });

  test('tells the first and the last event', () => {
    expect(say(events)).toBe(
      'Timeline, 1993 to Dec 2021: 8 events, the first The first light is lit, 1993, the last Second lamp fair, Dec 2021.',
    );
  });

  test('tells the size of a matrix and its largest value', () => {
    expect(say(cells)).toMatch(/^Matrix: 8 rows, 5 columns, largest value US\$ [\d.]+ billion \(/);
  });

  test('says so where nothing is shown', () => {
    expect(say(trade, { shown: [] })).toBe('Line chart: no series is chosen.');
    expect(say({ ...trade, data: [] })).toBe('Line chart: nothing to show.');
  });

  test('names a count once', () => {
    const counted = { ...trade, unit: { id: 'count', prefix: '', suffix: ' lamps', axis: 'lamps' } };
    expect(say(counted, { shown: ['exports'] })).toBe(
      'Line chart, lamps, 2001 to 2022: lamps sold abroad from 8 to 251.',
    );
  });
});

describe('describe', () => {
  test('tells unit, ranges, origins and all that the article states', () => {
    const told = describeView(trade, texts);
    expect(told).toContain('Unit: billion US$.');
    expect(told).toContain(
      'oil bought: 23 values, lowest 2001 (US$ 7 billion), highest 2022 (US$ 232 billion).',
    );
    expect(told).toContain(
      'Where values come from: stated in the article 4; computed here 22; from another source 44.',
    );
    expect(told).toContain('The article states: lamps sold abroad, 2021 US$ 228 billion;');
  });

  test.each([
    ['slope', thenAndNow],
    ['dots', vintages],
    ['strip', events],
    ['empty view', view({ type: 'bars', series: [], data: [] })],
  ])('leaves no blank: %s', (_, of) => {
    for (const words of [texts, spanish])
      expect(describeView(of, words)).not.toMatch(/[{}]|undefined|NaN|null/);
  });
});
