import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { article, built, fixture, references } from './source.ts';

/** The fixture's words, read in the simplest way that can be checked by eye; it shares no code with the importer. */
function printedWords(markdown: string): string[] {
  return markdown
    .replace(/^---$/gm, '')
    .replace(/^#+ /gm, '')
    .replace(/^- /gm, '')
    .replace(/\]\((?:https?:)[^)]*\)/g, ']')
    .replace(/\[((?:https?:|bit\.ly)[^\]]*)\]/g, '$1')
    .replace(/<(https?:[^>]*)>/g, '$1')
    .replace(/\\+/g, '')
    .replace(/\*/g, '')
    .replace(/(\p{L}-)\n\n+(?=\p{Ll})/gu, '$1')
    .split(/\s+/)
    .filter((word) => word !== '');
}

const parser = unified().use(remarkParse);

/** The words of a printed line, its Markdown taken off by a parser. */
const plain = (line: string): string => text(parser.parse(line));

function text(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(text).join('') : '';
}

/** The model's words in the order in which the article prints them. */
function modelWords(): string[] {
  const bylines = article.authors.flatMap(({ printed, affiliation }) => [printed, ...affiliation]);
  const summaries = Object.keys(article.abstract).flatMap((lang) => [
    article.abstract[lang]?.label,
    article.abstract[lang]?.text,
    article.keywords[lang]?.label,
    article.keywords[lang]?.terms.join(', '),
  ]);
  const sections = built.flatMap(({ section }) => [
    section.printedNumber,
    section.title,
    ...section.paragraphs.map((paragraph) => paragraph.text),
  ]);
  const entries = references.flatMap(({ label, printed }) => [label, plain(printed)]);
  return [
    article.kicker,
    ...Object.values(article.title),
    ...bylines,
    ...summaries,
    ...article.imprint.map((line) => plain(line.text)),
    ...sections,
    article.referencesHeading,
    ...entries,
  ].flatMap((part) => (part ?? '').split(/\s+/).filter((word) => word !== ''));
}

describe('the words of the article', () => {
  it('all stand in the content, in order and unchanged', () => {
    const expected = printedWords(fixture);
    const found = modelWords();
    const at = expected.findIndex((word, index) => word !== found[index]);
    const around = (words: string[]): string => words.slice(Math.max(at - 5, 0), at + 5).join(' ');
    expect(at === -1 ? 'no difference' : `expected “${around(expected)}”, found “${around(found)}”`).toBe(
      'no difference',
    );
    expect(found).toHaveLength(expected.length);
  });
});

describe('the citations of the article', () => {
  const body = fixture.slice(fixture.indexOf('\n## 1. '), fixture.indexOf('\n#### References'));
  const groups = built.flatMap(({ citations }) => citations);

  it('are all marked, and nothing else is', () => {
    const inText = [...body.matchAll(/\([^()]*, \d{4}(?:: [\d-]+)?\)|\(\*ibid\*\)|\(\d{4}\)/g)];
    const marked = groups.map((group) =>
      group.kind === 'narrative' ? group.text.slice(-'(2018)'.length) : group.text,
    );
    expect(marked).toEqual(inText.map(([match]) => match.replace(/\*/g, '')));
  });

  it('name each work that a group holds', () => {
    const works = groups.flatMap(({ cites }) => cites);
    const years = body.match(/(?:, |\()\d{4}(?=\)|: [\d-]+[;)]|;)/g) ?? [];
    const repeated = body.match(/\*ibid\*/g) ?? [];
    expect(works).toHaveLength(years.length + repeated.length);
  });

  it('hold every locator as printed', () => {
    const printed = [...body.matchAll(/, \d{4}: ([\d-]+)/g)].map(([, locator]) => locator);
    const own = groups
      .filter(({ kind }) => kind !== 'ibid')
      .flatMap(({ cites }) => cites.map(({ locator }) => locator));
    expect(own.filter((locator) => locator !== null)).toEqual(printed);
  });

  it('lead to listed references, but for the one source that the list lacks', () => {
    const ids = new Set(references.map(({ id }) => id));
    const unresolved = groups
      .flatMap(({ cites }) => cites)
      .filter(({ reference }) => reference === null || !ids.has(reference));
    expect(unresolved.map(({ unlisted }) => unlisted)).toEqual(['eclac-2017']);
  });
});
