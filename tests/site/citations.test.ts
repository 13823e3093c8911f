import { describe, expect, it } from 'vitest';
import { type Page, pageAt, pages } from './dist.ts';
import { attribute, type Element, hasClass, textOf, within } from './html.ts';
import { parentOf } from './marked-words.ts';
import { body, printedEntries } from './printed-words.ts';

const languages = ['/', '/es/'];

/** The works that the printed text cites, found in it without the importer: by their years, and each *ibid*. */
const printedCites =
  (body.match(/(?:, |\()\d{4}(?=\)|: [\d-]+[;)]|;)/g) ?? []).length + (body.match(/\*ibid\*/g) ?? []).length;

/** The pages in the printed text, `(Jiang, 2018: 31)`. */
const printedLocators = [...body.matchAll(/, \d{4}: ([\d-]+)/g)].map(([, locator]) => locator);

const sectionsOf = (language: string): Page[] =>
  pages.filter(({ path }) => path.startsWith(`${language}sections/`));

/** Whether something stands in a translation of the article's words. */
function isTranslated(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== undefined && (attribute(parent, 'data-tr') !== undefined || isTranslated(parent));
}

/** The citations of the article's own words. */
const citationsOf = (page: Page): Element[] =>
  page.elements.filter((element) => hasClass(element, 'citation') && !isTranslated(element));

const entryFor = (page: Page, citation: Element): Element | undefined =>
  page.elements.find((element) => `#${attribute(element, 'id')}` === attribute(citation, 'href'));

describe.each(languages)('citations, interface at %s', (language) => {
  const citations = sectionsOf(language).flatMap((page) =>
    citationsOf(page).map((citation) => ({ page, citation })),
  );

  it('are links, every one that the text has', () => {
    expect(printedCites).toBeGreaterThan(0);
    expect(citations).toHaveLength(printedCites);
    expect(citationsOf(pageAt(`${language}read/`))).toHaveLength(printedCites);
  });

  it('lead to an entry on their own page, which leads to the page of the reference', () => {
    const astray = citations
      .filter(({ citation }) => attribute(citation, 'data-unlisted') === undefined)
      .filter(({ page, citation }) => {
        const entry = entryFor(page, citation);
        const reference = `${language}references/${attribute(citation, 'data-ref')}/`;
        const links = entry ? within(entry).map((element) => attribute(element, 'href') ?? '') : [];
        return !links.some((href) => href.endsWith(reference));
      });
    expect(astray.map(({ page, citation }) => `${page.path}: ${textOf(citation)}`)).toEqual([]);
  });

  it('carry their pages as printed', () => {
    const found = citations
      .filter(({ citation }) => !/ibid/.test(textOf(citation)))
      .flatMap(({ citation }) => attribute(citation, 'data-locator') ?? []);
    expect(found.sort()).toEqual([...printedLocators].sort());
  });

  it('say of the one source that the list lacks that it lacks it', () => {
    const unlisted = citations.filter(({ citation }) => attribute(citation, 'data-unlisted') !== undefined);
    expect(unlisted).toHaveLength(1);
    const [first] = unlisted;
    const entry = first && entryFor(first.page, first.citation);
    expect(first && attribute(first.citation, 'data-ref')).toBeUndefined();
    expect(entry && textOf(entry)).toContain(first && textOf(first.citation));
  });
});

it('citations are as many in the translation of a section as in its own words', () => {
  const translated = (page: Page): Element[] =>
    page.elements.filter((element) => hasClass(element, 'citation') && isTranslated(element));
  const pages = sectionsOf('/es/');
  expect(pages.flatMap(translated)).toHaveLength(printedCites);
  for (const page of pages) expect(translated(page).length, page.path).toBe(citationsOf(page).length);
});

describe.each(languages)('references, interface at %s', (language) => {
  const list = pageAt(`${language}references/`);
  const entries = list.elements.filter((element) => /^ref-/.test(attribute(element, 'id') ?? ''));

  it('are all listed, and each has a page', () => {
    expect(entries).toHaveLength(printedEntries.length);
    const own = pages.filter(
      ({ path }) => /references\/[^/]+\/$/.test(path) && path.startsWith(`${language}references/`),
    );
    expect(own.map(({ path }) => `ref-${path.split('/').at(-2)}`).sort()).toEqual(
      entries.map((entry) => attribute(entry, 'id')).sort(),
    );
  });

  it('lead back to as many places as cite them', () => {
    const listed = citationsOf(pageAt(`${language}read/`)).filter((citation) =>
      attribute(citation, 'data-ref'),
    );
    const places = entries
      .flatMap(within)
      .filter((element) => /\/sections\//.test(attribute(element, 'href') ?? ''));
    expect(places).toHaveLength(listed.length);
  });
});
