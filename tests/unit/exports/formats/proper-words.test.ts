import { expect, test } from 'vitest';
import { properWords } from '../../../../src/exports/formats/proper-words.ts';
import { smallArticle } from '../../article/small-article.ts';

test('names are the words with a capital within sentences that stand nowhere in small letters', () => {
  const article = smallArticle({ sections: 'Lamps of Peru burn. The Lamp of Dover, a lamp, burns in Peru.' });
  expect([...properWords(article)]).toEqual(['Peru', 'Dover']);
});
