import type { Article, Reference, Run, Section } from '../../article/model/model.ts';
import { parseInline } from '../../article/prose/inline.ts';
import { childrenOf } from '../../article/model/find.ts';
import { h, toText } from '../../markup/node.ts';
import type { Node } from '../../markup/node.ts';
import type { ArticleFormat } from './export-format.ts';
import { elementCitation, jatsName, textNode } from './jats-citation.ts';
import { pageEnds } from './page-ends.ts';

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

function articleJats(article: Article, url: string): string {
  const { meta, references, sections, abbreviations } = article;
  return `${prolog}${toText(
    h(
      'article',
      {
        'xmlns:xlink': 'http://www.w3.org/1999/xlink',
        'xmlns:ali': 'http://www.niso.org/schemas/ali/1.0/',
        'article-type': 'research-article',
        'dtd-version': '1.3',
        'xml:lang': meta.lang,
      },
      [
        h('front', {}, [
          h('journal-meta', {}, [
            h('journal-title-group', {}, [h('journal-title', {}, [meta.published.journal])]),
            textNode('issn', meta.published.issn),
          ]),
          articleMeta(article, url),
        ]),
        h(
          'body',
          {},
          sections.filter(({ parent }) => parent === null).map((section) => sectionNode(article, section)),
        ),
        h('back', {}, [
          h('ref-list', {}, [h('title', {}, [meta.referencesHeading]), ...references.map(referenceNode)]),
          abbreviations.length > 0 &&
            h('glossary', {}, [
              h(
                'def-list',
                {},
                abbreviations.map(({ id, short, long }) =>
                  h('def-item', {}, [
                    h('term', { id: `abbreviation-${id}` }, [short]),
                    h('def', {}, [h('p', {}, [long.en])]),
                  ]),
                ),
              ),
            ]),
        ]),
      ],
    ),
  )}\n`;
}

function articleMeta({ meta, sections, references }: Article, url: string): Node {
  const { volume, issue, pages, year } = meta.published;
  const [first, last] = pageEnds(pages);
  const others = <Value>(record: Record<string, Value>): [string, Value][] =>
    Object.entries(record).filter(([lang]) => lang !== meta.lang);
  const abstract = (tag: string, lang: string, text: string): Node =>
    h(tag, { 'xml:lang': lang }, [h('p', {}, [text])]);
  const words = sections.reduce((sum, section) => sum + section.words, 0);
  return h('article-meta', {}, [
    meta.doi === undefined ? null : h('article-id', { 'pub-id-type': 'doi' }, [meta.doi]),
    h('title-group', {}, [
      textNode('article-title', meta.title[meta.lang]),
      ...others(meta.title).map(([lang, title]) =>
        h('trans-title-group', { 'xml:lang': lang }, [h('trans-title', {}, [title])]),
      ),
    ]),
    h('contrib-group', {}, [
      ...meta.authors.map(({ family, given, email }, index) =>
        h('contrib', { 'contrib-type': 'author' }, [
          jatsName({ family, given }),
          textNode('email', email),
          h('xref', { 'ref-type': 'aff', rid: `aff-${index + 1}` }),
        ]),
      ),
      ...meta.authors.map(({ affiliation, email }, index) =>
        h('aff', { id: `aff-${index + 1}` }, [
          affiliation.filter((line) => email === undefined || !line.includes(email)).join(', '),
        ]),
      ),
    ]),
    h('pub-date', { 'publication-format': 'electronic', 'date-type': 'pub', 'iso-8601-date': String(year) }, [
      h('year', {}, [String(year)]),
    ]),
    textNode('volume', volume),
    textNode('issue', issue),
    textNode('fpage', first),
    textNode('lpage', last),
    pages === undefined ? null : h('page-range', {}, [pages]),
    permissions(meta.licence, year),
    h('self-uri', { 'xlink:href': url }),
    abstract('abstract', meta.lang, meta.abstract[meta.lang]?.text ?? ''),
    ...others(meta.abstract).map(([lang, { text }]) => abstract('trans-abstract', lang, text)),
    ...Object.entries(meta.keywords).map(([lang, { terms }]) =>
      h(
        'kwd-group',
        { 'kwd-group-type': 'author', 'xml:lang': lang },
        terms.map((term) => h('kwd', {}, [term])),
      ),
    ),
    h('counts', {}, [
      h('ref-count', { count: String(references.length) }),
      h('word-count', { count: String(words) }),
    ]),
  ]);
}

const permissions = ({ name, url, holder }: Article['meta']['licence'], year: number): Node =>
  h('permissions', {}, [
    h('copyright-statement', {}, [`© ${year} ${holder}`]),
    h('copyright-year', {}, [String(year)]),
    h('copyright-holder', {}, [holder]),
    h('license', { 'license-type': 'open-access', 'xlink:href': url }, [
      h('ali:license_ref', {}, [url]),
      h('license-p', {}, [name]),
    ]),
  ]);

const sectionNode = (article: Article, section: Section): Node =>
  h('sec', { id: `sec-${section.id}` }, [
    h('label', {}, [section.printedNumber]),
    h('title', {}, [section.title]),
    ...section.paragraphs.map(({ id, runs }) => h('p', { id: `sec-${section.id}-${id}` }, runs.map(runNode))),
    ...childrenOf(article, section.id).map((child) => sectionNode(article, child)),
  ]);

function runNode({ text, reference, emphasis }: Run): Node | string {
  const words = emphasis ? h('italic', {}, [text]) : text;
  return reference === null ? words : h('xref', { 'ref-type': 'bibr', rid: `ref-${reference}` }, [words]);
}

const referenceNode = ({ id, label, printed, csl }: Reference): Node =>
  h('ref', { id: `ref-${id}` }, [
    textNode('label', label),
    h('citation-alternatives', {}, [
      h(
        'mixed-citation',
        {},
        parseInline(printed).map(({ text, emphasis, href }) => {
          const words = emphasis ? h('italic', {}, [text]) : text;
          return href === null
            ? words
            : h('ext-link', { 'ext-link-type': 'uri', 'xlink:href': href }, [words]);
        }),
      ),
      elementCitation(csl),
    ]),
  ]);
