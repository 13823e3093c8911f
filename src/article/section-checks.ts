import type { ContentProblem } from '../reading/content-error.ts';
import type { Section } from './model/model.ts';

/**
 * Sections whose numbers leave a gap, or print another number, and sections of no words.
 *
 * @param numbers of all sections, also of those that are wrong in themselves
 */
export function sectionProblems(sections: readonly Section[], numbers: readonly string[]): ContentProblem[] {
  return sections.flatMap((section): ContentProblem[] => {
    const { id, number, printedNumber, paragraphs, parent } = section;
    const problem = (field: string, found: string, expected: string): ContentProblem => ({
      file: `sections/${id}.mdx`,
      field,
      found,
      expected,
    });
    const parts = number.split('.');
    const above = parts.slice(0, -1).join('.');
    const last = Number(parts.at(-1));
    const before = [...above.split('.').filter(Boolean), last - 1].join('.');
    const isFirst = last === 1 || (last === 0 && above === '');
    const problems: ContentProblem[] = [];
    if (above !== '' && parent === null)
      problems.push(problem('number', `"${number}"`, `a section "${above}" that contains it`));
    else if (!isFirst && !numbers.includes(before)) {
      problems.push(problem('number', `"${number}", and no section "${before}"`, 'numbers without a gap'));
    }
    if (!isSameNumber(printedNumber, number)) {
      problems.push(
        problem('printedNumber', `"${printedNumber}"`, `the number "${number}", as it is printed`),
      );
    }
    const hasChild = numbers.some((other) => other.startsWith(`${number}.`));
    if (paragraphs.length === 0 && !hasChild)
      problems.push(problem('the body', 'no words', 'at least one paragraph'));
    return problems;
  });
}

/** Paragraphs that stand twice; short ones may be repeated on purpose. */
export function repeatedParagraphs(sections: readonly Section[]): ContentProblem[] {
  const first = new Map<string, string>();
  return sections.flatMap(({ id, paragraphs }) =>
    paragraphs.flatMap(({ id: paragraph, text }): ContentProblem[] => {
      const place = `sections/${id}.mdx › ${paragraph}`;
      const before = first.get(text);
      if (before === undefined) first.set(text, place);
      if (before === undefined || text.length < 80) return [];
      const found = `the words of ${before} again`;
      return [{ file: `sections/${id}.mdx`, field: paragraph, found, expected: 'each paragraph once' }];
    }),
  );
}

/** Whether a printed number means a number: by its digits, or by a letter or Roman numeral in place of the last one. */
function isSameNumber(printed: string, number: string): boolean {
  const digits = printed.match(/\d+/g);
  if (digits) return digits.join('.') === number;
  const last = Number(number.split('.').at(-1));
  const letters = printed
    .match(/\p{L}+/gu)
    ?.at(-1)
    ?.toUpperCase();
  return letters === roman(last) || letters === String.fromCharCode(64 + last);
}

function roman(value: number): string {
  const signs: [number, string][] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  return signs
    .map(([worth, sign]) => {
      const times = Math.floor(rest / worth);
      rest -= times * worth;
      return sign.repeat(times);
    })
    .join('');
}

/** Sections that have the number of another. */
export function duplicateNumbers(sections: Section[]): ContentProblem[] {
  return sections.flatMap((section, index) => {
    const twin = sections.slice(0, index).find(({ number }) => number === section.number);
    if (!twin) return [];
    return [
      {
        file: `sections/${section.id}.mdx`,
        field: 'number',
        found: `"${section.number}", as in sections/${twin.id}.mdx`,
        expected: 'a number of its own',
      },
    ];
  });
}
