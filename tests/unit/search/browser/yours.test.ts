import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuery } from '../../../../src/search/browser/query.ts';
import { findYours } from '../../../../src/search/browser/yours.ts';
import { annotation } from '../../notebook/made-up.ts';
import { language } from './language.ts';

const notes = [
  annotation({ id: 'urn:2', section: '2-oil', start: 5, exact: 'Las lámparas son muchas', note: '' }),
  annotation({ id: 'urn:3', section: 'gone', exact: 'a lamp', note: 'whose?' }),
  annotation({ id: 'urn:1', section: '1-light', exact: 'lamps are many', note: 'Which harbour?' }),
];

const find = (...typed: string[]): string[] => {
  const queries = typed.map((each) => readQuery(each, language));
  return findYours(notes, queries, ['1-light', '2-oil'], language).map(({ annotation: { id } }) => id);
};

test.each([
  ['son muchás', ['urn:2']],
  ['LÁMPARAS muchas', ['urn:2']],
  ['lamp', ['urn:1', 'urn:2', 'urn:3']],
  ['lamp harbours', ['urn:1']],
  ['"are many"', ['urn:1']],
  // Words of the highlight and of the note are no phrase.
  ['"many which"', []],
  ['oil', []],
  ['', []],
  ['?!', []],
])('words typed as %j are found in highlights and notes, in the order of the article', (typed, ids) => {
  expect(find(typed)).toEqual(ids);
});

test('words that were put right count where those that were typed find nothing', () => {
  expect(find('harbuor', 'harbour')).toEqual(['urn:1']);
  expect(find('harbour', 'lamp')).toEqual(['urn:1']);
});

test('what is found is marked in the words and in the note', () => {
  const [hit] = findYours(notes, [readQuery('many harbour', language)], ['1-light'], language);
  expect(hit?.quoted.filter(({ isMarked }) => isMarked)).toEqual([{ text: 'many', isMarked: true }]);
  expect(hit?.noted.filter(({ isMarked }) => isMarked)).toEqual([{ text: 'harbour', isMarked: true }]);
});

test('whatever is noted is found by its own words', () => {
  const word = fc.stringMatching(/^[a-zñé]{3,9}$/).filter((each) => !language.small.includes(each));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (list) => {
      const note = annotation({ exact: 'lamps', note: list.join(', ') });
      expect(findYours([note], [readQuery(list.join(' '), language)], [], language)).toHaveLength(1);
    }),
  );
});
