import type { Article, Mention } from '../model/model.ts';
import { remember } from '../../text/remember.ts';
import { escapePattern, wordPattern } from '../../text/word-pattern.ts';

/**
 * Everywhere the article names something by one of its forms, in reading order: whole words only, the longest form first.
 *
 * @param forms as the article's words have them, such as `Norway` and `Norwegian`
 */
export function findMentions({ sections }: Pick<Article, 'sections'>, forms: readonly string[]): Mention[] {
  if (forms.length === 0) return [];
  const find = finderOf(formPattern(forms));
  return sections.flatMap(({ id: section, paragraphs }) =>
    paragraphs.flatMap(({ id: paragraph, sentences }) =>
      sentences.flatMap((sentence) =>
        find(sentence.text).map((place) => ({ section, paragraph, sentence, ...place })),
      ),
    ),
  );
}

/** Words cut where they name something by one of its forms; the parts together are the words again. */
export function cutAtForms(text: string, forms: readonly string[]): { text: string; isForm: boolean }[] {
  if (forms.length === 0) return [{ text, isForm: false }];
  // A pattern in parentheses keeps what it splits at: every second part is a form.
  return text
    .split(new RegExp(`(${formPattern(forms)})`, 'u'))
    .map((part, index) => ({ text: part, isForm: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** Any of the forms as whole words, the longest first. */
const formPattern = (forms: readonly string[]): string =>
  wordPattern(
    forms
      .toSorted((a, b) => b.length - a.length)
      .map(escapePattern)
      .join('|'),
  ).source;

/** Finds a pattern in a text. */
const finderOf = remember((source: string) => {
  const pattern = new RegExp(source, 'gu');
  return remember((text: string) =>
    [...text.matchAll(pattern)].map(({ 0: form, index }) => ({ text: form, start: index })),
  );
});
