import type { Article, Paragraph, Reference, Run, Section } from '../../article/model/model.ts';
import type { Translation } from '../../article/model/translation.ts';
import { parseInline } from '../../article/prose/inline.ts';
import { element, type Node } from '../../markup/node.ts';
import { inLang, pageBreak, words, type BookPage } from './xhtml.ts';

/** A chart of the edition, as an image and in words. */
export interface BookChart {
  id: string;
  title: string;
  /** What it shows, for those who do not see it. */
  summary: string;
  /** The text of its SVG file. */
  svg: string;
}

/** Words of ours that a book needs. */
export interface BookWords {
  lang: string;
  contents: string;
  charts: string;
  pages: string;
}

/** A translation that a book has in turn with the article's words, and what is said of it. */
export interface BookTranslation {
  translation: Translation;
  note: string;
}

/** The page of a section: its heading and its paragraphs, in the printed words; before each what translates it. */
export function sectionPage(article: Article, section: Section, translation?: Translation): BookPage {
  const { level, printedNumber, title, paragraphs } = section;
  const count = new Map<string, number>();
  const translated = translation?.sections.find(({ id }) => id === section.id);
  const heading = `${printedNumber} ${translated?.title ?? title}`;
  const { lang } = article.meta;
  const isOriginal = translated ? { class: 'original', ...inLang(lang) } : {};
  return {
    id: sectionFile(section.id),
    title: heading,
    lang: translation?.lang ?? lang,
    body: [
      element('section', { 'epub:type': 'chapter', role: 'doc-chapter' }, [
        words(`h${Math.min(level + 1, 6)}`, heading),
        translated ? words('p', `${printedNumber} ${title}`, isOriginal) : null,
        ...paragraphs.flatMap((paragraph, index) => {
          const own = translated?.paragraphs[index];
          return [
            // Places that cite are those of the article's words: a list leads back to these.
            own
              ? element(
                  'p',
                  { id: own.id },
                  paragraphNodes(article, own, () => undefined),
                )
              : null,
            element(
              'p',
              { id: paragraph.id, ...isOriginal },
              paragraphNodes(article, paragraph, (reference) => citeId(section.id, reference, count)),
            ),
          ];
        }),
      ]),
    ],
  };
}

/** Name of a section's file. */
export const sectionFile = (id: string): string => `section-${id}`;

/** The id of a place that cites a reference: the first, the second … of a section. */
function citeId(section: string, reference: string, count: Map<string, number>): string {
  const n = (count.get(reference) ?? 0) + 1;
  count.set(reference, n);
  return `cite-${section}-${reference}-${n}`;
}

/** The words of a paragraph, with its citations and the printed pages that begin in it. */
function paragraphNodes(
  { pages }: Article,
  paragraph: Paragraph,
  idOf: (reference: string) => string | undefined,
): (Node | string)[] {
  const breaks = pages.flatMap(({ n, sentence }) =>
    sentence?.section === paragraph.section && sentence.paragraph === paragraph.id
      ? [{ n, at: sentence.at }]
      : [],
  );
  let offset = 0;
  return paragraph.runs.flatMap((run) => {
    const here = breaks.filter(({ at }) => at >= offset && at < offset + run.text.length);
    const cuts = [0, ...here.map(({ at }) => at - offset), run.text.length];
    offset += run.text.length;
    return cuts.slice(0, -1).flatMap((start, index) => {
      const text = run.text.slice(start, cuts[index + 1]);
      const begins = index > 0 ? here[index - 1] : undefined;
      return [
        ...(begins ? [pageBreak(begins.n)] : []),
        ...(text === '' ? [] : [runNode({ ...run, text }, idOf)]),
      ];
    });
  });
}

function runNode(
  { text, reference, emphasis }: Run,
  idOf: (reference: string) => string | undefined,
): Node | string {
  const shown = emphasis ? words('em', text) : text;
  if (reference === null) return shown;
  return element(
    'a',
    {
      'epub:type': 'biblioref',
      role: 'doc-biblioref',
      id: idOf(reference),
      href: `references.xhtml#${reference}`,
    },
    [shown],
  );
}

