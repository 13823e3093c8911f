import { expect, test } from 'vitest';
import type { Addresses } from '../../../src/exports/api.ts';
import { argumentJson } from '../../../src/exports/argument-json.ts';
import { figureEntry, reference, smallArticle } from '../article/small-article.ts';

const urls: Addresses = {
  home: '/',
  section: (id, fragment) => `/sections/${id}/${fragment ? `#${fragment}` : ''}`,
  reference: (id) => `/references/${id}/`,
  place: (id) => `/places/${id}/`,
};

test('/api/argument.json has each point with its sentence, its edges and what backs it', () => {
  const article = smallArticle({
    sections:
      'It rains. Lamps shine (<Cite to="okafor-2011">Okafor, 2011</Cite>). <Figure id="lamps">40</Figure> do.',
    references: [reference({ id: 'okafor-2011' })],
    figures: [figureEntry('lamps', 40)],
    argument: [
      {
        id: 'shine',
        kind: 'foundation',
        external: true,
        label: { en: 'They shine', es: 'Brillan' },
        section: 's-1',
        paragraph: 'p1',
        quote: 'Lamps shine',
        grounds: [{ section: 's-1', paragraph: 'p1', quote: '40 do' }],
        edges: [{ kind: 'carries', to: 'rain' }],
      },
      {
        id: 'rain',
        kind: 'conclusion',
        label: { en: 'It rains', es: 'Llueve' },
        section: 's-1',
        paragraph: 'p1',
        quote: 'It rains.',
        grounds: [],
        edges: [],
      },
    ],
  });
  const [shine, rain] = argumentJson(article, urls);
  expect(shine).toEqual({
    id: 'shine',
    kind: 'foundation',
    external: true,
    label: { en: 'They shine', es: 'Brillan' },
    section: 's-1',
    paragraph: 'p1',
    quote: 'Lamps shine',
    sentence: 'Lamps shine (Okafor, 2011).',
    sentenceIds: ['p1s2'],
    url: '/sections/s-1/#p1s2',
    edges: [{ kind: 'carries', to: 'rain' }],
    grounds: [
      {
        section: 's-1',
        paragraph: 'p1',
        quote: '40 do',
        sentence: '40 do.',
        sentenceIds: ['p1s3'],
        url: '/sections/s-1/#p1s3',
      },
    ],
    references: ['okafor-2011'],
    unlisted: [],
    figures: ['lamps'],
    events: [],
    notes: [],
  });
  expect(rain).toMatchObject({ external: false, references: [], edges: [], grounds: [] });
});
