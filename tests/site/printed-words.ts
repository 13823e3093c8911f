import { readFileSync } from 'node:fs';

/** The article as it was published, in Markdown. */
const fixture = readFileSync(new URL('../fixtures/lu-2023.md', import.meta.url), 'utf8');

/**
 * The words of printed Markdown, in order. This reads marks off line by line and shares no code with the importer:
 * rules, heading marks, list marks, links in brackets, addresses in `<…>`, escapes, emphasis.
 */
function wordsOf(markdown: string): string[] {
  return splitWords(
    markdown
      .split('\n')
      .filter((line) => line !== '---')
      .map((line) => line.replace(/^(?:#+|-) /, ''))
      .join('\n')
      .replace(/\[([^\]]+)\]\((?:https?:)[^)]*\)/g, '$1')
      .replace(/<(https?:[^>]+)>/g, '$1')
      .replace(/[\\*]+/g, '')
      // A page break tore this apart after a hyphen.
      .replace(/(\p{L}-)\n\n+(?=\p{Ll})/gu, '$1'),
  );
}

/** The words of a text, in order; straight and curly quotes count as the same. */
export function splitWords(text: string): string[] {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** The part of the article from one line to before another. */
function between(start: string, end: string): string {
  const [from, to] = [fixture.indexOf(`\n${start}\n`), fixture.indexOf(`\n${end}\n`)];
  if (from < 0 || to < from) throw new Error(`no part from "${start}" to "${end}" in the fixture`);
  return fixture.slice(from, to);
}

/** Every word of the article. */
export const articleWords: string[] = wordsOf(fixture);

/** The body of the article in Markdown: its sections, without what stands before and the list of references. */
export const body: string = between('## 1. Introduction', '#### References');

/** The words of the body. */
export const bodyWords: string[] = wordsOf(body);

/** The entries of the printed list of references; one mark of the list has no entry after it. */
export const printedEntries: string[][] = fixture
  .slice(fixture.indexOf('\n#### References\n'))
  .split('\n')
  .filter((line) => line.startsWith('- '))
  .map(wordsOf)
  .filter((words) => words.length > 0);
