import { describe, expect, it } from 'vitest';
import { type Page, pageAt, pages } from './dist.ts';
import { attribute, type Element, hasClass, textOf, within } from './html.ts';
import { resolveLink } from './address.ts';
import { articleWords, bodyWords, printedEntries, splitWords } from './printed-words.ts';

const languages = ['/', '/es/'];

/** The words in `[data-text]` of a page, one list an element; what stands inside another counts once. */
function markedWords(page: Page): string[][] {
  const marked = page.elements.filter((element) => attribute(element, 'data-text') !== undefined);
  const inner = new Set(marked.flatMap(within));
  return marked.filter((element) => !inner.has(element)).map((element) => splitWords(textOf(element)));
}

/** Where two texts part, with the words around; empty where they are the same. */
function firstDifference(expected: string[], found: string[]): string {
  const at = Array.from({ length: Math.max(expected.length, found.length) }).findIndex(
    (_, index) => expected[index] !== found[index],
  );
  if (at < 0) return '';
  const around = (words: string[]): string =>
    [...words.slice(Math.max(at - 8, 0), at), `⟦${words[at] ?? ''}⟧`, ...words.slice(at + 1, at + 9)].join(
      ' ',
    );
  return `word ${at + 1} of ${expected.length} differs\n  printed: ${around(expected)}\n  on site: ${around(found)}`;
}

/** The section pages of a language in reading order: from the one without a page before it, on and on. */
function sectionPages(language: string): Page[] {
  const sections = pages.filter(({ path }) => path.startsWith(`${language}sections/`));
  const link = (page: Page, rel: string): Element | undefined =>
    page.elements.find((element) => element.tagName === 'a' && attribute(element, 'rel') === rel);
  const follow = (page: Page): Page[] => {
    const next = link(page, 'next');
    const target = next && resolveLink(page, attribute(next, 'href') ?? '')?.page;
    return target ? [page, ...follow(target)] : [page];
  };
  return sections.filter((page) => !link(page, 'prev')).flatMap(follow);
}

describe.each(languages)('the words of the article, interface at %s', (language) => {
  it('all stand on the page of the whole article, in order and unchanged', () => {
    const found = markedWords(pageAt(`${language}read/`)).flat();
    expect(firstDifference(articleWords, found)).toBe('');
    expect(found.length).toBeGreaterThan(6000);
  });

  it('all stand on the section pages, in order and unchanged', () => {
    const sections = sectionPages(language);
    expect(sections).toHaveLength(13);
    expect(firstDifference(bodyWords, sections.flatMap(markedWords).flat())).toBe('');
  });

  it('stand entry by entry on the pages of the references', () => {
    const found = pages
      .filter(({ path }) => path.startsWith(`${language}references/`))
      .flatMap(({ elements }) => elements.filter((element) => hasClass(element, 'printed')))
      .map((element) => splitWords(textOf(element)).join(' '));
    expect(found.sort()).toEqual(printedEntries.map((entry) => entry.join(' ')).sort());
  });
});

describe('what is marked as the words of the article', () => {
  it('is nothing else, on any page', () => {
    const printed = ` ${articleWords.join(' ')} `;
    const strange = pages.flatMap((page) =>
      markedWords(page)
        .map((words) => words.join(' '))
        .filter((words) => words === '' || !printed.includes(` ${words} `))
        .map((words) => `${page.path}: “${words}”`),
    );
    expect(strange).toEqual([]);
  });
});
