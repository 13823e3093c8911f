import { h, type Node } from '../../markup/node.ts';
import { fill } from '../../text/template.ts';
import type { ChartKind } from '../../charts/kinds/kind.ts';
import type { Datum, Visible } from '../../charts/model/types.ts';
import type { Known, Line } from '../../charts/parts/line-segments.ts';
import { pathOf } from '../../charts/parts/path.ts';
import { sayChanges } from '../../charts/words/summary-parts.ts';
import { usualTable } from '../../charts/words/table-shape.ts';
import { mirrorOf } from '../catalogue.ts';
import { byLastValue, datumOf, plainView, scaled, sourceOf, unitOf, yearsOf } from '../chart.ts';
import type { FormNeeds, LateForm } from '../late-form.ts';
import type { CatalogueMeasure } from '../catalogue.ts';
import { valueAt } from '../model/grid.ts';
import { withoutNoise } from '../../text/without-noise.ts';
import { drawPanels, type Point } from './panel-grid.ts';

/** The series of how far the two are apart. */
const apart = 'apart';

/** The last value that says in words how far the two are apart. */
const saidOf = ({ rows }: Visible, category: string): string =>
  rows.findLast(({ datum, value }) => datum.series === apart && datum.category === category && value !== null)
    ?.datum.note ?? '';

const kindOf = (isOwn: boolean): ChartKind => ({
  draw: (context) => {
    const series = context.shown.series.filter(({ id }) => id !== apart);
    const [, second] = series;
    const looks = new Map(context.looks);
    // The second has a light core, which tells it from the first without colour.
    if (second) looks.set(second.id, { className: 'tone-2', isCored: true, symbol: 0 });
    return drawPanels(
      { ...context, looks },
      { isOwn, least: 230, series, said: (category) => saidOf(context.shown, category), beneath: bands },
    );
  },
  summarize: ({ shown, texts }) => {
    const said = shown.view.data.flatMap(({ category }) => category ?? []);
    const places = [...new Set(said)].filter((place) => saidOf(shown, place) !== '').slice(0, 3);
    if (places.length === 0) return sayChanges({ shown, texts });
    return places.map((place) => `${shown.view.names[place] ?? place}, ${saidOf(shown, place)}`);
  },
  table: usualTable,
});

/** The difference of two lines as a band, where both have values. */
function bands(lines: readonly Line[], position: (row: Known) => Point): Node[] {
  const [first, second] = lines;
  if (!first || !second) return [];
  const other = new Map(second.segments.flat().map((row) => [row.datum.time, row]));
  return first.segments.flatMap((segment) => {
    const parts: [Known, Known][][] = [[]];
    for (const row of segment) {
      const pair = other.get(row.datum.time);
      if (pair) parts.at(-1)?.push([row, pair]);
      else parts.push([]);
    }
    return parts
      .filter(({ length }) => length > 1)
      .map((pairs) => {
        const above = pairs.map(([row]) => position(row));
        const below = pairs.map(([, row]) => position(row)).reverse();
        return h('path', { class: 'band', d: `${pathOf([...above, ...below])}Z` });
      });
  });
}

/** What both sides report of the same: two lines that are never one, and how far they are apart. */
export const both: LateForm = {
  kinds: { both: kindOf(false), 'both-own': kindOf(true) },
  title: ({ asked, measure, catalogue, words }) => {
    const mirror = mirrorOf(catalogue, measure);
    return {
      ...(measure.mirror && { subject: measure.mirror.title }),
      reporter: fill(words.and, { first: measure.reporter, second: mirror?.reporter ?? '' }),
      ...(asked.own && { more: [words.own] }),
      file: asked.own ? ['own'] : [],
    };
  },
  sources: ({ measure, catalogue }) => {
    const mirror = mirrorOf(catalogue, measure);
    return [sourceOf(measure), ...(mirror ? [sourceOf(mirror)] : [])];
  },
  view: (needs) => {
    const { asked, measure, catalogue, grids, words } = needs;
    const [grid] = grids;
    const mirror = mirrorOf(catalogue, measure);
    if (!grid || !mirror) throw new Error('found one side alone, expected two');
    const { unit } = unitOf(measure, asked, grid, words);
    return {
      ...plainView,
      id: 'both',
      label: words.forms.both,
      type: asked.own ? 'both-own' : 'both',
      unit,
      series: [
        { id: measure.id, label: measure.reporter, side: 'none' },
        { id: mirror.id, label: mirror.reporter, side: 'none' },
        { id: apart, label: words.difference, side: 'none' },
      ],
      sort: 'given',
      shown: [measure.id, mirror.id, apart],
      names: { ...catalogue.places },
      data: byLastValue(asked, grid, false).flatMap((place) => ofPlace(needs, mirror, place)),
    };
  },
};

/** The values of both sides at a place, and how far they are apart where there are both. */
function ofPlace(
  { asked, measure, grids, words, write }: FormNeeds,
  mirror: CatalogueMeasure,
  place: string,
): Datum[] {
  const [first, second] = grids;
  if (!first || !second) return [];
  const { per } = unitOf(measure, asked, first, words);
  const [own, its] = [measure, mirror].map((each) => datumOf(each, asked.counting, asked.from, words));
  if (!own || !its) return [];
  return yearsOf(asked, first).flatMap((year): Datum[] => {
    const here = { category: place, time: String(year) };
    const id = `${place}-${year}`.toLowerCase();
    const [a, b] = [first, second].map((grid) => scaled(valueAt(grid, place, year), per));
    if (a === undefined || b === undefined) return [];
    const difference = a === null || b === null ? null : withoutNoise(Math.abs(a - b));
    const note =
      a === null || b === null || difference === null
        ? null
        : fill(words.apart, { time: year, first: write(a), second: write(b), difference: write(difference) });
    return [
      { ...own, ...here, id, value: a, note },
      { ...its, ...here, id: `${id}-other`, value: b, note },
      {
        ...own,
        ...here,
        id: `${id}-${apart}`,
        series: apart,
        value: difference,
        origin: 'derived',
        formula: words.apartFormula,
        note,
      },
    ];
  });
}
