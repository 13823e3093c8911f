import type { Article, Section } from '../../article/model/model.ts';
import { element, toText, type Node } from '../../markup/node.ts';
import { contentsList, sectionFile, titlesOf, type BookChart, type BookWords } from './chapters.ts';
import { words, xhtml, type BookPage } from './xhtml.ts';

/** Where the package is, for readers. */
export const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** What is said of access in the metadata of a book (EPUB Accessibility 1.1). */
const access: readonly (readonly [property: string, value: string])[] = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityHazard', 'none'],
];

/**
 * The package: what the book is, in each language of the article, its files, and their order.
 *
 * @param translated the language of a translation that stands in it
 */
export function packageFile(
  { meta, pages }: Article,
  chapters: readonly BookPage[],
  charts: readonly BookChart[],
  translated?: string,
): string {
  const { year, journal } = meta.published;
  const own = (lang: string): Record<string, string> => (lang === meta.lang ? {} : { 'xml:lang': lang });
  const inOrder = titlesOf(meta, translated ?? meta.lang);
  const work = meta.doi === undefined ? `urn:x-article:${year}` : `https://doi.org/${meta.doi}`;
  // Another book than that of the article alone.
  const identifier = translated === undefined ? work : `${work}#${translated}`;
  const property = (name: string, value: string, refines?: string): Node =>
    words('meta', value, { property: name, ...(refines && { refines }) });
  const metadata = [
    words('dc:identifier', identifier, { id: 'id' }),
    ...inOrder.flatMap(([lang, title], index) => [
      words('dc:title', title, { id: `title-${index + 1}`, ...own(lang) }),
      property('title-type', index === 0 ? 'main' : 'extended', `#title-${index + 1}`),
    ]),
    ...meta.authors.flatMap(({ printed, family, given }, index) => [
      words('dc:creator', printed, { id: `author-${index + 1}` }),
      property('role', 'aut', `#author-${index + 1}`),
      property('file-as', `${family}, ${given}`, `#author-${index + 1}`),
    ]),
    ...(translated === undefined ? [] : [words('dc:language', translated)]),
    words('dc:language', meta.lang),
    words('dc:date', String(year)),
    words('dc:publisher', journal),
    ...(meta.doi === undefined ? [] : [words('dc:source', `https://doi.org/${meta.doi}`)]),
    words('dc:rights', `${meta.licence.name}, ${meta.licence.url}`),
    ...Object.entries(meta.abstract).map(([lang, { text }]) => words('dc:description', text, own(lang))),
    ...Object.entries(meta.keywords).flatMap(([lang, { terms }]) =>
      terms.map((term) => words('dc:subject', term, own(lang))),
    ),
    // No clock, so that the same article is the same file.
    property('dcterms:modified', `${year}-01-01T00:00:00Z`),
    ...access.map(([name, value]) => property(`schema:${name}`, value)),
    ...(pages.length > 0 ? [property('schema:accessibilityFeature', 'pageNavigation')] : []),
  ];
  const item = (id: string, href: string, type: string, properties?: string): Node =>
    element('item', { id, href, 'media-type': type, properties });
  return `<?xml version="1.0" encoding="UTF-8"?>
${toText(
  element(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'id',
      'xml:lang': meta.lang,
    },
    [
      element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata),
      element('manifest', {}, [
        item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
        item('style', 'style.css', 'text/css'),
        ...chapters.map(({ id }) => item(id, `${id}.xhtml`, 'application/xhtml+xml')),
        ...charts.map(({ id }) => item(`chart-${id}`, `charts/${id}.svg`, 'image/svg+xml')),
      ]),
      element(
        'spine',
        {},
        chapters.map(({ id }) => element('itemref', { idref: id })),
      ),
    ],
  ),
)}
`;
}

/** The contents, and where each printed page begins. */
export function navigation(
  { pages }: Article,
  sections: readonly Section[],
  chapters: readonly BookPage[],
  texts: BookWords,
): string {
  const link = (href: string, text: string): Node => element('li', {}, [words('a', text, { href })]);
  const named = (id: string): Node[] =>
    chapters.filter((chapter) => chapter.id === id).map(({ title }) => link(`${id}.xhtml`, title));
  const list = (type: string, role: string | undefined, title: string, items: Node[]): Node =>
    element('nav', { 'epub:type': type, role, id: type }, [words('h2', title), element('ol', {}, items)]);
  const pageFile = ({ sentence, reference }: Article['pages'][number]): string =>
    sentence ? sectionFile(sentence.section) : reference === null ? 'title' : 'references';
  return xhtml({
    title: texts.contents,
    lang: texts.lang,
    body: [
      list('toc', 'doc-toc', texts.contents, [
        ...named('title'),
        ...contentsList(sections),
        ...named('references'),
        ...named('charts'),
      ]),
      pages.length > 0 &&
        list(
          'page-list',
          'doc-pagelist',
          texts.pages,
          pages.map((page) => link(`${pageFile(page)}.xhtml#page-${page.n}`, String(page.n))),
        ),
    ],
  });
}