/** The list of references, each entry with links back to the places that cite it. */
export function referencesPage(article: Article): BookPage {
  const { meta, references, sections } = article;
  return {
    id: 'references',
    title: meta.referencesHeading,
    lang: meta.lang,
    body: [
      element('section', { 'epub:type': 'bibliography', role: 'doc-bibliography' }, [
        words('h2', meta.referencesHeading),
        element(
          'ul',
          {},
          references.map((reference) => entry(reference, sections)),
        ),
      ]),
    ],
  };
}

function entry({ id, label, printed, page }: Reference, sections: readonly Section[]): Node {
  return element('li', { id }, [
    page === undefined ? null : pageBreak(page),
    element('p', {}, [label ? `${label} ` : null, ...inlineNodes(printed)]),
    element(
      'p',
      { class: 'back' },
      sections.flatMap((section) => backLinks(section, id)),
    ),
  ]);
}

/** Links to the places of a section that cite a reference. */
function backLinks({ id, number, paragraphs }: Section, reference: string): (Node | string)[] {
  const uses = paragraphs.flatMap(({ runs }) => runs.filter((run) => run.reference === reference));
  return uses.flatMap((_, index) => [
    element(
      'a',
      { role: 'doc-backlink', href: `${sectionFile(id)}.xhtml#cite-${id}-${reference}-${index + 1}` },
      [`↩ ${number}`],
    ),
    ' ',
  ]);
}

/** A printed line, with its emphasis and links. */
export const inlineNodes = (line: string): (Node | string)[] =>
  parseInline(line).map(({ text, emphasis, href }) => {
    const shown = emphasis ? words('em', text) : text;
    return href === null ? shown : element('a', { href }, [shown]);
  });

/** The titles of the article by language, that of the book's language first. */
export const titlesOf = ({ title }: Article['meta'], lang: string): [lang: string, title: string][] =>
  Object.entries(title).toSorted(([a], [b]) => Number(b === lang) - Number(a === lang));

/** Title, authors, abstracts and imprint, as printed; what is said of a translation before them. */
export function titlePage({ meta, pages }: Article, translated?: BookTranslation): BookPage {
  const inOrder = titlesOf(meta, translated?.translation.lang ?? meta.lang);
  const [first] = pages;
  return {
    id: 'title',
    title: inOrder[0]?.[1] ?? '',
    lang: meta.lang,
    body: [
      first?.sentence === null && first.reference === null && pageBreak(first.n),
      ...inOrder.map(([lang, title], index) =>
        words(index === 0 ? 'h1' : 'p', title, {
          ...inLang(lang),
          ...(index > 0 && { class: 'other-title' }),
        }),
      ),
      translated ? words('p', translated.note, inLang(translated.translation.lang)) : null,
      ...meta.authors.flatMap(({ printed, affiliation }) => [
        element('p', {}, [words('strong', printed)]),
        ...affiliation.map((line) => element('p', {}, inlineNodes(line))),
      ]),
      ...Object.entries(meta.abstract).flatMap(([lang, { label, text }]) => {
        const keywords = meta.keywords[lang];
        return [
          element('p', inLang(lang), [words('strong', label), ` ${text}`]),
          keywords
            ? element('p', inLang(lang), [words('strong', keywords.label), ` ${keywords.terms.join(', ')}`])
            : null,
        ];
      }),
      ...meta.imprint.map(({ lang, text }) => element('p', inLang(lang), inlineNodes(text))),
    ],
  };
}

/** The charts of the edition, which are not of the article. */
export const chartsPage = (charts: readonly BookChart[], { lang, charts: title }: BookWords): BookPage => ({
  id: 'charts',
  title,
  lang,
  body: [
    words('h2', title),
    ...charts.map((chart) =>
      element('figure', { id: chart.id }, [
        element('img', { src: `charts/${chart.id}.svg`, alt: chart.summary }),
        words('figcaption', chart.title),
      ]),
    ),
  ],
});

/** The contents as nested lists, sections within their own. */
export function contentsList(sections: readonly Section[], parent: string | null = null): Node[] {
  const within = sections.filter((section) => section.parent === parent);
  return within.map(({ id, printedNumber, title }) => {
    const inner = contentsList(sections, id);
    return element('li', {}, [
      words('a', `${printedNumber} ${title}`, { href: `${sectionFile(id)}.xhtml` }),
      inner.length > 0 && element('ol', {}, inner),
    ]);
  });
}
