import type { Article, Reference } from '../../article/model/model.ts';
import { parseInline } from '../../article/prose/inline.ts';
import type { Translation } from '../../article/model/translation.ts';
import { element, toText, type Node } from '../../markup/node.ts';
import type { ArticleFormat } from './export-format.ts';
import { jatsBody } from './jats-body.ts';
import { elementCitation, jatsName, publicationType, textNode } from './jats-citation.ts';
import type { ArticleData } from '../../schemas/article.ts';
import { defaultLocale } from '../../text/language.ts';
import { pageEnds } from './page-ends.ts';
import { translationNote } from './translation-note.ts';

/** What a JATS file begins with. */
const prolog = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.3 20210610//EN" "https://jats.nlm.nih.gov/archiving/1.3/JATS-archivearticle1-3.dtd">
`;

/**
 * JATS, the XML in which archives and publishers keep articles (NISO Z39.96-2021, version 1.3, Archiving and
 * Interchange): the article in its printed words. Each citation points at its reference, given as printed and as data.
 */
export const jats: ArticleFormat = {
  extension: 'xml',
  type: 'application/xml',
  label: 'JATS',
  exports: 'article',
  write: articleJats,
};

function articleJats(article: Article, url: string | null): string {
  const { meta, references, sections, abbreviations } = article;
  return `${prolog}${toText(
    element(
      'article',
      {
        'xmlns:xlink': 'http://www.w3.org/1999/xlink',
        'xmlns:ali': 'http://www.niso.org/schemas/ali/1.0/',
        'article-type': 'research-article',
        'dtd-version': '1.3',
        'xml:lang': meta.lang,
      },
      [
        element('front', {}, [
          element('journal-meta', {}, [
            element('journal-title-group', {}, [element('journal-title', {}, [meta.published.journal])]),
            textNode('issn', meta.published.issn),
          ]),
          articleMeta(article, url),
        ]),
        jatsBody(sections),
        element('back', {}, [
          element('ref-list', {}, [
            element('title', {}, [meta.referencesHeading]),
            ...references.map(referenceNode),
          ]),
          abbreviations.length > 0 &&
            element('glossary', {}, [
              element(
                'def-list',
                {},
                abbreviations.map(({ id, short, long }) =>
                  element('def-item', {}, [
                    element('term', { id: `abbreviation-${id}` }, [short]),
                    element('def', {}, [element('p', {}, [long[defaultLocale]])]),
                  ]),
                ),
              ),
            ]),
        ]),
        ...article.translations.map((translation) => translationNode(article, translation)),
      ],
    ),
  )}\n`;
}

/** A translation beside the article, which says whose it is; its citations point at the article's references. */
function translationNode(article: Article, translation: Translation): Node {
  const { lang, sections } = translation;
  return element('sub-article', { 'article-type': 'translation', id: lang, 'xml:lang': lang }, [
    element('front-stub', {}, [
      element('title-group', {}, [textNode('article-title', article.meta.title[lang])]),
    ]),
    jatsBody(sections, `${lang}-`),
    element('back', {}, [
      element('notes', { 'notes-type': 'translation' }, [
        element('p', {}, [translationNote(article, translation)]),
      ]),
    ]),
  ]);
}

function articleMeta({ meta, sections, references }: Article, url: string | null): Node {
  const { volume, issue, pages, year } = meta.published;
  const [first, last] = pageEnds(pages);
  const others = <Value>(record: Record<string, Value>): [string, Value][] =>
    Object.entries(record).filter(([lang]) => lang !== meta.lang);
  const abstract = (tag: string, lang: string | null, text: string): Node =>
    element(tag, { 'xml:lang': lang }, [element('p', {}, [text])]);
  const words = sections.reduce((sum, section) => sum + section.words, 0);
  return element('article-meta', {}, [
    meta.doi === undefined ? null : element('article-id', { 'pub-id-type': 'doi' }, [meta.doi]),
    element('title-group', {}, [
      textNode('article-title', meta.title[meta.lang]),
      ...others(meta.title).map(([lang, title]) =>
        element('trans-title-group', { 'xml:lang': lang }, [element('trans-title', {}, [title])]),
      ),
    ]),
    element('contrib-group', {}, [
      ...meta.authors.map(({ family, given, email }, index) =>
        element('contrib', { 'contrib-type': 'author' }, [
          jatsName({ family, given }),
          textNode('email', email),
          element('xref', { 'ref-type': 'aff', rid: `aff-${index + 1}` }),
        ]),
      ),
      ...meta.authors.map((author, index) =>
        element('aff', { id: `aff-${index + 1}` }, affiliationWords(author)),
      ),
    ]),
    meta.published.editors !== undefined &&
      element(
        'contrib-group',
        { 'content-type': 'editors' },
        meta.published.editors.map((editor) =>
          element('contrib', { 'contrib-type': 'editor' }, [jatsName(editor)]),
        ),
      ),
    element(
      'pub-date',
      { 'publication-format': 'electronic', 'date-type': 'pub', 'iso-8601-date': String(year) },
      [element('year', {}, [String(year)])],
    ),
    textNode('volume', volume),
    textNode('issue', issue),
    textNode('fpage', first),
    textNode('lpage', last),
    pages === undefined ? null : element('page-range', {}, [pages]),
    history(meta.published),
    permissions(meta, year),
    url === null ? null : element('self-uri', { 'xlink:href': url }),
    abstract('abstract', null, meta.abstract[meta.lang]?.text ?? ''),
    ...others(meta.abstract).map(([lang, { text }]) => abstract('trans-abstract', lang, text)),
    ...Object.entries(meta.keywords).map(([lang, { terms }]) =>
      element(
        'kwd-group',
        { 'kwd-group-type': 'author', 'xml:lang': lang !== meta.lang && lang },
        terms.map((term) => element('kwd', {}, [term])),
      ),
    ),
    element('counts', {}, [
      element('ref-count', { count: references.length }),
      element('word-count', { count: words }),
    ]),
  ]);
}

/** The lines under an author's name but the address for letters, the institution among them marked. */
function affiliationWords({
  affiliation,
  email,
  institution,
}: ArticleData['authors'][number]): (Node | string)[] {
  const words = affiliation.filter((line) => email === undefined || !line.includes(email)).join(', ');
  const [before = words, behind] = institution === undefined ? [] : words.split(institution, 2);
  return behind === undefined ? [words] : [before, element('institution', {}, [institution ?? '']), behind];
}

/** When the journal received and accepted the article, as far as it says. */
function history(published: Article['meta']['published']): Node | null {
  const dates = (['received', 'accepted'] as const).flatMap((type) => {
    const date = published[type];
    if (date === undefined) return [];
    const parts = date
      .split('-')
      .map((part, index) => element(['year', 'month', 'day'][index] ?? 'day', {}, [part]));
    return element('date', { 'date-type': type, 'iso-8601-date': date }, parts.toReversed());
  });
  return dates.length === 0 ? null : element('history', {}, dates);
}

/** Licence and copyright: the statement as the imprint prints it, if it does. */
const permissions = ({ licence: { name, url, holder }, imprint }: Article['meta'], year: number): Node =>
  element('permissions', {}, [
    element('copyright-statement', {}, [
      imprint.flatMap(({ text }) => /©[^.]+/.exec(text)?.[0] ?? [])[0] ?? `© ${year} ${holder}`,
    ]),
    element('copyright-year', {}, [String(year)]),
    element('copyright-holder', {}, [holder]),
    element('license', { 'license-type': 'open-access', 'xlink:href': url }, [
      element('ali:license_ref', {}, [url]),
      element('license-p', {}, [name]),
    ]),
  ]);

/**
 * A reference as data, then as printed. (Both would stand in `<citation-alternatives>`, but Pandoc reads only an
 * `<element-citation>` that is a child of `<ref>`.)
 */
const referenceNode = ({ id, label, printed, csl }: Reference): Node =>
  element('ref', { id: `ref-${id}` }, [
    textNode('label', label),
    elementCitation(csl),
    element(
      'mixed-citation',
      { 'publication-type': publicationType(csl), 'specific-use': 'as-printed' },
      parseInline(printed).map(({ text, emphasis, href }) => {
        const words = emphasis ? element('italic', {}, [text]) : text;
        return href === null
          ? words
          : element('ext-link', { 'ext-link-type': 'uri', 'xlink:href': href }, [words]);
      }),
    ),
  ]);
