import { defaultState } from '../charts/model/state.ts';
import type { Chart, ChartState, ChartView, Datum } from '../charts/model/types.ts';
import { fill } from '../text/template.ts';
import { measureOf, type Catalogue, type CatalogueMeasure } from './catalogue.ts';
import { ofOneYear } from './form.ts';
import { countedUnit, type Counting } from './model/counting.ts';
import { valueAt, type Grid } from './model/grid.ts';
import type { ExploreState } from './state.ts';
import type { ExploreTitle, ExploreWords } from './words.ts';

/** The explorer's state as a chart of one view, ready to be drawn, and the state of that chart. */
export interface ExploreChart {
  chart: Chart;
  state: ChartState;
}

/** Millions from which on all are written in thousands of millions. */
const billion = 1000;

/** What the explorer draws: the chosen states and years of numbers that are counted already. */
export function exploreChart(
  asked: ExploreState,
  grid: Grid,
  catalogue: Catalogue,
  words: ExploreWords,
  { title, subtitle }: ExploreTitle,
): ExploreChart {
  const measure = measureOf(catalogue, asked.measure);
  const years = grid.years.filter((year) => year >= asked.from && year <= asked.to);
  const { unit, per } = unitOf(measure, asked, grid, words);
  const isByYear = !ofOneYear.includes(asked.form);
  const formula = asked.counting === measure.countings[0] ? undefined : words.formulas[asked.counting];
  const value = (place: string, year: number): Datum => {
    const found = valueAt(grid, place, year);
    return {
      id: `${place}-${year}`.toLowerCase(),
      series: isByYear ? place : measure.id,
      category: isByYear ? null : place,
      column: null,
      time: String(year),
      value: found === null ? null : found / per,
      origin: 'context',
      source: measure.id,
      figure: null,
      url: null,
      formula: formula === undefined ? null : fill(formula, { base: measure.base ?? asked.from }),
      vintage: null,
      note: null,
    };
  };
  const times = asked.form === 'slope' ? [asked.from, asked.to] : years;
  const data = asked.places.flatMap((place) => times.map((year) => value(place, year)));
  const known = data.filter((datum) => datum.value !== null || !isByYear);
  const view: ChartView = {
    id: asked.form,
    label: words.forms[asked.form],
    type: asked.form === 'columns' ? 'bars' : asked.form,
    unit,
    series: seriesOf(asked, catalogue, measure, grid, isByYear),
    data: known,
    stack: asked.form === 'columns' ? 'stack' : 'none',
    sort: 'value',
    controls: [],
    scales: ['linear'],
    shown: isByYear ? [...asked.places] : [measure.id],
    times: isByYear && asked.form !== 'slope' ? [] : times.map(String),
    time: String(asked.to),
    names: isByYear ? {} : { ...catalogue.places },
    annotations: [],
    map: asked.form === 'map' ? chosenOnly(catalogue.map, asked.places) : null,
  };
  return {
    chart: { id: 'explore', title, subtitle, notes: [], views: [view], sources: [sourceOf(measure)] },
    state: { ...defaultState(view), tab: asked.tab, highlight: asked.highlight },
  };
}

/** A series a state, the highest last value first, or the measure alone. */
function seriesOf(
  { places, to }: ExploreState,
  catalogue: Catalogue,
  { id, label }: CatalogueMeasure,
  grid: Grid,
  isByYear: boolean,
): ChartView['series'] {
  if (!isByYear) return [{ id, label, side: 'none' }];
  const last = (place: string): number => valueAt(grid, place, to) ?? Number.NEGATIVE_INFINITY;
  return places
    .toSorted((a, b) => last(b) - last(a))
    .map((place) => ({ id: place, label: catalogue.places[place] ?? place, side: 'none' }));
}

/** How values are written, and by how much they are divided for that. */
export interface WrittenUnit {
  unit: ChartView['unit'];
  per: number;
}

/** How the values are written: millions of dollars in thousands of millions where one is as large. */
export function unitOf(
  { unit: own }: CatalogueMeasure,
  { counting, places }: { counting: Counting; places: readonly string[] },
  grid: Grid,
  words: ExploreWords,
): WrittenUnit {
  const counted = countedUnit(own, counting);
  const largest = Math.max(
    0,
    ...places.flatMap((place) => grid.years.map((year) => Math.abs(valueAt(grid, place, year) ?? 0))),
  );
  const isLarge = counted === 'usd-million' && largest >= billion;
  const id = isLarge ? 'usd-billion' : counted;
  const { written, axis } = words.units[id];
  const [prefix = '', suffix = ''] = written.split('{value}');
  return { unit: { id, prefix, suffix, axis }, per: isLarge ? billion : 1 };
}

/** The map with all states that are not chosen as land around the others. */
const chosenOnly = (map: ChartView['map'], places: readonly string[]): ChartView['map'] =>
  map && {
    ...map,
    shapes: map.shapes.flatMap((shape) => {
      if (shape.id === null || places.includes(shape.id)) return [shape];
      return shape.small ? [] : [{ ...shape, id: null }];
    }),
  };

const sourceOf = ({ id, source, vintage, about }: CatalogueMeasure): Chart['sources'][number] => ({
  id,
  origin: 'context',
  name: source,
  url: null,
  vintage,
  method: null,
  caution: about,
});
