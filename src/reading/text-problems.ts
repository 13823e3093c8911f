import type { Explanation } from './explain.ts';

/** More characters than any one text of an article has: a paragraph has some thousands at most. */
export const longestText = 20_000;

const named: [pattern: RegExp, name: string][] = [
  [/\0/u, 'the character NUL'],
  [/[\u200B-\u200D\u2060\uFEFF]/u, 'an invisible character of no width'],
  [
    /[\u200E\u200F\u202A-\u202E\u2066-\u2069\u061C]/u,
    'an invisible mark that turns the direction of writing',
  ],
  [/\u00AD/u, 'an invisible soft hyphen'],
  [/\uFFFD/u, 'the sign for a character that was lost'],
  [/\p{Cs}/u, 'half of a character'],
  [/\p{Cc}/u, 'a control character'],
  [/[\u2028\u2029]/u, 'a line separator'],
];

/** What no printed text holds. Joiners have a use within scripts that join letters, and with the signs of pictures. */
const unprintable = new RegExp(
  [
    '(?![\\t\\n])\\p{Cc}',
    '\\p{Cs}',
    '\\p{Co}',
    '\\p{Noncharacter_Code_Point}',
    '[\\u2028\\u2029\\uFFF9-\\uFFFD]',
    '(?<![[\\p{L}\\p{M}]--[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}]]|\\p{Extended_Pictographic}\\uFE0F?)[\\u200C\\u200D]',
    '(?<!\\p{Extended_Pictographic}|[#*0-9])\\uFE0F',
    '[\\p{Default_Ignorable_Code_Point}--[\\u200C\\u200D\\uFE0F]]',
  ].join('|'),
  'v',
);

/** UTF-8 that was read as Windows-1252 and saved again: `Ã©` for é, `â€™` for an apostrophe. */
const garbled = /[ÃÂ][\u0080-\u00BF]|â€[\u0080-\u00BF\u2018-\u2122]|â\u0080[\u0080-\u00BF]/;

/** Letters of other scripts that look like Latin ones, beside Latin ones: `сhina` with a Cyrillic с. */
const mixedScripts = (() => {
  const others = '[\\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]';
  return new RegExp(`${others}(?=\\p{Script=Latin})|(?<=\\p{Script=Latin})${others}`, 'u');
})();

/** What is wrong with the characters of a text; null where nothing is. */
export function characterProblem(text: string): Omit<Explanation, 'field'> | null {
  const match = unprintable.exec(text);
  if (match) {
    const [character] = match;
    const name =
      named.find(([pattern]) => pattern.test(character))?.[1] ?? 'a character that is never printed';
    return {
      found: `${name} (${codeOf(character)}) ${place(text, match.index)}`,
      expected: 'printed characters only: delete it',
    };
  }
  const mixed = garbled.exec(text);
  if (mixed) {
    return {
      found: `"${mixed[0]}" ${place(text, mixed.index)}, as of UTF-8 read in another encoding`,
      expected: 'the character that is meant',
    };
  }
  const foreign = mixedScripts.exec(text);
  if (foreign) {
    return {
      found: `"${foreign[0]}" (${codeOf(foreign[0])}) ${place(text, foreign.index)}, a letter of another script among Latin ones`,
      expected: 'the Latin letter that looks like it',
    };
  }
  const composed = text.normalize('NFC');
  if (composed === text) return null;
  const at = [...composed].findIndex((character, index) => character !== [...text][index]);
  return {
    found: `a letter and its accent as two characters ${place(text, at)}`,
    expected: `one character, as in "${composed.slice(Math.max(0, at - 10), at + 1)}" (Unicode's form NFC)`,
  };
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * What is wrong with any text of a value, in whatever field: it is blank, too long, has white space at its ends or
 * characters that are never printed.
 *
 * @param value as read from JSON or YAML
 */
export function textProblems(value: unknown, path: readonly string[] = []): Explanation[] {
  if (typeof value === 'string') {
    const problem = textProblem(value);
    return problem ? [{ field: path.join('.'), ...problem }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = textProblem(key);
    return [
      ...(name
        ? [{ field: path.join('.'), found: `as a name: ${name.found}`, expected: name.expected }]
        : []),
      ...textProblems(inner, [...path, key]),
    ];
  });
}

function textProblem(text: string): Omit<Explanation, 'field'> | null {
  if (text.length > longestText) {
    return { found: `${text.length} characters`, expected: `at most ${longestText}: cut it into several` };
  }
  const problem = characterProblem(text);
  if (problem) return problem;
  const [code] = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/i.exec(text) ?? [];
  if (code !== undefined) return { found: `"${code}", a tag of HTML`, expected: 'the words without it' };
  const [script] = /(?<!\p{L})(?:(?:javascript|vbscript):(?=\S)|data:\p{L}+\/)\S*/iu.exec(text) ?? [];
  if (script !== undefined)
    return { found: `the address ${script}`, expected: 'none that runs or holds code' };
  if (text.trim() === '') {
    const found = text === '' ? '""' : `"${text}", white space alone`;
    return { found, expected: 'a text that is not empty; or leave the field out' };
  }
  if (text !== text.trim()) {
    return { found: `white space around "${text.trim().slice(0, 60)}"`, expected: 'the text without it' };
  }
  return null;
}

const place = (text: string, index: number): string =>
  index === 0 ? 'at the beginning' : `after "${text.slice(Math.max(0, index - 20), index)}"`;
