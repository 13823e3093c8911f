import { describe, expect, test } from 'vitest';
import {
  buildReferences,
  citedName,
  issuedYear,
  shortName,
} from '../../../../src/article/references/reference.ts';
import { reference, smallArticle } from '../small-article.ts';

describe('citedName', () => {
  test.each([
    [{ family: 'Okafor', given: 'Ada' }, 'Okafor'],
    [{ family: 'Lind', given: 'K.', 'non-dropping-particle': 'van der' }, 'van der Lind'],
    [{ literal: 'Coastal Institute (CI)' }, 'CI'],
    [{ literal: 'Coastal Institute' }, 'Coastal Institute'],
  ])('of %o is %s', (name, cited) => {
    expect(citedName(name)).toBe(cited);
  });
});

describe('shortName', () => {
  test.each([
    [['Okafor, A.'], 'Okafor 2011'],
    [['Okafor, A.', 'Bright, B.'], 'Okafor & Bright 2011'],
    [['Okafor, A.', 'Bright, B.', 'Lind, C.'], 'Okafor et al. 2011'],
    [['Coastal Institute (CI)'], 'CI 2011'],
    [['Okafor, A.', 'et al.'], 'Okafor et al. 2011'],
  ])('of %j is %s', (authors, short) => {
    expect(shortName(reference({ id: 'x', authors }))).toBe(short);
  });
});

test('issuedYear is the first part of the date', () => {
  expect(issuedYear(reference({ id: 'x', csl: { issued: { 'date-parts': [[2011, 4, 9]] } } }))).toBe(2011);
});

describe('buildReferences', () => {
  const okafor = reference({ id: 'okafor-2011' });
  const bright = reference({ id: 'bright-2022', authors: ['Bright, B.'], year: 2022 });
  const { citations } = smallArticle({
    sections:
      'Dear (<Cite to="okafor-2011" at="3">Okafor, 2011: 3</Cite>; <Cite to="okafor-2011" at="9">Okafor, 2011: 9</Cite>). Rare (<Cite ibid>ibid</Cite>; <Cite unlisted="lind">Lind, 1999</Cite>).',
    references: [okafor],
  });
  const references = buildReferences([bright, okafor], citations);

  test('keeps the printed order and counts it from 1', () => {
    expect(references.map(({ id, n }) => [id, n])).toEqual([
      ['bright-2022', 1],
      ['okafor-2011', 2],
    ]);
  });

  test('lists each citing group once, in reading order', () => {
    expect(references[1]?.citedBy.map(({ id }) => id)).toEqual(['c1', 'c2']);
  });

  test('lists none for an entry that nothing cites', () => {
    expect(references[0]?.citedBy).toEqual([]);
  });
});
