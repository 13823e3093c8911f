import { foldWords, type PlacedWord } from '../../text/fold-words.ts';
import type { QueryWords } from './query-words.ts';

/** A word of a text whose numbers are written in one way. */
export interface PlainWord extends PlacedWord {
  /** Whether it belongs with the word before: the `billion` of a number. */
  isJoined?: true;
  /** Whether it only says of a number what is not searched for: `percent`, `dollars`. */
  isUnit?: true;
}

type Meaning = 'thousand' | 'million' | 'billion' | 'trillion' | 'percent' | 'money';

interface Form {
  words: string[];
  meaning: Meaning;
}

/** A form where it stands in a text, and the word after it. */
interface Placed {
  meaning: Meaning;
  next: number;
  start: number;
  end: number;
}

const meanings: readonly Meaning[] = ['thousand', 'million', 'billion', 'trillion', 'percent', 'money'];
const scales = ['million', 'billion', 'trillion'] as const;

/** The forms of each set of words, longest first, since `mil millones` is more than `mil`. */
const known = new WeakMap<QueryWords, Form[]>();

function formsOf(words: QueryWords): Form[] {
  const before = known.get(words);
  if (before) return before;
  const forms = meanings
    .flatMap((meaning) => words[meaning].split(',').map((form) => ({ words: foldWords(form), meaning })))
    .filter((form) => form.words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
  known.set(words, forms);
  return forms;
}

/**
 * Writes the numbers among the words of a text in one way: `12 billion` for `12bn`, `12 mil millones` and
 * `12 000 millones`, `5000` for `5 mil` and `5 000`.
 *
 * @param text what the words stand in
 */
export function plainWords(words: readonly PlacedWord[], text: string, language: QueryWords): PlainWord[] {
  const forms = formsOf(language);
  const tokens = words.flatMap((word) => withoutScale(word, forms));
  const plain: PlainWord[] = [];
  for (let at = 0; at < tokens.length;) {
    const first = tokens[at];
    if (!first) break;
    const digits = numberAt(tokens, at, text);
    if (digits === null) {
      // The `US` of `US$ 5`.
      const isCurrency = isDigit(tokens[at + 1]) && /^[$€£¥]\s?$/.test(gapBefore(tokens, at + 1, text));
      plain.push(isCurrency ? { ...first, isUnit: true } : first);
      at += 1;
      continue;
    }
    const end = tokens[digits.next - 1]?.end ?? first.end;
    const scale = formAt(tokens, digits.next, text, forms, digits.value);
    const isScale = scale !== null && scale.meaning !== 'percent' && scale.meaning !== 'money';
    plain.push(...scaled({ word: digits.value, start: first.start, end }, isScale ? scale : null));
    at = isScale ? scale.next : digits.next;
    const unit = isScale ? formAt(tokens, at, text, forms) : scale;
    if (unit?.meaning !== 'percent' && (unit?.meaning !== 'money' || !isScale)) continue;
    plain.push(...tokens.slice(at, unit.next).map((word): PlainWord => ({ ...word, isUnit: true })));
    at = unit.next;
  }
  return plain;
}

/** Whether a word begins as a number; of most words this is all that is asked. */
const isDigit = (word: PlacedWord | undefined): boolean => {
  const code = word?.word.charCodeAt(0) ?? 0;
  return code >= 48 && code <= 57;
};

/** A number and the scale right after it, `449bn`, as two words. */
function withoutScale(word: PlacedWord, forms: readonly Form[]): PlacedWord | PlacedWord[] {
  if (!isDigit(word)) return word;
  const [, digits, letters] = /^(\d+(?:\.\d+)?)(\D+)$/.exec(word.word) ?? [];
  if (digits === undefined || letters === undefined || !isShort(digits, letters)) return word;
  if (!forms.some(({ words }) => words.length === 1 && words[0] === letters)) return word;
  const cut = word.end - letters.length;
  return [
    { word: digits, start: word.start, end: cut },
    { word: letters, start: cut, end: word.end },
  ];
}

/** A single letter says how large a number is only after a small one: `2018b` is a year and a letter. */
const isShort = (digits: string, form: string): boolean => form.length > 1 || !/^\d{4}/.test(digits);

/** The number that begins at a word, over the spaces between its thousands. */
function numberAt(
  tokens: readonly PlacedWord[],
  at: number,
  text: string,
): { value: string; next: number } | null {
  let value = tokens[at]?.word ?? '';
  if (!isDigit(tokens[at]) || !/^\d+(?:\.\d+)?$/.test(value)) return null;
  let next = at + 1;
  if (!/^\d{1,3}$/.test(value)) return { value, next };
  while (/^\d{3}$/.test(tokens[next]?.word ?? '') && /^\s$/.test(gapBefore(tokens, next, text))) {
    value += tokens[next]?.word ?? '';
    next += 1;
  }
  return { value, next };
}

/** The form that stands at a word, and the word after it. */
function formAt(
  tokens: readonly PlacedWord[],
  at: number,
  text: string,
  forms: readonly Form[],
  digits = '',
): Placed | null {
  const found = forms.find(
    ({ words }) =>
      isShort(digits, words.join('')) &&
      words.every((word, index) => {
        const isNear = /^[\s-]?$/.test(gapBefore(tokens, at + index, text));
        return tokens[at + index]?.word === word && isNear;
      }),
  );
  if (!found) return null;
  const next = at + found.words.length;
  return { meaning: found.meaning, next, start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

/** A number with its scale, of which less than a thousand are written: `449 billion` for 449,000 million. */
function scaled(number: PlacedWord, scale: Placed | null): PlainWord[] {
  if (!scale) return [number];
  let value = Number(number.word);
  if (scale.meaning === 'thousand') return [{ ...number, word: written(value * 1000), end: scale.end }];
  let size = scales.findIndex((each) => each === scale.meaning);
  while (value >= 1000 && size < scales.length - 1) {
    value /= 1000;
    size += 1;
  }
  const word = scales[size] ?? scale.meaning;
  return [
    { ...number, word: written(value) },
    { word, start: scale.start, end: scale.end, isJoined: true },
  ];
}

const written = (value: number): string => String(Number(value.toPrecision(12)));

const gapBefore = (tokens: readonly PlacedWord[], at: number, text: string): string =>
  text.slice(tokens[at - 1]?.end, tokens[at]?.start ?? tokens[at - 1]?.end);
