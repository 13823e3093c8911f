import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/article/model/model.ts';
import { findSection } from '../../../../src/article/model/find.ts';
import { quoteCitation, type Quotation } from '../../../../src/article/references/quote.ts';
import { reference, smallArticle } from '../small-article.ts';

const references = [reference({ id: 'okafor-2011' }), reference({ id: 'bright-2022' })];
const okafor = '<Cite to="okafor-2011" at="3">Okafor, 2011: 3</Cite>';

/** The quotation for the citation of a text's first section that stands at an index. */
function quoted(text: string, index: number, id: string): Quotation {
  const article: Article = smallArticle({ sections: text, references });
  const citation = article.citations[index];
  if (!citation) throw new Error(`no citation ${index} in "${text}"`);
  return quoteCitation(findSection(article, 's-1'), citation, id);
}

describe('a quotation of several sentences', () => {
  const bright = '<Cite to="bright-2022">Bright (2022)</Cite>';

  test('is whole where the citation introduces it', () => {
    const text = `It rained. ${bright} wrote, “Oil is dear... Wicks are cheap”. It snowed.`;
    expect(quoted(text, 0, 'bright-2022')).toEqual({
      before: '',
      cited: 'Bright (2022)',
      after: ' wrote, “Oil is dear... Wicks are cheap”.',
    });
  });

  test('is whole where the citation closes it', () => {
    const text = `It rained. They said, "Oil is dear. Wicks are cheap." (${okafor}). It snowed.`;
    expect(quoted(text, 0, 'okafor-2011')).toEqual({
      before: 'They said, "Oil is dear. Wicks are cheap." (',
      cited: 'Okafor, 2011: 3',
      after: ').',
    });
  });

  test('is cut in the sentence of the citation, not where the same words stood before', () => {
    const text = `“Oil (Okafor, 2011: 3) is dear. Wicks are cheap” (${okafor}).`;
    expect(quoted(text, 0, 'okafor-2011').before).toBe('“Oil (Okafor, 2011: 3) is dear. Wicks are cheap” (');
  });
});

describe('a sentence', () => {
  test('is cut around the words that cite the work', () => {
    expect(quoted(`Oil is dear (${okafor}), they say.`, 0, 'okafor-2011')).toEqual({
      before: 'Oil is dear (',
      cited: 'Okafor, 2011: 3',
      after: '), they say.',
    });
  });

  test('is cut around the one work among several', () => {
    const text = `Oil is dear (${okafor}; <Cite to="bright-2022">Bright, 2022</Cite>).`;
    expect(quoted(text, 0, 'bright-2022')).toEqual({
      before: 'Oil is dear (Okafor, 2011: 3; ',
      cited: 'Bright, 2022',
      after: ').',
    });
  });

  test('is cut where the citation stands, not where the same words stood before', () => {
    const narrative = 'As <Cite to="okafor-2011">Okafor (2011)</Cite> says of oil';
    expect(quoted(`${narrative}, wicks are dear (${okafor}).`, 1, 'okafor-2011').before).toBe(
      'As Okafor (2011) says of oil, wicks are dear (',
    );
  });

  test('is never lost a word of', () => {
    const { before, cited, after } = quoted(
      `Oil (<Cite to="okafor-2011">Okafor, 2011</Cite>) and wicks (<Cite ibid>*ibid*</Cite>).`,
      1,
      'okafor-2011',
    );
    expect(before + cited + after).toBe('Oil (Okafor, 2011) and wicks (ibid).');
    expect(cited).toBe('ibid');
  });
});
