import { strings } from '../../strings/index.ts';
import { locales, type Locale } from '../../text/language.ts';
import { remember } from '../../text/remember.ts';
import type { Fault } from './mark-checks.ts';

/** A sentence left in the article's language, or partly: it is the same, or has more of that language's small words. */
export function languageFaults(source: string, translated: string, lang: string, locale: Locale): Fault[] {
  const fault = (found: string): Fault[] => [{ found, expected: `the sentence in the language "${locale}"` }];
  const same = translated.trim() === source.trim();
  if (same && /\p{Ll}{3}/u.test(source)) return fault(`the article's words: "${source.slice(0, 60)}"`);
  const from = locales.find((each) => each === lang);
  if (from === undefined) return [];
  const [own, foreign] = [smallWords(locale), smallWords(from)];
  const words = translated.toLowerCase().match(/\p{L}+/gu) ?? [];
  const left = words.filter((word) => foreign.has(word) && !own.has(word));
  const there = words.filter((word) => own.has(word) && !foreign.has(word));
  return left.length >= 2 && left.length > there.length
    ? fault(`${left.length} words of the article's language: ${[...new Set(left)].slice(0, 5).join(', ')}`)
    : [];
}

const smallWords = remember(
  (locale: Locale) => new Set(strings(locale).search.query.small.split(/,\s*/).filter(Boolean)),
);

/** The marks of quotations in words: « », where there are any, and the others are then of quotations within those. */
export const outerMarks = (words: string): string => (/[«»]/.test(words) ? '«»' : '“”"');

/** Marks of quotations that words open and close. A straight one opens behind a space, a bracket or a dash. */
function quotationMarks(text: string, marks: string): { opened: number; closed: number } {
  let [opened, closed] = [0, 0];
  for (const { 0: mark, index } of text.matchAll(new RegExp(`[${marks}]`, 'g'))) {
    const isOpening = mark === '"' ? /(?:^|[\s([—–¿¡])$/.test(text.slice(0, index)) : '“«'.includes(mark);
    if (isOpening) opened++;
    else closed++;
  }
  return { opened, closed };
}

/**
 * Another number of quotations opened, or closed, than in the article.
 *
 * @param marks those of each text, as {@link outerMarks} gives them for the whole section
 */
export function quotationFaults(
  source: string,
  translated: string,
  marks: { source: string; translated: string },
): Fault[] {
  const wanted = quotationMarks(source, marks.source);
  const found = quotationMarks(translated, marks.translated);
  if (wanted.opened === found.opened && wanted.closed === found.closed) return [];
  const say = ({ opened, closed }: typeof wanted): string => `${opened} opened and ${closed} closed`;
  return [{ found: `quotation marks: ${say(found)}`, expected: `${say(wanted)}, as in the article` }];
}
