import { describe, expect, test } from 'vitest';
import { missingField } from '../../../../src/article/integrity/missing-field.ts';
import type { Csl } from '../../../../src/schemas/reference.ts';
import { reference, smallArticle } from '../small-article.ts';

/** Finds in a lone entry that has these fields besides author and date. */
function find(type: Csl['type'], fields: Partial<Csl>) {
  const bare = reference({
    id: 'a',
    label: '(Okafor 2011)',
    csl: { type },
    without: ['title', 'container-title', 'volume', 'page'],
  });
  return missingField(smallArticle({ references: [{ ...bare, csl: { ...bare.csl, ...fields } }] }));
}

const accessed = { 'date-parts': [[2022, 10, 17]] } satisfies Csl['accessed'];

describe('accepts', () => {
  test.each<[Csl['type'], Partial<Csl>]>([
    ['article-journal', { title: 'T', 'container-title': 'C', volume: '1', page: '1-2' }],
    ['article-journal', { title: 'T', 'container-title': 'C', issue: '1', number: 'e12' }],
    ['article-magazine', { title: 'T', 'container-title': 'C', page: '16' }],
    ['article-newspaper', { title: 'T', 'container-title': 'C', URL: 'https://lamp.example' }],
    ['book', { title: 'T', publisher: 'P' }],
    ['chapter', { title: 'T', 'container-title': 'C', page: '1-2', publisher: 'P' }],
    ['paper-conference', { title: 'T', event: 'E' }],
    ['report', { title: 'T', publisher: 'P' }],
    ['thesis', { title: 'T', publisher: 'P' }],
    ['webpage', { title: 'T', publisher: 'P', URL: 'https://lamp.example', accessed }],
    ['webpage', { title: 'T', author: [{ literal: 'Lamp Office' }], URL: 'https://lamp.example', accessed }],
    ['report', { title: 'T', URL: 'https://lamp.example' }],
  ])('%s with %o', (type, fields) => {
    expect(find(type, fields)).toEqual([]);
  });
});

describe('finds', () => {
  test('everything that an entry lacks, in one finding', () => {
    expect(find('article-journal', { title: 'T', 'container-title': 'C' })).toMatchObject([
      {
        severity: 'warning',
        section: null,
        reference: 'a',
        quote: '(Okafor 2011)',
        message: {
          en: 'The entry lacks a volume or issue and page numbers.',
          es: 'Falta el volumen o el número y el intervalo de páginas.',
        },
      },
    ]);
  });

  test.each<[Csl['type'], Partial<Csl>, string]>([
    ['webpage', { publisher: 'P', URL: 'https://lamp.example', accessed }, 'The entry lacks a title.'],
    [
      'webpage',
      { title: '[Ours]', publisher: 'P', URL: 'https://lamp.example', accessed },
      'The entry lacks a title.',
    ],
    [
      'webpage',
      { title: 'T', publisher: 'P', URL: 'https://lamp.example' },
      'The entry lacks a date of access.',
    ],
    [
      'webpage',
      { title: 'T', URL: 'https://lamp.example', accessed },
      'The entry lacks the name of the site or its publisher.',
    ],
    ['report', { title: 'T' }, 'The entry lacks a publisher or a web address.'],
    ['book', { title: 'T', 'container-title': 'C' }, 'The entry lacks a publisher.'],
    [
      'article-magazine',
      { title: 'T', 'container-title': 'C', volume: '16' },
      'The entry lacks page numbers or a web address.',
    ],
  ])('%s with %o', (type, fields, message) => {
    expect(find(type, fields).map((finding) => finding.message.en)).toEqual([message]);
  });
});

describe('a date of access', () => {
  const online = (id: string, fields: Partial<Csl>) =>
    reference({ id, csl: { URL: 'https://lamp.example', ...fields } });
  const ids = (...references: ReturnType<typeof reference>[]) =>
    missingField(smallArticle({ references })).map((finding) => finding.reference);

  test('is wanted where most entries with an address have one', () => {
    expect(
      ids(online('a', { accessed }), online('b', { accessed }), online('c', {}), reference({ id: 'd' })),
    ).toEqual(['c']);
  });

  test('is not wanted where most have none', () => {
    expect(ids(online('a', { accessed }), online('b', {}))).toEqual([]);
  });

  test('is not wanted beside a DOI', () => {
    expect(ids(online('a', { accessed }), online('b', { DOI: '10.1000/lamp' }))).toEqual([]);
  });
});
