import { expect, test } from 'vitest';
import { properWords } from '../../../../src/exports/formats/proper-words.ts';
import type { TermData } from '../../../../src/schemas/term.ts';
import { smallArticle } from '../../article/small-article.ts';

const names = (sections: string, terms: TermData[] = []): string[] => [
  ...properWords(smallArticle({ sections, terms })),
];

const term = (kind: TermData['kind'], ...printed: string[]): TermData => ({
  id: 'x',
  kind,
  name: { en: 'X', es: 'X' },
  printed,
});

test('names are the words with a capital within sentences that stand nowhere in small letters', () => {
  expect(names('Lamps of Peru burn. The Lamp of Dover, a lamp, burns at times in Peru.')).toContain('Peru');
  expect(names('Lamps burn in Lamp, a lamp.')).toEqual([]);
});

test('a word that has its capital from a name around it is none', () => {
  expect(names('It is the Light of the Harbour that burns in Dover.')).toEqual(['Dover']);
});

test('people and places are names, and terms of several capitals as a whole', () => {
  const text = 'It is Ada Lind who saw the Bay of Lamps Plan.';
  expect(names(text, [term('person', 'Ada Lind')])).toEqual(['Ada Lind', 'Ada', 'Lind']);
  expect(names(text, [term('document', 'Bay of Lamps Plan')])).toEqual(['Bay of Lamps Plan']);
});
