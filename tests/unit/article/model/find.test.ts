import { describe, expect, test } from 'vitest';
import {
  childrenOf,
  citationsOf,
  citingPlaces,
  findingsOf,
  findSection,
  findSentence,
  notedIn,
  referencesCited,
  unlistedCited,
} from '../../../../src/article/model/find.ts';
import type { Article, Finding } from '../../../../src/article/model/model.ts';
import { reference, smallArticle } from '../small-article.ts';

const okafor = '<Cite to="okafor-2011" at="3">Okafor, 2011: 3</Cite>';
const bright = '<Cite to="bright-2022">Bright, 2022</Cite>';
const lost = '<Cite unlisted="lost-1990">Lost, 1990</Cite>';

const article: Article = smallArticle({
  sections: {
    '1': `Lamps (${bright}; ${okafor}). Oil (${lost}).`,
    '2': `Wicks (${okafor.replaceAll('3', '7')}). Dear (<Cite ibid>*ibid*</Cite>).`,
    '2.1': `Glass (${lost}).`,
    '2.2': 'Nothing is cited here.',
    '2.2.1': 'Nor here.',
  },
  references: [
    reference({ id: 'okafor-2011' }),
    reference({ id: 'bright-2022', authors: ['Bright, B.'], year: 2022 }),
    reference({ id: 'idle-2000' }),
  ],
});

const [work, , idle] = article.references;

describe('the places that cite a reference', () => {
  test('are in reading order, each with its sentence and its locator', () => {
    expect(
      work &&
        citingPlaces(article, work).map(({ section, sentence, locator }) => [
          section.id,
          sentence.id,
          locator,
        ]),
    ).toEqual([
      ['s-1', 'p1s1', '3'],
      ['s-2', 'p1s1', '7'],
      ['s-2', 'p1s2', '7'],
    ]);
  });

  test('are none where nobody cites it', () => {
    expect(idle && citingPlaces(article, idle)).toEqual([]);
  });
});

describe('a section', () => {
  test('is found by its id, and so is its sentence', () => {
    expect(findSection(article, 's-2-1').number).toBe('2.1');
    expect(findSentence(findSection(article, 's-1'), 'p1s2').text).toBe('Oil (Lost, 1990).');
  });

  test('that is not there is named', () => {
    expect(() => findSection(article, 's-9')).toThrow('"s-9"');
    expect(() => findSentence(findSection(article, 's-1'), 'p9s1')).toThrow(/"p9s1".*"s-1"/);
  });

  test('has its own citations', () => {
    expect(citationsOf(article, 's-2').map(({ kind }) => kind)).toEqual(['parenthetical', 'ibid']);
    expect(citationsOf(article, 's-2-2')).toEqual([]);
  });

  test('has the subsections directly below it', () => {
    expect(childrenOf(article, 's-2').map(({ id }) => id)).toEqual(['s-2-1', 's-2-2']);
    expect(childrenOf(article, 's-1')).toEqual([]);
  });

  test('has its own findings', () => {
    const finding = (section: string): Finding => ({
      rule: 'cited-not-listed',
      severity: 'error',
      section,
      paragraph: 'p1',
      sentence: 'p1s1',
      reference: null,
      quote: 'Lost, 1990',
      message: { en: 'Lost.', es: 'Perdido.' },
      note: null,
    });
    const found = { ...article, findings: [finding('s-1'), finding('s-2-1')] };
    expect(findingsOf(found, 's-2-1')).toEqual([finding('s-2-1')]);
  });

  test('are noted in a sentence where they are about it and have a note', () => {
    const note = { id: 'n', rule: 'remark', quote: 'w', text: { en: 'N', es: 'N' } } as const;
    const finding = (sentence: string | null, of: Finding['note']): Finding => ({
      rule: 'remark',
      severity: 'info',
      section: 's-1',
      paragraph: 'p1',
      sentence,
      reference: null,
      quote: 'w',
      message: { en: 'M', es: 'M' },
      note: of,
    });
    const wanted = finding('p1s2', note);
    const found = {
      ...article,
      findings: [finding('p1s2', null), finding('p1s1', note), finding(null, note), wanted],
    };
    expect(notedIn(found, 's-1', 'p1s2')).toEqual([wanted]);
    expect(notedIn(found, 's-2', 'p1s2')).toEqual([]);
  });
});

describe('what citations cite', () => {
  test('is each work once, in the order of its first citation', () => {
    expect(referencesCited(article, article.citations).map(({ id }) => id)).toEqual([
      'bright-2022',
      'okafor-2011',
    ]);
  });

  test('may be sources that the list lacks, each once', () => {
    expect(unlistedCited(article.citations)).toEqual([{ key: 'lost-1990', text: 'Lost, 1990' }]);
    expect(unlistedCited(citationsOf(article, 's-2'))).toEqual([]);
  });
});
