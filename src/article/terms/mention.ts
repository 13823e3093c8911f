import type { Article, Mention } from '../model/model.ts';
import { escapePattern, wordPattern } from '../../text/word-pattern.ts';

/**
 * Everywhere the article names something by one of its forms, in reading order: whole words only, the longest form first.
 *
 * @param forms as the article's words have them, such as `Norway` and `Norwegian`
 */
export function findMentions({ sections }: Pick<Article, 'sections'>, forms: readonly string[]): Mention[] {
  if (forms.length === 0) return [];
  const pattern = formPattern(forms);
  return sections.flatMap(({ id: section, paragraphs }) =>
    paragraphs.flatMap(({ id: paragraph, sentences }) =>
      sentences.flatMap((sentence) =>
        [...sentence.text.matchAll(pattern)].map((match) => ({
          section,
          paragraph,
          sentence,
          text: match[0],
          start: match.index,
        })),
      ),
    ),
  );
}

/** Words cut where they name something by one of its forms; the parts together are the words again. */
export function cutAtForms(text: string, forms: readonly string[]): { text: string; isForm: boolean }[] {
  if (forms.length === 0) return [{ text, isForm: false }];
  // A pattern in parentheses keeps what it splits at: every second part is a form.
  return text
    .split(new RegExp(`(${formPattern(forms).source})`, 'u'))
    .map((part, index) => ({ text: part, isForm: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** Finds any of the forms as whole words, the longest first. */
const formPattern = (forms: readonly string[]): RegExp =>
  wordPattern(
    forms
      .toSorted((a, b) => b.length - a.length)
      .map(escapePattern)
      .join('|'),
    'g',
  );
