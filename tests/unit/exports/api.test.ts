import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../../src/article/build.ts';
import {
  articleJson,
  citationsJson,
  integrityJson,
  referencesJson,
  type Addresses,
} from '../../../src/exports/api.ts';
import { reference, smallArticle, smallSource } from '../article/small-article.ts';

const urls: Addresses = {
  home: '/',
  section: (id, fragment) => `/sections/${id}/${fragment ? `#${fragment}` : ''}`,
  reference: (id) => `/references/${id}/`,
  place: (id) => `/places/${id}/`,
};

const okafor = '<Cite to="okafor-2011" at="75">Okafor, 2011: 75</Cite>';
const lost = '<Cite unlisted="lost-1990">Lost, 1990</Cite>';

const article = buildArticle({
  ...smallSource({
    topics: [],
    sections: {
      '1': `Lamps are *dear* (${okafor}; ${lost}).\n\nOil is cheap.`,
      '1.1': 'Wicks (<Cite to="okafor-2011">Okafor, 2011</Cite>).',
    },
    references: [
      reference({ id: 'okafor-2011' }),
      reference({ id: 'idle-2012', authors: ['Stone, S.'], year: 2012 }),
    ],
  }),
  notes: [
    {
      id: 'lost',
      rule: 'cited-not-listed',
      section: 's-1',
      paragraph: 'p1',
      quote: 'Lost, 1990',
      text: { en: 'It is lost.', es: 'Se perdió.' },
    },
    {
      id: 'idle',
      rule: 'listed-not-cited',
      reference: 'idle-2012',
      quote: 'Stone, S. (2012)',
      text: { en: 'Idle.', es: 'Ocioso.' },
    },
  ],
});

describe('article.json', () => {
  const json = articleJson(article, urls);

  test('says what the article is, its summaries without labels', () => {
    expect(json).toMatchObject({
      title: { en: 'On lighthouses' },
      authors: [{ family: 'Okafor', given: 'Ada', name: 'Ada Okafor', email: null }],
      abstract: { en: 'Lighthouses shine.' },
      keywords: { en: ['lighthouses'] },
      doi: null,
      lang: 'en',
      url: '/',
    });
  });

  test('has sections with their place, their size and their words', () => {
    expect(json.sections).toMatchObject([
      { id: 's-1', number: '1', level: 1, parent: null, url: '/sections/s-1/', words: 11, paragraphs: 2 },
      { id: 's-1-1', number: '1.1', level: 2, parent: 's-1', words: 3, paragraphs: 1 },
    ]);
    expect(json.sections[0]?.text[1]).toEqual({
      id: 'p2',
      text: 'Oil is cheap.',
      url: '/sections/s-1/#p2',
      sentences: [{ id: 'p2s1', text: 'Oil is cheap.', pages: null }],
    });
  });
});

describe('citations.json', () => {
  const json = citationsJson(article, urls);

  test('has an entry a group, as printed, with every work in it', () => {
    expect(json[0]).toEqual({
      id: 'c1',
      section: 's-1',
      paragraph: 'p1',
      kind: 'parenthetical',
      text: '(Okafor, 2011: 75; Lost, 1990)',
      cites: [
        { reference: 'okafor-2011', locator: '75', text: 'Okafor, 2011: 75' },
        { reference: null, locator: null, text: 'Lost, 1990' },
      ],
      sentence: 'Lamps are dear (Okafor, 2011: 75; Lost, 1990).',
      sentenceId: 'p1s1',
      quoted: [],
      url: '/sections/s-1/#p1s1',
    });
    expect(json).toHaveLength(2);
  });

  test('says of a page that it is not printed but repeats the one before', () => {
    const repeating = smallArticle({
      sections:
        'Oil (<Cite to="okafor-2011" at="75">Okafor, 2011: 75</Cite>). Wicks (<Cite ibid>*ibid*</Cite>).',
      references: [reference({ id: 'okafor-2011' })],
    });
    expect(citationsJson(repeating, urls).flatMap(({ cites }) => cites)).toEqual([
      { reference: 'okafor-2011', locator: '75', text: 'Okafor, 2011: 75' },
      { reference: 'okafor-2011', locator: '75', text: 'ibid', inherited: true },
    ]);
  });

  test('has every sentence of the quotation that a group introduces', () => {
    const quoting = smallArticle({
      sections: '<Cite to="okafor-2011">Okafor (2011)</Cite> says, “Oil is dear. Wicks too”. It rained.',
      references: [reference({ id: 'okafor-2011' })],
    });
    expect(citationsJson(quoting, urls)[0]).toMatchObject({
      sentenceId: 'p1s1',
      quoted: [
        { sentenceId: 'p1s1', sentence: 'Okafor (2011) says, “Oil is dear.' },
        { sentenceId: 'p1s2', sentence: 'Wicks too”.' },
      ],
    });
  });
});

describe('references.json', () => {
  const json = referencesJson(article, urls);

  test('points back at the citations', () => {
    expect(json.map(({ id, citedBy }) => [id, citedBy])).toEqual([
      ['okafor-2011', ['c1', 'c2']],
      ['idle-2012', []],
    ]);
  });

  test('has the printed entry without markup', () => {
    expect(json[0]).toMatchObject({ label: null, url: '/references/okafor-2011/' });
    expect(json[0]?.printed).toContain('Annals of Lighthouses, 3');
    expect(json[0]?.printed).not.toContain('*');
  });
});

describe('integrity.json', () => {
  const json = integrityJson(article, urls);

  test('leads to the sentence where the slip stands in the text', () => {
    expect(json).toContainEqual(
      expect.objectContaining({
        rule: 'cited-not-listed',
        section: 's-1',
        quote: 'Lost, 1990',
        id: 'lost',
        note: { id: 'lost', source: null, dataset: null, text: { en: 'It is lost.', es: 'Se perdió.' } },
        url: '/sections/s-1/#p1s1',
      }),
    );
  });

  test('leads to the reference where it stands in the list', () => {
    expect(json).toContainEqual(
      expect.objectContaining({
        rule: 'listed-not-cited',
        section: null,
        paragraph: null,
        url: '/references/idle-2012/',
      }),
    );
  });
});
