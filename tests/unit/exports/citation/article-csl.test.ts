import { describe, expect, test } from 'vitest';
import { articleCsl } from '../../../../src/exports/citation/article-csl.ts';
import { csl } from '../../../../src/schemas/reference.ts';
import { smallArticle } from '../../article/small-article.ts';

const { meta } = smallArticle({});
const full = {
  ...meta,
  doi: '10.1234/lamp',
  published: { ...meta.published, volume: '3', issue: '1', pages: '16-27', issn: '1234-5678' },
};

describe('the article as CSL-JSON', () => {
  test('says what it is and where it appeared', () => {
    expect(articleCsl(full)).toEqual({
      id: 'okafor-2020',
      type: 'article-journal',
      title: 'On lighthouses',
      author: [{ family: 'Okafor', given: 'Ada' }],
      issued: { 'date-parts': [[2020]] },
      'container-title': 'Annals of Lighthouses',
      volume: '3',
      issue: '1',
      page: '16-27',
      ISSN: '1234-5678',
      DOI: '10.1234/lamp',
      URL: 'https://doi.org/10.1234/lamp',
      language: 'en',
    });
  });

  test('leaves out what the article lacks', () => {
    expect(Object.values(articleCsl(meta))).not.toContain(undefined);
    expect(articleCsl(meta)).not.toHaveProperty('DOI');
  });

  test('is valid as any reference is', () => {
    expect(csl.safeParse(articleCsl(full)).error).toBeUndefined();
    expect(csl.safeParse(articleCsl(meta)).error).toBeUndefined();
  });

  test.each([
    ['Ávila Ñúñez', 'avilanunez-2020'],
    ["O'Hara", 'ohara-2020'],
    ['李', 'article-2020'],
  ])('has an id in plain letters: %s', (family, id) => {
    expect(
      articleCsl({ ...meta, authors: [{ family, given: 'Ada', printed: family, affiliation: [] }] }).id,
    ).toBe(id);
  });
});
