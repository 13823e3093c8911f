import type { ContentProblem } from '../../reading/content-error.ts';
import { characterProblem, longestText } from '../../reading/text-problems.ts';

/** What a section's source is made of besides words: what is escaped, marks, and the signs that MDX reads as code. */
const token =
  /\\[^\n]|<!--|<(\/?)(Cite|Figure|Page)\b((?:"[^"]*"|'[^']*'|\{[^}]*\}|[^>"'{])*?)(\/?)>|<(?:https?:|mailto:)[^>\s]*>|[<{}]/g;

/** A sign that stands alone, what it is and what to write. */
const signs: Readonly<Record<string, [found: string, expected: string]>> = {
  '<!--': ['an HTML comment', 'no comment: delete it'],
  '<': [
    '"<", which begins no mark',
    '&lt; for the sign itself; of marks only <Cite …>, <Figure …> and <Page …/>, whole and closed',
  ],
  '{': ['"{", which begins code', '\\{ for the sign itself'],
  '}': ['"}", which ends code', '\\} for the sign itself'],
};

/**
 * What would make MDX stumble over a section's source, or read it as something else than words, in the paragraph where it
 * stands and with what to write.
 *
 * @param body the source without its front matter
 */
export function sourceProblems(body: string, file: string): ContentProblem[] {
  let n = 0;
  return body.split(/\n[^\S\n]*\n/).flatMap((block) => {
    const own = blockProblems(block).map(({ index, found, expected }) => ({
      file,
      field: `p${n + paragraphsIn(block.slice(0, index + 1))}`,
      found: `${found}, ${around(block, index)}`,
      expected,
    }));
    n += paragraphsIn(block);
    return own;
  });
}

/** In which paragraph a place of the source stands, and the words there. */
export function placeInSource(body: string, offset: number): { field: string; words: string } {
  const before = body.slice(0, offset + 1);
  const n = before.split(/\n[^\S\n]*\n/).reduce((sum, block) => sum + paragraphsIn(block), 0);
  return { field: `p${Math.max(n, 1)}`, words: around(body, offset) };
}

interface BlockProblem {
  index: number;
  found: string;
  expected: string;
}

function blockProblems(block: string): BlockProblem[] {
  if (block.length > longestText) {
    return [
      { index: 0, found: `a paragraph of ${block.length} characters`, expected: `at most ${longestText}` },
    ];
  }
  const character = characterProblem(block);
  if (character) return [{ index: 0, ...character }];
  const [, keyword] = /^(export|import)\s/.exec(block) ?? [];
  if (keyword !== undefined) {
    const expected = `&#${keyword.charCodeAt(0)};${keyword.slice(1)} for the word itself`;
    return [{ index: 0, found: `"${keyword}" at its beginning, which MDX reads as code`, expected }];
  }
  return [...patternProblems(block), ...markProblems(block)];
}

/** Markdown that other readers know and this one shows as its signs. */
const patterns: [pattern: RegExp, found: string, expected: string][] = [
  [/\[\^[^\]\s]+\]/, 'a footnote', 'its words in the text, or in parentheses'],
  [/\][^\S\n]?\[/, 'a link by reference', 'a link with its address: [words](https://…)'],
  [/^\s*\|?\s*:?-{3,}:?\s*\|/m, 'a table', 'paragraphs, lists or quotations; a table is a file in datasets/'],
  [/^(?:\+\+\+|```|~~~)/m, 'a fence', 'paragraphs, lists or quotations'],
  [/~~[^~\n]+~~/, 'words struck out', 'the words as printed'],
];

const patternProblems = (block: string): BlockProblem[] =>
  patterns.flatMap(([pattern, found, expected]) => {
    const index = block.search(pattern);
    return index < 0 ? [] : [{ index, found, expected }];
  });

/** Marks that are not closed, or not opened, in their paragraph, and signs of code. */
function markProblems(block: string): BlockProblem[] {
  const problems: BlockProblem[] = [];
  const open: { name: string; index: number }[] = [];
  for (const { 0: all, 1: slash, 2: name, 4: end, index } of block.matchAll(token)) {
    if (all.startsWith('\\')) continue;
    const sign = signs[all];
    if (sign) problems.push({ index, found: sign[0], expected: sign[1] });
    else if (name === undefined) {
      const expected = `[${all.slice(1, -1)}](${all.slice(1, -1)})`;
      problems.push({ index, found: `the address ${all} between angle brackets`, expected });
    } else if (name === 'Page') {
      if (end === '/') continue;
      problems.push({ index, found: all, expected: '<Page n="…" />, around no words' });
    } else if (slash === '') {
      if (end === '/') {
        problems.push({
          index,
          found: `${all} around nothing`,
          expected: `words between <${name} …> and </${name}>`,
        });
      } else open.push({ name, index });
    } else if (open.at(-1)?.name === name) open.pop();
    else
      problems.push({
        index,
        found: `${all} without a <${name} …> before it`,
        expected: 'both, in one paragraph',
      });
  }
  const unclosed = open.map(({ name, index }) => ({
    index,
    found: `<${name} …> without its </${name}>`,
    expected: 'both, in one paragraph',
  }));
  return [...problems, ...unclosed];
}

/** How many paragraphs a block makes: a list has one for each of its points. */
const paragraphsIn = (block: string): number =>
  block.trim() === '' ? 0 : Math.max(block.match(/^\s*(?:[-*+]|\d+[.)])\s/gm)?.length ?? 0, 1);

/** The words at a place of a source, for a message. */
function around(source: string, index: number): string {
  const words = source
    .slice(Math.max(0, index - 30), index + 50)
    .replace(/\s+/g, ' ')
    .trim();
  return `in "…${words}…"`;
}
