import type { Article, Run, Section } from '../../article/model/model.ts';
import type { ArticleFormat } from './export-format.ts';

/**
 * Markdown: the article in its printed words (CommonMark, with a block of YAML before it as Pandoc and most editors
 * read it). Each citation links to its entry in the list of references.
 */
export const markdown: ArticleFormat = {
  extension: 'md',
  type: 'text/markdown',
  label: 'Markdown',
  exports: 'article',
  write: articleMarkdown,
};

function articleMarkdown(article: Article): string {
  const { meta, references } = article;
  const entries = references.map(
    ({ id, label, printed }) => `<a id="${id}"></a>${label ? `${plain(label)} ` : ''}${printed}`,
  );
  return [
    frontMatter(article),
    ...article.sections.map(sectionText),
    `## ${plain(meta.referencesHeading)}`,
    ...entries,
  ]
    .join('\n\n')
    .concat('\n');
}

/** Metadata by the names that Pandoc knows. Values are written as JSON, which is also YAML. */
function frontMatter({ meta }: Article): string {
  const { journal, volume, issue, pages, year } = meta.published;
  const others = <Value>(record: Record<string, Value>): [string, Value][] =>
    Object.entries(record).filter(([lang]) => lang !== meta.lang);
  const fields: [string, unknown][] = [
    ['title', meta.title[meta.lang]],
    ['author', meta.authors.map(({ printed }) => printed)],
    ['date', String(year)],
    ['lang', meta.lang],
    ['journal', journal],
    ['volume', volume],
    ['issue', issue],
    ['pages', pages],
    ['doi', meta.doi],
    ['license', meta.licence.url],
    ['keywords', meta.keywords[meta.lang]?.terms],
    ['abstract', meta.abstract[meta.lang]?.text],
    ...others(meta.title).map(([lang, title]): [string, unknown] => [`title-${lang}`, title]),
    ...others(meta.keywords).map(([lang, { terms }]): [string, unknown] => [`keywords-${lang}`, terms]),
    ...others(meta.abstract).map(([lang, { text }]): [string, unknown] => [`abstract-${lang}`, text]),
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : `${name}: ${JSON.stringify(value)}`,
  );
  return ['---', ...lines, '---'].join('\n');
}

function sectionText({ level, printedNumber, title, paragraphs }: Section): string {
  const heading = `${'#'.repeat(level + 1)} ${plain(`${printedNumber} ${title}`)}`;
  return [heading, ...paragraphs.map(({ runs }) => runs.map(runText).join(''))].join('\n\n');
}

function runText({ text, reference, emphasis }: Run, index: number): string {
  const words = emphasis ? `*${plain(text)}*` : index === 0 ? plainStart(text) : plain(text);
  return reference === null ? words : `[${words}](#${reference})`;
}

/** A text with all that Markdown would read as markup escaped. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|~$]/g, String.raw`\$&`);

/** The same at the beginning of a paragraph, where a number, `#`, `+` or `-` would begin a list or a heading. */
const plainStart = (text: string): string =>
  plain(text)
    .replace(/^(\d+)([.)] )/, String.raw`$1\$2`)
    .replace(/^([#+-]) /, String.raw`\$1 `);
