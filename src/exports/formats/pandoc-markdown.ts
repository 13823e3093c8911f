import { readCiteText } from '../../article/references/cite-text.ts';
import type { Article, Citation, Cite, Paragraph, Reference, Section } from '../../article/model/model.ts';
import type { CslName } from '../../schemas/reference.ts';
import { groupBy } from '../../text/group-by.ts';
import type { ArticleFormat } from './export-format.ts';
import { citationStyle } from './citation-style.ts';
import { cslJson } from './csl-json.ts';
import { frontMatter, heading, plain, plainStart } from './markdown-text.ts';

/**
 * Markdown for Pandoc's citeproc (https://pandoc.org/MANUAL.html#citations): citations as keys, `[@okafor-2011, p. 31]`, of the
 * references as data. With the style beside it they read as printed, with another as that has them.
 */
export const pandocMarkdown: ArticleFormat = {
  extension: 'pandoc.md',
  type: 'text/markdown',
  label: 'Pandoc',
  exports: 'article',
  write: articlePandoc,
};

function articlePandoc(article: Article): string {
  const files: [string, string][] = [
    ['bibliography', `references.${cslJson.extension}`],
    ['csl', `article.${citationStyle.extension}`],
  ];
  const known = new Map(article.references.map((reference) => [reference.id, reference]));
  const groups = groupBy(article.citations, ({ section, paragraph }) => `${section} ${paragraph}`);
  const sectionText = (section: Section): string[] => [
    heading(section),
    ...section.paragraphs.map((paragraph) =>
      paragraphText(paragraph, groups.get(`${section.id} ${paragraph.id}`) ?? [], known),
    ),
  ];
  return [
    frontMatter(article, article.references.length > 0 ? files : []),
    ...article.sections.flatMap(sectionText),
    `## ${words(article.meta.referencesHeading)}`,
    '::: {#refs}\n:::',
  ]
    .join('\n\n')
    .concat('\n');
}

/** A paragraph with its citation groups, in order, as keys. */
function paragraphText(paragraph: Paragraph, groups: Citation[], known: Map<string, Reference>): string {
  let at = 0;
  let text = '';
  for (const group of groups) {
    const start = paragraph.text.indexOf(group.text, at);
    const keys = start < 0 ? null : groupKeys(group, known);
    if (keys === null) continue;
    text += runsBetween(paragraph, at, start) + keys;
    at = start + group.text.length;
  }
  return text + runsBetween(paragraph, at, paragraph.text.length);
}

/** The words of a paragraph between two offsets, with their emphasis. */
function runsBetween({ runs }: Paragraph, from: number, to: number): string {
  let offset = 0;
  return runs
    .map(({ text, emphasis }) => {
      const part = text.slice(Math.max(from - offset, 0), Math.max(to - offset, 0));
      const isStart = offset === 0 && from === 0;
      offset += text.length;
      if (part === '') return '';
      return emphasis ? `*${words(part)}*` : isStart ? guard(plainStart(part)) : words(part);
    })
    .join('');
}

/** A citation group as Pandoc writes it; null where its words would not come out as printed, such as an *ibid*. */
function groupKeys({ kind, text, cites }: Citation, known: Map<string, Reference>): string | null {
  const sources = cites.map((cite) => keyOf(cite, known, kind === 'narrative'));
  if (!sources.every((source) => source !== null)) return null;
  if (kind === 'narrative')
    return cites.length === 1 && text === cites[0]?.text ? (sources[0] ?? null) : null;
  return text === `(${cites.map((cite) => cite.text).join('; ')})` ? `[${sources.join('; ')}]` : null;
}

/** One work within a group; its names stand before the key where the style would make others. */
function keyOf(
  { text, reference, locator }: Cite,
  known: Map<string, Reference>,
  isNarrative: boolean,
): string | null {
  const source = known.get(reference ?? '');
  const { names, years } = readCiteText(text);
  const [year] = source?.csl.issued['date-parts'][0] ?? [];
  if (!source || years.length !== 1 || years[0] !== year) return null;
  const pages = locator === null ? '' : `, ${/\D/.test(locator) ? 'pp.' : 'p.'} ${locator}`;
  const printed = locator === null ? '' : `: ${locator}`;
  if (isNarrative)
    return text === `${names} (${year}${printed})` ? `${words(names)} [-@${source.id}${pages}]` : null;
  if (text !== `${names}, ${year}${printed}`) return null;
  return names === shortNames(source.csl.author)
    ? `@${source.id}${pages}`
    : `${words(names)}, -@${source.id}${pages}`;
}

/** The authors as the style beside the file names them. */
function shortNames(authors: readonly CslName[]): string {
  const [first = '', second] = authors.map((author) =>
    'literal' in author
      ? author.literal
      : [author['non-dropping-particle'], author.family].filter(Boolean).join(' '),
  );
  if (authors.length > 2) return `${first} et al.`;
  return second === undefined ? first : `${first} & ${second}`;
}

/** Words that Pandoc would read as more than Markdown does: keys and an ellipsis. */
const guard = (text: string): string => text.replace(/@|\.{3}/g, String.raw`\$&`);

const words = (text: string): string => guard(plain(text));
