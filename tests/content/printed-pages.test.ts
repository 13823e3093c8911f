import { describe, expect, test } from 'vitest';
import { deriveArticle } from '../../src/article/build.ts';
import { sentencesOf } from '../../src/article/model/find.ts';
import { articleSource } from './load.ts';
import { fixture } from './source.ts';

const article = deriveArticle(articleSource);

/** The words with which each printed page begins: of the copy of the article, and of what was worked out from it. */
const begins: Record<number, string> = {
  117: 'The current international situation is full of twists',
  118: 'such cooperation includes at least the following five points',
  119: 'provided more than 400 billion yuan in foreign aid',
  120: 'overseas visit since taking office in July 2016',
  121: 'A fact that needs to be mentioned',
  122: 'complementarity of the two economies, some people debate',
  123: 'necessary capacity and experience',
  124: 'ideology. With the rapid development',
  125: 'use, which means they need to expand public transport',
};

const words = sentencesOf(article)
  .map(({ text }) => text)
  .join(' ');
const starts = Object.entries(begins).map(([page, text]) => ({
  page: Number(page),
  at: words.indexOf(text),
}));
const pageAt = (at: number): number => starts.findLast((start) => start.at <= at)?.page ?? 0;

describe('the printed pages', () => {
  test('are right for each sentence', () => {
    let at = 0;
    const expected = sentencesOf(article).map(({ text }) => {
      const [first, last] = [pageAt(at), pageAt(at + text.length - 1)];
      at += text.length + 1;
      return first === last ? `${first}` : `${first}-${last}`;
    });
    expect(sentencesOf(article).map(({ pages }) => pages)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(260);
  });

  test('are seen where the copy cuts a sentence or the list, and inferred elsewhere', () => {
    const blocks = fixture.split(/\n\n+/);
    const cut = Object.entries(begins).filter(([, text]) =>
      blocks.some((block) => block.startsWith(text) && /^\p{Ll}/u.test(block)),
    );
    expect(article.pages.filter(({ isInferred }) => isInferred).map(({ n }) => n)).toEqual([117, 121]);
    expect(cut.map(([page]) => Number(page))).toEqual([118, 119, 120, 122, 123, 124, 125]);
  });

  test('go on in the list of references where the copy parts it', () => {
    const list = fixture.slice(fixture.indexOf('#### References'));
    const labels = [...list.matchAll(/\n\n- (?:\n- )?(\([^)]*\))/g)].map(([, label]) => label).slice(1);
    const listed = article.references.filter(({ page }) => page !== undefined);
    expect(listed.map(({ label, page }) => [label, page])).toEqual([
      [labels[0], 126],
      ['(UNIDO 2017)', 127],
    ]);
  });
});
