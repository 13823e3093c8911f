import { describe, expect, it } from 'vitest';
import { defaultState } from '../../../../src/charts/model/state.ts';
import type { Chart, ChartState, ChartView } from '../../../../src/charts/model/types.ts';
import { makeTable } from '../../../../src/charts/table.ts';
import { visible } from '../../../../src/charts/visible.ts';
import { tableRecords } from '../../../../src/charts/words/records.ts';
import { shownWords } from '../../../../src/charts/words/shown-words.ts';
import { datum, seeded, texts, view } from '../made-up.ts';

const places = { CHL: 'Chile', PER: 'Peru', NOR: 'Norway', ISL: 'Iceland' };

const byCountry: ChartView = {
  ...view({
    type: 'bars',
    series: [
      { id: 'exports', label: 'China’s exports', side: 'first' },
      { id: 'imports', label: 'China’s imports', side: 'second' },
    ],
    data: ['2020', '2021'].flatMap((time) =>
      Object.keys(places).flatMap((category, index) => [
        datum({ series: 'exports', value: index + 1, category, time }),
        datum({ series: 'imports', value: 10 * index + 1, category, time }),
      ]),
    ),
  }),
  id: 'countries',
  label: 'By country',
  controls: ['measure', 'time', 'category', 'share'],
  names: places,
  times: ['2020', '2021'],
  time: '2021',
};

const chart: Chart = {
  id: 'trade',
  title: 'Norway buys most',
  subtitle: 'Goods, in US$',
  notes: [],
  views: [byCountry],
  sources: [
    {
      id: byCountry.data[0]?.source ?? '',
      origin: 'context',
      name: 'Harbour office, 2022',
      url: null,
      vintage: 2022,
      method: null,
      caution: null,
    },
  ],
};

const wordsOf = (changes: Partial<ChartState>) =>
  shownWords(chart, visible(byCountry, { ...defaultState(byCountry), ...changes }), texts);

describe('what a file of a chart is called', () => {
  it('is the chart’s finding as it is at first, whatever is lit', () => {
    expect(wordsOf({}).title).toBe('Norway buys most');
    expect(wordsOf({ highlight: 'CHL' }).title).toBe('Norway buys most');
  });

  it('is what was chosen otherwise, since the finding may not be true of that', () => {
    const { title, file } = wordsOf({ measure: 'imports', picked: ['CHL', 'PER'], time: '2020' });
    expect(title).toBe('By country · China’s imports · Chile, Peru · 2020');
    expect(file).toBe('trade-countries-imports-CHL-PER-2020');
  });

  it('has its time once, where what is shown was called by it already', () => {
    const called = { ...chart, id: 'trade-NOR-2001-2021' };
    expect(shownWords(called, visible(byCountry, defaultState(byCountry)), texts).file).toBe(
      'trade-NOR-2001-2021-countries',
    );
  });

  it('says of shares that they are', () => {
    expect(wordsOf({ share: true }).title).toContain('share of the total');
    expect(wordsOf({ share: true }).file).toBe('trade-countries-2021-share');
  });

  it('differs wherever what is shown does', () => {
    const random = seeded(7);
    const some = <Value>(from: readonly Value[]): Value[] => from.filter(() => random() > 0.5);
    const one = <Value>(from: readonly [Value, ...Value[]]): Value =>
      from[Math.floor(random() * from.length)] ?? from[0];
    const seen = new Map<string, string>();
    for (let turn = 0; turn < 200; turn++) {
      const changes: Partial<ChartState> = {
        measure: one(['exports', 'imports']),
        picked: some(Object.keys(places)),
        time: one(['2020', '2021']),
        share: one([true, false]),
      };
      const { title, file } = wordsOf(changes);
      expect(file).toMatch(/^[\w-]+$/);
      for (const called of [title, file]) {
        expect(seen.get(called) ?? JSON.stringify(changes)).toBe(JSON.stringify(changes));
        seen.set(called, JSON.stringify(changes));
      }
    }
  });
});

describe('a table as a file', () => {
  const shown = visible(byCountry, { ...defaultState(byCountry), picked: ['PER'], measure: 'imports' });

  it('has in each row all that it takes to understand it alone', () => {
    const { names, rows } = tableRecords(chart, shown, makeTable(shown, texts), texts);
    expect(names.slice(1)).toEqual(['China’s imports (billion US$)', 'ISO code', 'Time', 'Source']);
    expect(rows).toEqual([['Peru', 11, 'PER', '2021', 'Harbour office, 2022']]);
  });
});
