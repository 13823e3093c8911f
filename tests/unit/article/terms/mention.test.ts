import { describe, expect, test } from 'vitest';
import { cutAtForms, findMentions } from '../../../../src/article/terms/mention.ts';
import { smallArticle } from '../small-article.ts';

const find = (body: string, ...forms: string[]): [string, string, number][] =>
  findMentions(smallArticle({ sections: body }), forms).map(({ text, sentence, start }) => [
    text,
    sentence.id,
    start,
  ]);

describe('mentions', () => {
  test('are found in reading order, with their sentence and place in it', () => {
    expect(find('Lamps of Peru. More in Peru.\n\nPeruvian lamps.', 'Peru', 'Peruvian')).toEqual([
      ['Peru', 'p1s1', 9],
      ['Peru', 'p1s2', 8],
      ['Peruvian', 'p2s1', 0],
    ]);
  });

  test('are whole words', () => {
    expect(find('Dominican lamps.', 'Dominica')).toEqual([]);
  });

  test('are the longest form that fits', () => {
    expect(find('The Lamp Fund paid.', 'Lamp', 'Lamp Fund')).toEqual([['Lamp Fund', 'p1s1', 4]]);
  });

  test('are none of a thing that is never named', () => {
    expect(find('Lamps.')).toEqual([]);
  });
});

describe('words cut at a name', () => {
  const cut = (text: string, ...forms: string[]): [string, boolean][] =>
    cutAtForms(text, forms).map(({ text: part, isForm }) => [part, isForm]);

  test('are marked where it stands, whatever surrounds it', () => {
    expect(cut('Peru’s oil, and Peruvian (Peru) lamps', 'Peru', 'Peruvian')).toEqual([
      ['Peru', true],
      ['’s oil, and ', false],
      ['Peruvian', true],
      [' (', false],
      ['Peru', true],
      [') lamps', false],
    ]);
  });

  test('are whole where it does not stand, or has no form', () => {
    expect(cut('Peruvian oil', 'Peru')).toEqual([['Peruvian oil', false]]);
    expect(cut('Peruvian oil')).toEqual([['Peruvian oil', false]]);
  });
});
