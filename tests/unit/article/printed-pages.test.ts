import { describe, expect, test } from 'vitest';
import { linkPages, pageProblems, printedPages } from '../../../src/article/printed-pages.ts';
import { buildSection } from '../../../src/article/prose/section.ts';
import { sectionSource, smallArticle, smallSource } from './small-article.ts';

const published = { ...smallSource({}).meta.published, pages: '7-9' };

/** The marks of a section, and the pages of its sentences. */
function read(body: string) {
  const source = sectionSource('1', body);
  const { section, pages } = buildSection(source, [source]);
  linkPages([section], pages);
  const sentences = section.paragraphs.flatMap((paragraph) => paragraph.sentences);
  return {
    marks: pages,
    text: section.paragraphs.map(({ text }) => text),
    pages: sentences.map((each) => each.pages),
  };
}

const problems = (body: string, references: { id: string; page?: number }[] = []) =>
  pageProblems(published, read(body).marks, references);

describe('printed pages', () => {
  test('begin at their marks, which are no words', () => {
    const { text, pages } = read('Oil. <Page n="8" />Lamps. Wicks in sea-<Page n="9" />light.\n\nNight.');
    expect(text).toEqual(['Oil. Lamps. Wicks in sea-light.', 'Night.']);
    expect(pages).toEqual([null, '8', '8-9', '9']);
  });

  test('are several for a sentence in which several begin', () => {
    expect(read('<Page n="7" />A <Page n="8" />b <Page n="9" />c. D.').pages).toEqual(['7-9', '9']);
  });

  test('are the first of the imprint, those of the text and those of the list', () => {
    const { marks } = read('<Page n="8" inferred />Oil.');
    expect(printedPages(published, marks, [{ id: 'a-2011' }, { id: 'b-2012', page: 9 }])).toEqual([
      { n: 7, isInferred: false, sentence: null, reference: null },
      {
        n: 8,
        isInferred: true,
        sentence: { section: 's-1', paragraph: 'p1', sentence: 'p1s1', at: 0 },
        reference: null,
      },
      { n: 9, isInferred: false, sentence: null, reference: 'b-2012' },
    ]);
    expect(printedPages(published, [], [{ id: 'a-2011' }])).toEqual([]);
    expect(smallArticle({ sections: 'Oil.' }).pages).toEqual([]);
  });

  test('are all that the imprint gives, in their order', () => {
    expect(problems('<Page n="7" />A. <Page n="8" />B.', [{ id: 'b-2012', page: 9 }])).toEqual([]);
    expect(problems('<Page n="8" />A. <Page n="9" />B.')).toEqual([]);
    expect(problems('Oil.')).toEqual([]);
    expect(problems('<Page n="8" />A.')).toMatchObject([{ file: 'article.json', found: '9' }]);
    expect(problems('<Page n="9" />A.')).toMatchObject([
      {
        file: 'sections/s-1.mdx',
        field: 'p1 › <Page n="9" />',
        found: '9',
        expected: '8, of the pages 7-9 in their order',
      },
    ]);
    expect(problems('<Page n="8" />A. <Page n="9" />B.', [{ id: 'b-2012', page: 10 }])).toMatchObject([
      { file: 'references.json', field: 'b-2012 › page', found: '10' },
    ]);
  });

  test.each([
    ['Oil <Page n="8" /> burns.', 'before " burns."'],
    ['Oil burns.<Page n="8" />', 'before ""'],
    ['Oil <Page />burns.', '<Page n="" />'],
    ['Oil <Page n="viii" />burns.', '<Page n="viii" />'],
    ['Oil <Page n="8" at="9" />burns.', 'the attribute at in <Page>'],
    ['Oil [is <Page n="8" />dear](https://example.org/).', '<Page> inside a link'],
    ['Oil <Page n="8">burns</Page>.', '<Page n="8">'],
  ])('do not begin so: %s', (body, found) => {
    expect(() => read(body)).toThrow(found);
  });
});
