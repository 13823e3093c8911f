import { expect, test } from 'vitest';
import { thesisProblems } from '../../../../src/article/argument/thesis-checks.ts';
import { smallArticle } from '../small-article.ts';

const { sections } = smallArticle({ sections: 'Lamps shine. Ships come home.' });
const text = { en: 'Lamps help.', es: 'Los faroles ayudan.' };
const stated = (quote: string) => ({ section: 's-1', paragraph: 'p1', quote });

test('a thesis is carried by words that stand in the text, of one sentence or of several', () => {
  const thesis = [{ text, stated: [stated('Lamps shine'), stated('shine. Ships')] }];
  expect(thesisProblems({ thesis }, sections)).toEqual([]);
});

test('words that stand elsewhere, or nowhere, are named', () => {
  const thesis = [{ text, stated: [stated('Lamps shine'), stated('Ships sink')] }];
  expect(thesisProblems({ thesis }, sections)).toEqual([
    {
      file: 'article.json',
      field: 'thesis[0] › stated[1] › quote',
      found: '"Ships sink", in no sentence',
      expected: 'words of exactly one sentence of s-1 › p1, as printed',
    },
  ]);
});
