import { expect, test } from 'vitest';
import { sectionProblems } from '../../../src/article/section-checks.ts';
import { sectionSource, smallArticle, smallSource } from './small-article.ts';
import { deriveArticle } from '../../../src/article/build.ts';

const problems = (...numbers: string[]): string[] =>
  sectionProblems(
    smallArticle({ sections: Object.fromEntries(numbers.map((number) => [number, 'Oil.'])) }).sections,
    numbers,
  ).map(({ file, field, expected }) => `${file} ${field}: ${expected}`);

test.each([[['1', '2', '2.1', '2.2', '3']], [['0', '1']]])('takes the numbers %j', (numbers) => {
  expect(problems(...numbers)).toEqual([]);
});

test.each([
  [['1', '3'], 'sections/s-3.mdx number: numbers without a gap'],
  [['2'], 'sections/s-2.mdx number: numbers without a gap'],
  [['1', '1.2'], 'sections/s-1-2.mdx number: numbers without a gap'],
  [['1', '7.1'], 'sections/s-7-1.mdx number: a section "7" that contains it'],
])('refuses the numbers %j', (numbers, problem) => {
  expect(problems(...numbers)).toEqual([problem]);
});

test('takes numbers with a gap where the section between is wrong in itself', () => {
  const { sections } = smallArticle({ sections: { '1': 'Oil.', '3': 'Lamps.' } });
  expect(sectionProblems(sections, ['1', '2', '3'])).toEqual([]);
});

test('takes a section without words only where it has subsections', () => {
  const sections = [sectionSource('1', ''), sectionSource('1.1', 'Oil.'), sectionSource('2', '')];
  const derived = deriveArticle({ ...smallSource({}), sections }).sections;
  const found = sectionProblems(derived, ['1', '1.1', '2']);
  expect(found.map(({ file, found: what }) => `${file}: ${what}`)).toEqual(['sections/s-2.mdx: no words']);
});

test.each([
  ['1.', true],
  ['§ 1', true],
  ['I.', true],
  ['A', true],
  ['2.', false],
  ['1.1', false],
  ['II.', false],
  ['One', false],
])('a section printed as "%s" has the number 1: %j', (printedNumber, isTrue) => {
  const source = sectionSource('1', 'Oil.');
  const sections = [{ ...source, data: { ...source.data, printedNumber } }];
  const derived = deriveArticle({ ...smallSource({}), sections }).sections;
  expect(sectionProblems(derived, ['1']).length === 0).toBe(isTrue);
});
