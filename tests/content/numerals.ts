import { parseProse, readProse, type ParsedParagraph } from '../../src/article/prose/prose.ts';
import { numberWordsOf } from '../../src/article/language/number-words.ts';
import { sources } from './source.ts';

/** A number in the text, in digits or words: `$449 billion`, `second-largest`, `hundreds of millions`. */
export interface Numeral {
  section: string;
  paragraph: string;
  text: string;
  /** Up to 60 characters of its paragraph before and after it. */
  before: string;
  after: string;
  /** Ids of the figures whose marks it touches. */
  figures: string[];
  /** Why it states no quantity; null where it does. */
  reason: Reason | null;
}

/** Reasons for which a number is no quantitative statement, in the order in which they are tried. */
export type Reason = (typeof rules)[number][0];

const words = numberWordsOf('en');
const forms = words
  ? [
      ...words.cardinals.keys(),
      ...words.scales.keys(),
      ...words.ordinals.keys(),
      'decades?',
      'century',
      'centuries',
    ]
  : [];
const extra = 'firstly|secondly|thirdly|half|twice|thrice|double[ds]?|triple[ds]?|quarters?|pair|couple';
const token = `(?:\\d+(?:[.,]\\d+)*(?:st|nd|rd|th|s(?![a-z]))?|(?<![\\p{L}])(?:${forms.join('|')}|${extra})(?![\\p{L}]))`;
/** Numbers that stand together are one: `1.7 trillion`, `hundreds of millions`, `second-largest`, `19th century`. */
const numeral = new RegExp(`${token}(?:(?:\\s|-| of )${token})*`, 'giu');

/** What the rules see: the numeral, and its paragraph before and after it. */
interface Place {
  text: string;
  before: string;
  after: string;
  /** Words of marked numbers earlier in the section, with what follows: `second policy paper`. */
  marked: string[];
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const isYear = /^(?:1[4-9]|20)\d\ds?(?:-(?:1[4-9]|20)\d\d)?$/;

const rules = [
  // `COVID-19`, `G20`, `the Fifth CELAC Summit`, `2030 Agenda`, `Third World`, ‘lost decade’.
  [
    'name',
    ({ text, before, after }: Place) =>
      /\p{Lu}-?$/u.test(before) ||
      (/^\p{Lu}\p{Ll}/u.test(text) &&
        /\S ?$/.test(before) &&
        !/[.?!]["”’]? $/.test(before) &&
        /^ \p{Lu}/u.test(after)) ||
      (isYear.test(text) && /^ \p{Lu}/u.test(after)) ||
      (/‘\p{L}+ $/u.test(before) && /^’/.test(after)),
  ],
  // `2014`, `July 18`, `(2015-2019)`, `the 1980s`, `16th century`, `in the first year of his presidency`.
  [
    'date',
    ({ text, before, after }: Place) =>
      isYear.test(text) ||
      /^\d+(?:st|nd|rd|th) centur/.test(text) ||
      (/^\d{1,2}$/.test(text) && new RegExp(`${month} $`).test(before)) ||
      (words?.ordinals.has(text.toLowerCase()) === true && /^ (?:year|month|week|day)\b/.test(after)),
  ],
  // `chapter one`, `the sixth chapter`, `Article 10`.
  [
    'part of a document',
    ({ before, after }: Place) =>
      /(?:chapter|article|section|paragraph) $/i.test(before) ||
      /^ (?:chapter|article|section)\b/i.test(after),
  ],
  // `one of the new themes`, `the latest one`, `on one side`.
  ['“one” as a pronoun', ({ text }: Place) => /^one$/i.test(text)],
  // `Firstly`, `First of all`, `is first reflected in`.
  [
    'order of speech',
    ({ text, before, after }: Place) =>
      /^(?:first|second|third)ly$/i.test(text) ||
      (/^first$/i.test(text) &&
        (/^ of all\b/.test(after) || (/\bis $/.test(before) && /^ \p{Ll}+ed\b/u.test(after)))),
  ],
  // `the top recipients`: which of several is first is not said.
  [
    'superlative of several',
    ({ text, after }: Place) => /^(?:top|largest)$/i.test(text) && /^ \p{Ll}+s\b/u.test(after),
  ],
  // The two sides that the article is about.
  ['the two sides', ({ text, after }: Place) => /^two$/i.test(text) && /^ (?:sides|economies)\b/.test(after)],
  // `four fields: economics, …`, `the following five points`, `the above three internal factors`, `the second is`.
  [
    'the author’s own enumeration',
    ({ text, before, after }: Place) =>
      /\b(?:above|following) $/.test(before) ||
      /^(?: [^\s:;,()]+){1,9}:/u.test(after) ||
      (/^(?:first|second|third)(?: one)?$/i.test(text) && /^ (?:is|was)\b/.test(after)),
  ],
  // `these twelve countries`, and `the second policy paper` after it was stated which is the second.
  [
    'back-reference',
    ({ text, before, after, marked }: Place) =>
      /\b(?:these|those) $/.test(before) || marked.includes(firstWords(`${text}${after}`)),
  ],
] as const satisfies readonly (readonly [string, (place: Place) => boolean])[];

const firstWords = (text: string): string => text.toLowerCase().split(' ').slice(0, 3).join(' ');

/** Every number in the article's text that stands in no citation, in reading order. */
export function findNumerals(): Numeral[] {
  return sources.flatMap(({ id, body }) => {
    const marked: string[] = [];
    return readProse(parseProse(body, id), id).flatMap((paragraph) =>
      [...paragraph.text.matchAll(numeral)]
        .filter((match) => !isCited(paragraph, match.index))
        .map((match) => describe(id, paragraph, match[0], match.index, marked)),
    );
  });
}

const isCited = ({ groups }: ParsedParagraph, index: number): boolean =>
  groups.some(({ start, end }) => index >= start && index < end);

function describe(
  section: string,
  { n, text: all, figures }: ParsedParagraph,
  text: string,
  index: number,
  marked: string[],
): Numeral {
  const end = index + text.length;
  const before = all.slice(0, index);
  const after = all.slice(end);
  const touched = figures.filter((figure) => figure.start < end && figure.end > index).map(({ id }) => id);
  const place = { text, before, after, marked };
  const reason = touched.length > 0 ? null : (rules.find(([, applies]) => applies(place))?.[0] ?? null);
  if (touched.length > 0) marked.push(firstWords(`${text}${after}`));
  return {
    section,
    paragraph: `p${n}`,
    text,
    before: before.slice(-60),
    after: after.slice(0, 60),
    figures: touched,
    reason,
  };
}
