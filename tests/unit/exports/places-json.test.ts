import { describe, expect, test } from 'vitest';
import { placesJson, type Addresses } from '../../../src/exports/api.ts';
import { smallArticle } from '../article/small-article.ts';

const urls: Addresses = {
  home: '/',
  section: (id, fragment) => `/sections/${id}/${fragment ? `#${fragment}` : ''}`,
  reference: (id) => `/references/${id}/`,
  place: (id) => `/places/${id}/`,
};

const article = smallArticle({
  sections: 'It rained. Arcadia sells lamps.',
  places: [
    { id: 'AAA', name: { en: 'Arcadia', es: 'Arcadia' }, printed: ['Arcadia'], numeric: '076' },
    { id: 'BBB', name: { en: 'Belovia', es: 'Belovia' }, printed: [], numeric: '032' },
  ],
  claims: [
    {
      id: 'lamps',
      topic: 'trade',
      section: 's-1',
      paragraph: 'p1',
      quote: 'sells lamps',
      places: ['AAA'],
      label: { en: 'Seller', es: 'Vendedora' },
    },
  ],
});

describe('/api/places.json', () => {
  const [arcadia, belovia] = placesJson(article, urls);

  test('has what the article says of a state, with the sentence and its address', () => {
    expect(arcadia).toEqual({
      id: 'AAA',
      name: { en: 'Arcadia', es: 'Arcadia' },
      claims: [
        {
          id: 'lamps',
          topic: 'trade',
          label: { en: 'Seller', es: 'Vendedora' },
          quote: 'sells lamps',
          section: 's-1',
          paragraph: 'p1',
          sentence: 'Arcadia sells lamps.',
          sentenceId: 'p1s2',
          references: [],
          url: '/sections/s-1/#p1s2',
          translations: {},
        },
      ],
      url: '/places/AAA/',
    });
  });

  test('has states of which it says nothing', () => {
    expect(belovia).toMatchObject({ id: 'BBB', claims: [] });
  });
});
