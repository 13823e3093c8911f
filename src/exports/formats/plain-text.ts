import { inlineText } from '../../article/prose/inline.ts';
import type { Article } from '../../article/model/model.ts';
import type { ArticleFormat } from './export-format.ts';

/**
 * Plain text: the article in its printed words, a line a paragraph, with an empty line between them, and nothing of ours.
 */
export const plainText: ArticleFormat = {
  extension: 'txt',
  type: 'text/plain',
  label: 'TXT',
  exports: 'article',
  write: articleText,
};

function articleText({ meta, sections, references }: Article): string {
  const inOrder = <Value>(record: Record<string, Value>): Value[] =>
    Object.entries(record)
      .sort(([a], [b]) => Number(b === meta.lang) - Number(a === meta.lang))
      .map(([, value]) => value);
  return [
    ...inOrder(meta.title),
    ...meta.authors.map(({ printed, affiliation }) => [printed, ...affiliation.map(inlineText)].join('\n')),
    ...Object.entries(meta.abstract).flatMap(([lang, { label, text }]) => {
      const keywords = meta.keywords[lang];
      return [`${label} ${text}`, ...(keywords ? [`${keywords.label} ${keywords.terms.join(', ')}`] : [])];
    }),
    ...meta.imprint.map(({ text }) => inlineText(text)),
    ...sections.flatMap(({ printedNumber, title, paragraphs }) => [
      `${printedNumber} ${title}`,
      ...paragraphs.map(({ text }) => text),
    ]),
    ...(references.length > 0 ? [meta.referencesHeading] : []),
    ...references.map(({ label, printed }) => [label, inlineText(printed)].filter(Boolean).join(' ')),
  ]
    .join('\n\n')
    .concat('\n');
}
