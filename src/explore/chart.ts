import type { Chart, ChartView, Datum } from '../charts/model/types.ts';
import { fill } from '../text/template.ts';
import { withoutNoise } from '../text/without-noise.ts';
import type { Catalogue, CatalogueMeasure } from './catalogue.ts';
import { most, ofOneYear } from './form.ts';
import type { FormNeeds } from './late-form.ts';
import { countedUnit, type Counting } from './model/counting.ts';
import { valueAt, type Grid, type Value } from './model/grid.ts';
import type { ExploreState } from './state.ts';
import { statedData } from './stated.ts';
import { whenOf, type ExploreWords } from './words.ts';

/** Millions from which on all are written in thousands of millions. */
const billion = 1000;

/** What the views of all forms have in common. */
export const plainView = {
  stack: 'none',
  sort: 'value',
  controls: [],
  scales: ['linear'],
  times: [],
  time: null,
  names: {},
  annotations: [],
  map: null,
} as const satisfies Partial<ChartView>;

/** What all values of a measure have in common, counted as it is. */
export function datumOf(
  { id: source, countings, base }: CatalogueMeasure,
  counting: Counting,
  from: number,
  words: ExploreWords,
): Datum {
  const formula = counting === countings[0] ? undefined : words.formulas[counting];
  return {
    id: '',
    series: source,
    category: null,
    column: null,
    time: null,
    value: null,
    origin: 'context',
    source,
    figure: null,
    url: null,
    formula:
      formula === undefined ? null : fill(formula, { base: counting === 'index' ? from : (base ?? from) }),
    vintage: null,
    note: null,
  };
}

/** The years that a state shows. */
export const yearsOf = ({ from, to }: ExploreState, { years }: Grid): number[] =>
  years.filter((year) => year >= from && year <= to);

/** What the forms draw whose code the page has: the chosen states and years. */
export function exploreView({ asked, measure, catalogue, grids, words }: FormNeeds): ChartView {
  const [grid] = grids;
  if (!grid) throw new Error('found no numbers to draw, expected those of the measure');
  const { unit, per } = unitOf(measure, asked, grid, words);
  const isByYear = !ofOneYear.includes(asked.form);
  const common = datumOf(measure, asked.counting, asked.from, words);
  const whenIs = (year: number): string => whenOf(measure, year, words);
  const times = asked.form === 'slope' ? [asked.from, asked.to] : yearsOf(asked, grid);
  const data = asked.places.flatMap((place) =>
    times.map((year): Datum => {
      const id = `${place}-${year}`.toLowerCase();
      const value = scaled(valueAt(grid, place, year), per);
      return {
        ...common,
        id,
        time: whenIs(year),
        value,
        ...(isByYear ? { series: place } : { category: place }),
      };
    }),
  );
  return {
    ...plainView,
    id: asked.form,
    label: words.forms[asked.form],
    type: asked.form === 'columns' ? 'bars' : asked.form,
    unit,
    series: isByYear
      ? placeSeries(asked, catalogue, grid, measure)
      : [{ id: measure.id, label: measure.label, side: 'none' }],
    data: [
      ...data.filter((datum) => datum.value !== null || !isByYear),
      ...statedData(data, grid, asked.form, per),
    ],
    stack: asked.form === 'columns' ? 'stack' : 'none',
    shown: isByYear ? [...asked.places] : [measure.id],
    times: isByYear ? [] : times.map(whenIs),
    time: whenIs(asked.to),
    names: isByYear ? {} : { ...catalogue.places },
    map: asked.form === 'map' ? chosenOnly(catalogue.map, asked.places) : null,
  };
}

/** A value in the unit in which it is written. */
export const scaled = (value: Value, per: number): Value =>
  value === null ? null : withoutNoise(value / per);

/** The states by their last value: the highest first, or the best rank. */
export function byLastValue({ places, to }: ExploreState, grid: Grid, isRank: boolean): string[] {
  const last = (place: string): number => {
    const value = valueAt(grid, place, to);
    return value === null ? Number.NEGATIVE_INFINITY : isRank ? -value : value;
  };
  return places.toSorted((a, b) => last(b) - last(a));
}

/** A series a state, those beyond the colours grey where they are lines. */
export const placeSeries = (
  asked: ExploreState,
  catalogue: Catalogue,
  grid: Grid,
  { unit }: Pick<CatalogueMeasure, 'unit'>,
): ChartView['series'] =>
  byLastValue(asked, grid, unit === 'ordinal').map((id, index) => ({
    id,
    label: catalogue.places[id] ?? id,
    side: 'none',
    ...(index >= most.colours && { isQuiet: true }),
  }));

/** How values are written, and by how much they are divided for that. */
export interface WrittenUnit {
  unit: ChartView['unit'];
  per: number;
}

/** How the values are written: millions of dollars in thousands of millions where one is as large. */
export function unitOf(
  { unit: own, categories }: CatalogueMeasure,
  { counting, places }: { counting: Counting; places: readonly string[] },
  grid: Grid,
  words: ExploreWords,
): WrittenUnit {
  if (categories)
    return { unit: { id: 'category', prefix: '', suffix: '', axis: '', values: categories }, per: 1 };
  const counted = countedUnit(own, counting);
  const largest = Math.max(
    0,
    ...places.flatMap((place) => grid.years.map((year) => Math.abs(valueAt(grid, place, year) ?? 0))),
  );
  const isLarge = counted === 'usd-million' && largest >= billion;
  const id = isLarge ? 'usd-billion' : counted;
  const { written, axis, sizes } = words.units[id];
  const [prefix = '', suffix = ''] = written.split('{value}');
  return { unit: { id, prefix, suffix, axis, ...(sizes && { sizes }) }, per: isLarge ? billion : 1 };
}

/** The map with all states that are not chosen as land around the others. */
export const chosenOnly = (map: ChartView['map'], places: readonly string[]): ChartView['map'] =>
  map && {
    ...map,
    shapes: map.shapes.flatMap((shape) => {
      if (shape.id === null || places.includes(shape.id)) return [shape];
      return shape.small ? [] : [{ ...shape, id: null }];
    }),
  };

/** The source of a measure's values. */
export const sourceOf = ({ id, source, vintage, about }: CatalogueMeasure): Chart['sources'][number] => ({
  id,
  origin: 'context',
  name: source,
  url: null,
  vintage,
  method: null,
  caution: about,
});
