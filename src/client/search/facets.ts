import { facets, type Facet } from '../../search/browser/facets.ts';
import type { Counts } from '../../search/browser/found.ts';
import { kinds } from '../../search/browser/kinds.ts';
import type { SearchState } from '../../search/browser/state.ts';
import { make } from '../shared/dom.ts';
import { labelOf, type SearchList } from './list.ts';

/** Draws the filters, each value with the number of results that it would leave. */
export function writeFacets(
  list: SearchList,
  state: SearchState,
  counts: Counts,
  address: (state: SearchState) => string,
): HTMLElement[] {
  const drawn = facets.flatMap((facet) => {
    const values = valuesOf(list, facet, counts, state.chosen[facet]);
    return values.length === 0 ? [] : [writeFacet(list, facet, values, state)];
  });
  if (Object.keys(state.chosen).length > 0) {
    const href = address({ q: state.q, chosen: {} });
    drawn.push(make('p', {}, make('a', { href }, list.texts.reset)));
  }
  return drawn;
}

interface Value {
  value: string;
  count: number;
}

/** The values of a facet that results have, and the chosen one in any case. */
function valuesOf(list: SearchList, facet: Facet, counts: Counts, chosen: string | undefined): Value[] {
  const values = Object.entries(counts[facet]).map(([value, count]) => ({ value, count }));
  if (chosen !== undefined && !values.some(({ value }) => value === chosen))
    values.push({ value: chosen, count: 0 });
  const known = Object.keys(facet === 'kind' ? kinds : list.labels.section);
  const byName = new Intl.Collator(document.documentElement.lang, { numeric: true });
  return values.sort((a, b) => {
    if (facet === 'kind' || facet === 'section') return known.indexOf(a.value) - known.indexOf(b.value);
    return byName.compare(labelOf(list, facet, a.value), labelOf(list, facet, b.value));
  });
}

function writeFacet(
  list: SearchList,
  facet: Facet,
  values: readonly Value[],
  { chosen }: SearchState,
): HTMLElement {
  const { texts } = list;
  const select = make(
    'select',
    { name: facet, id: `facet-${facet}` },
    make('option', { value: '' }, texts.any),
  );
  for (const { value, count } of values) {
    const option = make('option', { value }, `${labelOf(list, facet, value)} (${count})`);
    option.selected = value === chosen[facet];
    select.append(option);
  }
  return make('p', {}, make('label', { for: select.id }, texts.facets[facet]), select);
}
