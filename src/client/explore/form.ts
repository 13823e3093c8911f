import { measureOf, membersOf, type Catalogue } from '../../explore/catalogue.ts';
import { notOffered } from '../../explore/fit.ts';
import { ofOneYear, type Form } from '../../explore/form.ts';
import type { Counting } from '../../explore/model/counting.ts';
import { namedBy } from '../../explore/named.ts';
import { acrossOf } from '../../explore/needs.ts';
import { inOrder, withMeasure, type ExploreState } from '../../explore/state.ts';
import type { ExploreWords } from '../../explore/words.ts';
import { retext } from './retext.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** The controls of the explorer: what they ask for, and how they show what is asked for. */
export class ExploreForm {
  readonly element: HTMLFormElement;
  #catalogue: Catalogue;
  #words: ExploreWords;
  #notOffered: string;

  constructor(element: HTMLFormElement, catalogue: Catalogue, words: ExploreWords, notOffered: string) {
    this.element = element;
    this.#catalogue = catalogue;
    this.#words = words;
    this.#notOffered = notOffered;
  }

  /**
   * @param changed gets a control that a reader changes, and whether that is done: a handle may move on
   * @param alone gets the states whose names a reader has typed and sent off, to be shown without the others
   */
  listen(changed: (control: Control, isDone: boolean) => void, alone: (places: string[]) => void): void {
    const tell = ({ target, type }: Event): void => {
      const isControl = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
      if (!isControl || target.type === 'search' || target.name === 'order') return;
      if (type === 'change' || target.type === 'range') changed(target, type === 'change');
    };
    this.element.addEventListener('change', tell);
    this.element.addEventListener('input', tell);
    this.element.addEventListener('keydown', ({ key, target }) => {
      if (key !== 'Enter' || !(target instanceof HTMLInputElement && target.closest('.rail-tools'))) return;
      const { places } = this.#catalogue;
      const names = namedBy(target.value, Object.values(places));
      const named = Object.keys(places).filter((id) => names.has(places[id] ?? ''));
      if (target.value.trim() && named.length > 0) alone(named);
    });
  }

  /** The state that a control asks for which a reader has changed; the others may not show the one before yet. */
  read(before: ExploreState, control: Control): ExploreState {
    const { name, value } = control;
    const isOn = control instanceof HTMLInputElement && control.checked;
    switch (name) {
      case 'measure':
        return withMeasure(before, this.#catalogue, value);
      case 'group': {
        const members = membersOf(this.#catalogue, value);
        return members.length > 0 ? { ...before, places: inOrder(this.#catalogue, members) } : before;
      }
      case 'place': {
        const others = before.places.filter((id) => id !== value);
        return { ...before, places: inOrder(this.#catalogue, isOn ? [...others, value] : others) };
      }
      // The handle that moves takes the other along.
      case 'from':
        return { ...before, from: Number(value), to: Math.max(before.to, Number(value)) };
      case 'to':
        return { ...before, to: Number(value), from: Math.min(before.from, Number(value)) };
      case 'xas':
        return { ...before, xCounting: value as Counting };
      case 'own':
      case 'log':
      case 'size':
        return { ...before, [name]: isOn };
      default:
        return { ...before, [name]: value };
    }
  }

  /** Sets the controls to a state, and offers what makes sense of it. */
  write(state: ExploreState): void {
    const measure = measureOf(this.#catalogue, state.measure);
    const refused = notOffered(state, this.#catalogue, this.#words);
    const { years } = measure;
    const across = acrossOf(state, this.#catalogue);
    for (const control of this.element.elements) {
      if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) continue;
      const { name, value } = control;
      if (name === 'measure' || name === 'counting') setValue(control, state[name]);
      if (name === 'group') setValue(control, '');
      if (name === 'x') setValue(control, across.measure.id);
      if (name === 'xas') setValue(control, across.counting);
      if (!(control instanceof HTMLInputElement)) continue;
      if (name === 'own' || name === 'log' || name === 'size') control.checked = state[name];
      if (name === 'place') control.checked = state.places.includes(value);
      if (name === 'form') {
        control.checked = value === state.form;
        control.disabled = refused.some(({ forms }) => forms.includes(value as Form));
      }
      if (name === 'from' || name === 'to') {
        set(control, 'min', String(years.from));
        set(control, 'max', String(years.to));
        setValue(control, String(state[name]));
        retext(control.parentElement?.querySelector('.value'), control.value);
      }
    }
    this.#offer('counting', measure.countings);
    this.#offer('xas', across.measure.countings);
    for (const part of this.element.querySelectorAll<HTMLElement>('[data-forms]'))
      part.hidden = !part.dataset.forms?.split(' ').includes(state.form);
    const isOneYear = ofOneYear.includes(state.form);
    this.#show('.from', !isOneYear && years.from < years.to);
    this.#show('.to .name:not(.one)', !isOneYear);
    this.#show('.to .one', isOneYear);
    this.#show('.to', years.from < years.to);
    this.#show('.play', isOneYear && years.from < years.to);
    this.#say(refused.map(({ why }) => why));
  }

  /** Offers some of the options of a list. */
  #offer(name: string, offered: readonly string[]): void {
    for (const option of this.element.querySelectorAll<HTMLOptionElement>(`[name="${name}"] option`)) {
      const isOffered = offered.includes(option.value);
      if (option.disabled === isOffered) option.hidden = option.disabled = !isOffered;
    }
  }

  #show(selector: string, isShown: boolean): void {
    for (const part of this.element.querySelectorAll<HTMLElement>(selector)) part.hidden = !isShown;
  }

  /** Says what is not offered, and why. */
  #say(reasons: readonly string[]): void {
    const note = this.element.querySelector<HTMLElement>('.not-offered');
    if (!note) return;
    note.hidden = reasons.length === 0;
    retext(note, `${this.#notOffered}: ${reasons.join('; ')}.`);
  }
}

const setValue = (control: Control, value: string): void => {
  if (control.value !== value) control.value = value;
};

/** Sets an attribute that differs: the same anew would have the page laid out again. */
const set = (element: Element, name: string, value: string): void => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};
