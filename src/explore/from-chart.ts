import type { Visible } from '../charts/model/types.ts';
import type { Form } from './form.ts';
import type { Counting } from './model/counting.ts';

/** What the explorer calls the values of a series. */
export interface ExplorableSeries {
  /** Id of the measure. */
  measure: string;
  counting: Counting;
}

/** What of a chart's view the explorer can show as well: the same values in the same form. */
export interface Explorable {
  form: Form;
  /** By ids of series. Those that the explorer does not have are left out. */
  series: Readonly<Record<string, ExplorableSeries>>;
}

/**
 * The parameters by which the explorer shows what a chart shows: `measure=lamps&places=NOR.ISL&to=2021&form=bars`.
 *
 * @returns null where the explorer cannot: shares of what is chosen, or several measures at once
 */
export function exploreQuery({ form, series }: Explorable, { rows, state, mode }: Visible): string | null {
  const known = rows.filter(({ datum, value }) => value !== null && datum.origin !== 'article');
  const own = known.map(({ datum }) => series[datum.series]);
  const [first] = own;
  const isOne = own.every((each) => each?.measure === first?.measure && each?.counting === first?.counting);
  if (!first || !isOne || mode !== 'absolute') return null;
  const chosen = known.flatMap(({ datum: { category } }) => category ?? []);
  const picked = chosen.filter((place) => state.picked.includes(place));
  const times = known.flatMap(({ datum: { time } }) => time ?? []).sort();
  const [from, to] = [times[0], times.at(-1)];
  const params = Object.entries({
    measure: first.measure,
    as: first.counting,
    places: [...new Set(picked.length > 0 ? picked : chosen)].join('.'),
    from: form === 'line' || form === 'slope' ? from : undefined,
    to,
    form,
    light: chosen.find((place) => place === state.highlight),
  });
  return new URLSearchParams(
    params.filter((each): each is [string, string] => each[1] !== undefined),
  ).toString();
}
