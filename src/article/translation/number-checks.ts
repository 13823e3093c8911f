import type { PlaceData } from '../../schemas/place.ts';
import type { Locale } from '../../text/language.ts';
import { toRoman } from '../../text/roman.ts';
import { findUnit } from '../figures/units.ts';
import { numberWordsOf } from '../language/number-words.ts';
import { parseQuantity } from '../language/quantity.ts';
import type { Figure } from '../model/model.ts';
import type { ParsedParagraph } from '../prose/prose.ts';
import type { Range } from '../prose/runs.ts';
import { wordPattern, escapePattern } from '../../text/word-pattern.ts';
import type { Fault } from './mark-checks.ts';

/**
 * Marked numbers that do not say in the translation's words what they are. In a language without a table of number words, none.
 */
export function figureFaults(
  translated: readonly ParsedParagraph[],
  { figures, places, lang }: { figures: readonly Figure[]; places: readonly PlaceData[]; lang: Locale },
): Fault[] {
  if (!numberWordsOf(lang)) return [];
  return translated.flatMap(({ figures: marks }) =>
    marks.flatMap(({ id, text }) => {
      const figure = figures.find((each) => each.id === id);
      if (!figure) return [];
      const value = parseQuantity(text, lang)?.value ?? countedPlaces(text, places, lang);
      const wanted = figure.value === null ? null : figure.value * findUnit(figure.unit).scale;
      const isSame =
        wanted === null || value === null
          ? wanted === value
          : Math.abs(value - wanted) <= 1e-9 * Math.max(Math.abs(value), Math.abs(wanted));
      if (isSame) return [];
      return [
        {
          found: `"${text}" in <Figure id="${id}">, read as ${value ?? 'no number'}`,
          expected:
            wanted === null
              ? `words without a number, as "${figure.printed}" in the article`
              : `${wanted}, as "${figure.printed}" in the article`,
        },
      ];
    }),
  );
}

/** How many states words name; null where they name none. */
function countedPlaces(text: string, places: readonly PlaceData[], lang: Locale): number | null {
  const named = places.filter(({ name }) => wordPattern(escapePattern(name[lang])).test(text));
  return named.length > 0 ? named.length : null;
}

/**
 * Numbers in digits outside marks, such as years and days, that are not the article's. Centuries may be in Roman numerals, and
 * decades in words.
 */
export function digitFaults(
  source: { paragraph: ParsedParagraph; range: Range },
  translated: readonly ParsedParagraph[],
  lang: Locale,
): Fault[] {
  const wanted = digitsOf(source.paragraph, source.range);
  const words = translated.map((each) => unmarked(each, { start: 0, end: each.text.length })).join(' ');
  const found = translated.flatMap((each) => digitsOf(each, { start: 0, end: each.text.length }));
  const missing = wanted.filter(
    (each, index) =>
      found.filter((other) => other === each).length <
        wanted.slice(0, index + 1).filter((o) => o === each).length && !isInWords(each, words, lang),
  );
  const others = found.filter(
    (each, index) =>
      wanted.filter((other) => other === each).length <
      found.slice(0, index + 1).filter((o) => o === each).length,
  );
  if (missing.length === 0 && others.length === 0) return [];
  return [
    {
      found: others.length > 0 ? `the number ${others.join(', ')}` : `no number ${missing.join(', ')}`,
      expected: `${wanted.length > 0 ? `the numbers ${wanted.join(', ')}` : 'no number'}, as in the article`,
    },
  ];
}

/** Whether words say a century in Roman numerals (`siglo XIX`), or a decade (`los años ochenta` for 1980). */
function isInWords(digits: string, words: string, lang: Locale): boolean {
  const value = Number(digits);
  if (value < 40) return wordPattern(toRoman(value)).test(words);
  const [, tens] = /^\d\d([2-9]0)$/.exec(digits) ?? [];
  const names = [...(numberWordsOf(lang)?.cardinals ?? [])].filter(([, each]) => each === Number(tens));
  return names.some(([name]) => wordPattern(escapePattern(name)).test(words));
}

/** Words of a paragraph without those of its marks. */
function unmarked({ text, groups, figures }: ParsedParagraph, { start, end }: Range): string {
  const marks = [...groups, ...figures]
    .filter((mark) => mark.end > start && mark.start < end)
    .toSorted((a, b) => a.start - b.start);
  let out = '';
  let at = start;
  for (const mark of marks) {
    out += `${text.slice(at, Math.max(at, mark.start))} `;
    at = Math.max(at, mark.end);
  }
  return out + text.slice(at, end);
}

const digitsOf = (paragraph: ParsedParagraph, range: Range): string[] =>
  [...unmarked(paragraph, range).matchAll(/\d+(?:[.,]\d+)*/g)].map(([digits]) => digits.replace(/[.,]/g, ''));
