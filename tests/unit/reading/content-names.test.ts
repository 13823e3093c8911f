import { describe, expect, test } from 'vitest';
import { nameProblem } from '../../../src/reading/content-names.ts';

describe('nameProblem', () => {
  test.each([
    'article.json',
    'events.json',
    'sections/',
    'sections/1-method.mdx',
    'charts/oil.json',
    'datasets/oil.json',
  ])('lets %s stand', (path) => {
    expect(nameProblem(path)).toBeNull();
  });

  test.each([
    ['event.json', 'perhaps events.json'],
    ['Notes.json', 'perhaps notes.json'],
    ['notes.json5', 'perhaps notes.json'],
    ['Datasets/oil.json', 'perhaps datasets/'],
    ['section/', 'perhaps sections/'],
    ['glossary.json', 'one of article.json'],
    ['notes.json/', 'a file'],
    ['sections', 'a folder'],
    ['.hidden', 'remove it'],
    ['sections/.draft.mdx', 'remove it'],
    ['sections/1-method.md', 'sections/1-method.mdx'],
    ['charts/oil.yaml', 'charts/oil.json'],
    ['sections/old/1-method.mdx', 'files right in sections/'],
    ['sections/old/', 'files right in sections/'],
    ['sections/1 method.mdx', 'lower-case'],
    ['sections/1-Method.mdx', 'lower-case'],
    ['sections/what?.mdx', 'lower-case'],
    ['sections/100%.mdx', 'lower-case'],
    ['sections/a#b.mdx', 'lower-case'],
    ['sections/..mdx', 'remove it'],
    ['charts/"oil".json', 'lower-case'],
    ['sections/index.mdx', 'another id'],
    ['sections/p2.mdx', 'another id'],
    [`sections/${'a'.repeat(81)}.mdx`, 'at most 80'],
  ])('does not let %s stand, and says what may', (path, expected) => {
    expect(nameProblem(path)).toMatchObject({ file: path, expected: expect.stringContaining(expected) });
  });
});
