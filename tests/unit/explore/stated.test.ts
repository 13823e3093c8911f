import { describe, expect, it } from 'vitest';
import { explored } from '../../../src/explore/explored.ts';
import type { Form } from '../../../src/explore/form.ts';
import { initialState } from '../../../src/explore/state.ts';
import { catalogue, languageOf } from './made-up.ts';

const first = initialState(catalogue, null);
const [place = ''] = first.places;
const said = {
  place,
  year: first.to,
  value: 25,
  figure: 'lamps',
  sentence: 's-1/#p1s1',
  printed: '25 million',
};
const grid = {
  places: [place],
  years: [first.to],
  values: [[24]],
  stated: [said, { ...said, place: 'DNK' }, { ...said, year: 1800 }],
  article: 'Okafor 2020',
};
const of = (form: Form) => explored({ ...first, form }, catalogue, [grid], languageOf('en')).chart;

describe('the article’s own number', () => {
  it.each(['line', 'bars'] as const)(
    'stands beside the value that it states, with its sentence, in %s',
    (form) => {
      const chart = of(form);
      expect(chart.views[0]?.data.filter(({ origin }) => origin === 'article')).toMatchObject([
        {
          value: 25,
          time: String(first.to),
          figure: 'lamps',
          url: '../sections/s-1/#p1s1',
          source: 'article',
        },
      ]);
      expect(chart.sources.map(({ name }) => name)).toContain('Okafor 2020');
    },
  );

  it.each(['columns', 'map', 'slope'] as const)(
    'is left out where one place has room for one value, in %s',
    (form) => {
      expect(of(form).views[0]?.data.some(({ origin }) => origin === 'article')).toBe(false);
    },
  );
});
