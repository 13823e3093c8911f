import { describe, expect, it } from 'vitest';
import { pandocMarkdown } from '../../../../src/exports/formats/pandoc-markdown.ts';
import { reference, smallArticle } from '../../article/small-article.ts';

const references = [
  reference({ id: 'okafor-2011' }),
  reference({ id: 'bright-2012', authors: ['Bright, B.', 'Stone, S.'], year: 2012 }),
  reference({ id: 'ilo-2022', authors: ['International Lamp Office (ILO)'], year: 2022 }),
];

/** The first paragraph of an article. */
const written = (body: string): string =>
  pandocMarkdown.write(smallArticle({ sections: { '1': body }, references }), null).split('\n\n')[2] ?? '';

// Forms of https://pandoc.org/MANUAL.html#citations
describe('an article for Pandoc’s citeproc', () => {
  it.each([
    ['(<Cite to="okafor-2011" at="75">Okafor, 2011: 75</Cite>)', '[@okafor-2011, p. 75]'],
    ['(<Cite to="okafor-2011" at="75-80">Okafor, 2011: 75-80</Cite>)', '[@okafor-2011, pp. 75-80]'],
    ['(<Cite to="bright-2012">Bright & Stone, 2012</Cite>)', '[@bright-2012]'],
    [
      '(<Cite to="okafor-2011">Okafor, 2011</Cite>; <Cite to="bright-2012">Bright & Stone, 2012</Cite>)',
      '[@okafor-2011; @bright-2012]',
    ],
  ])('has %s as a key', (mark, key) => {
    expect(written(`Lamps ${mark}.`)).toBe(`Lamps ${key}.`);
  });

  it('has the names as printed where a style would make others', () => {
    expect(written('Lamps (<Cite to="ilo-2022">ILO, 2022</Cite>).')).toBe('Lamps [ILO, -@ilo-2022].');
    expect(written('So <Cite to="okafor-2011">Ada Okafor (2011)</Cite> says.')).toBe(
      'So Ada Okafor [-@okafor-2011] says.',
    );
  });

  it('leaves words as they are that no style would write', () => {
    const ibid = 'A (<Cite to="okafor-2011">Okafor, 2011</Cite>). B (<Cite ibid>*ibid*</Cite>).';
    expect(written(ibid)).toBe('A [@okafor-2011]. B (*ibid*).');
    expect(written('A (<Cite to="okafor-2011">Okafor, 2012</Cite>).')).toBe('A (Okafor, 2012).');
    expect(written('A (<Cite unlisted="x-2020">X, 2020</Cite>).')).toBe('A (X, 2020).');
  });

  it('takes no word for a key, and no points for an ellipsis', () => {
    expect(written('A @lamp at *sea*...')).toBe(String.raw`A \@lamp at *sea*\...`);
  });

  it('says which files belong to it, where it cites any', () => {
    const text = pandocMarkdown.write(smallArticle({ sections: 'Lamps.', references }), null);
    expect(text).toContain('\nbibliography: "references.csl.json"\ncsl: "article.csl"\n---\n');
    expect(text).toMatch(/\n::: \{#refs\}\n:::\n$/);
    expect(pandocMarkdown.write(smallArticle({ sections: 'Lamps.' }), null)).not.toContain('bibliography');
  });
});
