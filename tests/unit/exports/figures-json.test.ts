import { describe, expect, test } from 'vitest';
import { figuresJson, type Addresses } from '../../../src/exports/api.ts';
import { figureEntry, reference, smallArticle } from '../article/small-article.ts';

const urls: Addresses = {
  home: '/',
  section: (id, fragment) => `/sections/${id}/${fragment ? `#${fragment}` : ''}`,
  reference: (id) => `/references/${id}/`,
  place: (id) => `/places/${id}/`,
};

const article = smallArticle({
  sections:
    'It rained. In 2020 there were almost <Figure id="lamps">12</Figure> lamps in Brazil (<Cite to="okafor-2011">Okafor, 2011</Cite>). ' +
    'The <Figure id="rank">first</Figure> one burns.',
  references: [reference({ id: 'okafor-2011' })],
  places: [{ id: 'BRA', name: { en: 'Brazil', es: 'Brasil' }, printed: ['Brazil'], numeric: '076' }],
  claims: [
    {
      id: 'lamps',
      topic: 'projects',
      section: 's-1',
      paragraph: 'p1',
      quote: 'almost 12 lamps',
      places: ['BRA'],
    },
  ],
  figures: [
    figureEntry('lamps', 12, {
      qualifier: 'almost',
      period: { from: '2020', to: '2020' },
      places: ['BRA'],
      source: 'following',
    }),
    figureEntry('rank', 1, { unit: 'ordinal' }),
  ],
});

describe('/api/figures.json', () => {
  const [lamps, rank] = figuresJson(article, urls);

  test('gives each number with the sentence that states it', () => {
    expect(lamps).toMatchObject({
      id: 'lamps',
      section: 's-1',
      paragraph: 'p1',
      sentence: 'In 2020 there were almost 12 lamps in Brazil (Okafor, 2011).',
      sentenceId: 'p1s2',
      printed: '12',
      value: 12,
      unit: 'count',
      counted: { en: 'lamps', es: 'faroles' },
      qualifier: 'almost',
      period: { from: '2020', to: '2020' },
      places: ['BRA'],
      topic: 'energy',
      reference: 'okafor-2011',
      citation: 'c1',
      url: '/sections/s-1/#p1s2',
    });
  });

  test('has null for what a number lacks, and no field less', () => {
    expect(rank).toMatchObject({ counted: null, per: null, flow: null, period: null, reference: null });
    expect(Object.keys(rank ?? {})).toEqual(Object.keys(lamps ?? {}));
  });
});
