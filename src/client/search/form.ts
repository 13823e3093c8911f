import { searchField } from '../../search/browser/field.ts';
import { make } from '../shared/dom.ts';
import type { SearchTexts } from './list.ts';

/** The form of a search and the field in it: those that its page has had before any script, else new ones. */
export function searchForm(
  panel: HTMLElement,
  texts: SearchTexts,
  page: string,
): { form: HTMLFormElement; input: HTMLInputElement } {
  const form = panel.querySelector('form');
  const input = form?.querySelector('input');
  return form && input ? { form, input } : makeForm(panel, texts, page);
}

function makeForm(
  panel: HTMLElement,
  texts: SearchTexts,
  page: string,
): { form: HTMLFormElement; input: HTMLInputElement } {
  const input = make('input', searchField);
  const label = make('label', {}, make('span', { class: 'unseen' }, texts.label), input);
  const form = make('form', { role: 'search', action: page }, label);
  panel.append(form, make('p', { class: 'search-hint', id: 'search-hint' }, texts.hint));
  return { form, input };
}
