import { type Annotation, signs } from '../../notebook/annotation.ts';
import type { Entry } from '../../notebook/chapters.ts';
import { passageAddress } from '../../notebook/passage-address.ts';
import { fill } from '../../text/template.ts';
import { passageSource } from '../../notebook/quotation.ts';
import { make } from '../shared/dom.ts';
import type { NotebookData } from './data.ts';

/** The address of the place that a highlight is of, in the language of its words. */
export const addressOf = (annotation: Annotation, data: NotebookData): string =>
  passageAddress(annotation, data, location.href);

/** How a highlight is cited. */
export function sourceOf({ pages, lang }: Annotation, { quoting, lang: own }: NotebookData): string {
  const [from = '', to = from] = pages.split('-');
  return passageSource(quoting, from, to, lang !== own);
}

/**
 * A highlight in the notebook.
 *
 * @param now the words that stand there today, where they have changed
 */
export function entryItem(
  { annotation, found }: Entry,
  data: NotebookData,
  now: string,
  edit: HTMLElement,
): HTMLElement {
  const { kind, exact, lang, note } = annotation;
  const { words, quoting } = data;
  const source = sourceOf(annotation, data);
  return make(
    'li',
    { class: 'own', 'data-kind': kind },
    make('blockquote', { lang }, make('p', {}, fill(quoting.quote, { words: exact }))),
    ...(now ? [make('p', { class: 'own-now' }, fill(words.changed, { words: now }))] : []),
    ...(note ? [make('p', { class: 'own-note' }, note)] : []),
    make(
      'p',
      { class: 'where' },
      make('b', {}, `${signs[kind]} ${quoting.notes.kinds[kind]}`),
      found === null ? source : make('a', { href: addressOf(annotation, data) }, source),
      edit,
    ),
  );
}
