import { expect, test } from 'vitest';
import type { Chart } from '../../../../src/charts/model/types.ts';
import { sourceLine } from '../../../../src/charts/words/source-line.ts';
import { datum, view } from '../made-up.ts';

const source = (id: string, name: string): Chart['sources'][number] => ({
  id,
  name,
  origin: 'context',
  url: null,
  vintage: null,
  method: null,
  caution: null,
});

const of = view({
  type: 'bars',
  series: [{ id: 'lamps', label: 'Lamps', side: 'none' }],
  data: [
    datum({ series: 'lamps', category: 'a', value: 1, source: 'customs' }),
    datum({ series: 'lamps', category: 'b', value: 2, source: 'both' }),
  ],
});
const chart: Chart = {
  id: 'lamps',
  title: 'Lamps',
  subtitle: '',
  notes: [],
  views: [of],
  sources: [
    source('customs', 'Harbour office'),
    source('tolls', 'Market hall'),
    source('both', 'Harbour office; Toll books'),
  ],
};

test('names each source of the values once, those of computed values too', () => {
  expect(sourceLine(chart, of)).toBe('Harbour office; Toll books');
});
