import type { Counts } from '../../search/references/filter.ts';
import {
  byFacet,
  everything,
  facets,
  sorts,
  type Offered,
  type ReferenceQuery,
} from '../../search/references/query.ts';

/** The controls of the search in the references. */
export interface ReferenceForm {
  offered: Offered;
  read: () => ReferenceQuery;
  write: (query: ReferenceQuery) => void;
  /** Says at each choice how many entries it would leave. */
  count: (counts: Counts, formatted: (n: number) => string) => void;
  /** Puts the cursor where words are typed. */
  focus: () => void;
}

/** Takes hold of the controls by their names. */
export function referenceForm(form: HTMLFormElement): ReferenceForm {
  const control = <Kind extends Element>(name: string, kind: new () => Kind): Kind => {
    const found = form.elements.namedItem(name);
    if (!(found instanceof kind)) throw new Error(`found no control "${name}" in the form`);
    return found;
  };
  const words = control('q', HTMLInputElement);
  const lists = byFacet((facet) => control(facet, HTMLSelectElement));
  const sort = control('sort', HTMLSelectElement);
  const boxes = {
    link: control('link', HTMLInputElement),
    finding: control('finding', HTMLInputElement),
  };
  const valuesOf = ({ options }: HTMLSelectElement): string[] =>
    [...options].map(({ value }) => value).filter(Boolean);
  // What the choices are called before any count stands with them.
  const names = new Map<Element, string>();
  const nameOf = (element: Element): string => {
    const name = names.get(element) ?? element.textContent?.trim() ?? '';
    names.set(element, name);
    return name;
  };

  return {
    offered: byFacet((facet) => valuesOf(lists[facet])),
    read: () => ({
      q: words.value,
      ...byFacet((facet) => lists[facet].value || null),
      link: boxes.link.checked,
      finding: boxes.finding.checked,
      sort: sorts.find((each) => each === sort.value) ?? everything.sort,
    }),
    write(query) {
      words.value = query.q;
      for (const facet of facets) lists[facet].value = query[facet] ?? '';
      for (const each of ['link', 'finding'] as const) boxes[each].checked = query[each];
      sort.value = query.sort;
    },
    count(counts, formatted) {
      for (const facet of facets) {
        for (const option of lists[facet].options) {
          const { value, selected } = option;
          const n = value === '' ? counts.any[facet] : (counts[facet].get(value) ?? 0);
          option.text = `${nameOf(option)} (${formatted(n)})`;
          option.disabled = n === 0 && value !== '' && !selected;
        }
      }
      for (const each of ['link', 'finding'] as const) {
        const left = boxes[each].parentElement?.querySelector('[data-count]');
        if (left) left.textContent = `(${formatted(counts[each])})`;
        boxes[each].disabled = counts[each] === 0 && !boxes[each].checked;
      }
    },
    focus: () => words.focus(),
  };
}
