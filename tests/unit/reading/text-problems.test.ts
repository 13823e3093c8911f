import { describe, expect, test } from 'vitest';
import { characterProblem, longestText, textProblems } from '../../../src/reading/text-problems.ts';

describe('characterProblem', () => {
  test.each(['São Paulo, 35 %', 'a\nb', '👩‍🚀 ❤️ 1️⃣', 'नमस्‍ते', 'می‌خواهم', '中文', 'x\u0301', 'Δt', 'ÀÃO Â Ã'])(
    'finds nothing in %j',
    (text) => {
      expect(characterProblem(text)).toBeNull();
    },
  );

  test.each([
    ['oil\0', 'NUL (U+0000) after "oil"'],
    ['\u0008oil', 'a control character (U+0008) at the beginning'],
    ['o\u200Bil', 'no width (U+200B)'],
    ['o\u200Dil', 'no width (U+200D)'],
    ['oil\uFEFF', 'no width (U+FEFF)'],
    ['o\u202Eil', 'direction of writing (U+202E)'],
    ['o\u00ADil', 'soft hyphen (U+00AD)'],
    ['o\uD800il', 'half of a character (U+D800)'],
    ['o\uFFFDil', 'lost (U+FFFD)'],
    ['o\uFFFEil', '(U+FFFE)'],
    ['o\uE000il', '(U+E000)'],
    ['o\u{E0041}il', '(U+E0041)'],
    ['o\u3164il', '(U+3164)'],
    ['o\u2028il', 'a line separator (U+2028)'],
    ['cafÃ©', '"Ã©" after "caf"'],
    ['itâ€™s', '"â€™" after "it"'],
    ['cafe\u0301', 'a letter and its accent as two characters after "caf"'],
    ['\u0441hina', '"\u0441" (U+0441) at the beginning, a letter of another script'],
    ['C\u039Fast', '"\u039F" (U+039F) after "C"'],
  ])('finds what is wrong in %j', (text, found) => {
    expect(characterProblem(text)?.found).toContain(found);
  });
});

describe('textProblems', () => {
  test.each([
    'a < b > c',
    '<https://example.org/>',
    '<ada@example.org>',
    'data: oil',
    'JavaScript: a language',
  ])('takes the text %j', (text) => {
    expect(textProblems({ text })).toEqual([]);
  });

  test('looks at every text of a value, however deep, and at the names of its fields', () => {
    const value = { oil: [{ label: ' ' }, { label: 'x' }], wick: { 'a\u200B': 1 }, lamps: null, lens: 3 };
    expect(textProblems(value).map(({ field, found }) => `${field}: ${found}`)).toEqual([
      'oil.0.label: " ", white space alone',
      'wick: as a name: an invisible character of no width (U+200B) after "a"',
    ]);
  });

  test.each([
    ['', '""'],
    ['\u00A0', '"\u00A0", white space alone'],
    ['oil ', 'white space around "oil"'],
    ['<b>oil</b>', '"<b>", a tag of HTML'],
    ['oil <script src="x">', '"<script src=\"x\">", a tag of HTML'],
    ['see javascript:alert(1)', 'the address javascript:alert(1)'],
    ['data:text/html,oil', 'the address data:text/html,oil'],
    ['x'.repeat(longestText + 1), `${longestText + 1} characters`],
  ])('refuses the text %j', (text, found) => {
    expect(textProblems({ text })).toEqual([expect.objectContaining({ field: 'text', found })]);
  });
});
