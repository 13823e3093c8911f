import { h, type Node } from '../../markup/node.ts';
import { fill } from '../../text/template.ts';
import { withoutNoise } from '../../text/without-noise.ts';
import type { ChartKind } from '../../charts/kinds/kind.ts';
import { shownTimes } from '../../charts/model/group.ts';
import type { Datum, Drawing, PlacedMark } from '../../charts/model/types.ts';
import { tickGutter, timeAxis, timePositions, timeTicks, valueLines } from '../../charts/parts/axis.ts';
import {
  classNames,
  lightOf,
  lineHeight,
  linesAround,
  lookOf,
  markAttributes,
  plotHeightOf,
  type DrawingContext,
} from '../../charts/parts/drawing-context.ts';
import { finish, foot, head } from '../../charts/parts/frame.ts';
import { hatch } from '../../charts/parts/hatch.ts';
import { legendOf } from '../../charts/parts/key.ts';
import { dodge } from '../../charts/parts/labels.ts';
import { pathOf } from '../../charts/parts/path.ts';
import { linearScale } from '../../charts/parts/scales.ts';
import { textWidth, widestWord, wrap } from '../../charts/parts/text.ts';
import { sayChanges } from '../../charts/words/summary-parts.ts';
import { usualTable } from '../../charts/words/table-shape.ts';
import { datumOf, placeSeries, plainView, scaled, unitOf, yearsOf } from '../chart.ts';
import type { LateForm } from '../late-form.ts';
import { everywhere, sumsOf, valueAt } from '../model/grid.ts';

const areaChart: ChartKind = {
  draw: drawArea,
  summarize: sayChanges,
  table: usualTable,
  followsTime: true,
};

/** The states chosen and the rest of the region, on top of each other: together what the region has. */
export const area: LateForm = {
  kinds: { area: areaChart },
  title: ({ words: { total } }) => ({ more: [total] }),
  view: ({ asked, measure, catalogue, grids: [grid], words: texts }) => {
    if (!grid) throw new Error('found no numbers to stack, expected those of the measure');
    const { unit, per } = unitOf(measure, { ...asked, places: grid.places }, grid, texts);
    const common = datumOf(measure, asked.counting, asked.from, texts);
    const sums = sumsOf(grid);
    const others = grid.places.filter((place) => !asked.places.includes(place));
    const data = yearsOf(asked, grid).flatMap((year): Datum[] => {
      const time = String(year);
      const own = asked.places.map((place) => valueAt(grid, place, year));
      const sum = sums[grid.years.indexOf(year)] ?? null;
      const isWhole = sum !== null && own.every((value) => value !== null);
      const rest = isWhole
        ? withoutNoise(own.reduce((left: number, value) => left - (value ?? 0), sum))
        : null;
      const parts = asked.places.map((place, index): Datum => {
        const id = `${place}-${year}`.toLowerCase();
        return { ...common, id, series: place, time, value: scaled(own[index] ?? null, per) };
      });
      if (others.length === 0) return parts;
      const formula = texts.restFormula;
      const value = scaled(rest, per);
      return [
        ...parts,
        { ...common, id: `rest-${year}`, series: everywhere, time, value, origin: 'derived', formula },
      ];
    });
    const rest = fill(texts.rest, { count: others.length });
    return {
      ...plainView,
      id: 'area',
      label: texts.forms.area,
      type: 'area',
      unit,
      stack: 'stack',
      series: [
        ...placeSeries(asked, catalogue, grid, measure),
        ...(others.length === 0
          ? []
          : [{ id: everywhere, label: rest, side: 'none' as const, isQuiet: true }]),
      ],
      shown: [...asked.places, everywhere],
      data,
    };
  },
};

/** The edges of an area at a time. */
interface Slice {
  datum: Datum;
  from: number;
  to: number;
}

/** Areas on top of each other, the first below; times in which one has no value are left out, and said below. */
function drawArea(context: DrawingContext): Drawing {
  const { shown, width, size, isNarrow, texts } = context;
  const times = shownTimes(shown.rows);
  const stacks = times.map((time) => stackOf(context, time));
  const hasNames = !isNarrow;
  const legend = legendOf(context, 'bar');
  const title = head(context, hasNames ? null : legend);
  const top = title.height + size / 2;
  const usual = isNarrow ? width * 0.82 : Math.min(420, Math.max(270, width * 0.46));
  const bottom = top + plotHeightOf(context, usual);
  const ends = stacks.flatMap((stack) => (stack ?? []).map(({ to }) => to));
  const scale = linearScale(ends, [bottom, top], 62);
  const left = tickGutter(context, scale.ticks);
  const widest = Math.max(0, ...shown.series.map(({ label }) => textWidth(label, size, true)));
  const word = widestWord(
    shown.series.map(({ label }) => label),
    size,
    true,
  );
  const right = width - (hasNames ? Math.max(word, Math.min(width * 0.3, widest)) + 14 : 4);
  const { at } = timePositions(times, [left + 4, right]);

  const marks: PlacedMark[] = [];
  const nodes = shown.series.flatMap((series, index): Node[] => {
    const look = lookOf(context, { series: series.id });
    const isDerived = shown.rows.some(
      ({ datum }) => datum.series === series.id && datum.origin === 'derived',
    );
    const dots: Node[] = [];
    const runs: [number, Slice][][] = [[]];
    for (const [order, stack] of stacks.entries()) {
      const slice = stack?.[index];
      const x = at(times[order] ?? '');
      if (!slice) {
        runs.push([]);
        continue;
      }
      runs.at(-1)?.push([x, slice]);
      const y = scale.at(slice.to);
      marks.push({ datum: slice.datum, x, y });
      dots.push(h('circle', { ...markAttributes(context, slice.datum, ['quiet']), cx: x, cy: y, r: 1.6 }));
    }
    const shapes = runs
      .filter(({ length }) => length > 0)
      .flatMap((run) => {
        const upper = run.map(([x, { to }]): [number, number] => [x, scale.at(to)]);
        const lower = run.map(([x, { from }]): [number, number] => [x, scale.at(from)]).reverse();
        const d = `${pathOf([...upper, ...lower])}Z`;
        const fills = isDerived
          ? { class: 'hatched', fill: hatch(context, look.className), d }
          : { class: 'area', d };
        return [h('path', fills), h('path', { class: 'line-core', d: pathOf(upper) })];
      });
    const names = classNames('track', look.className, lightOf(context, series.id));
    return [h('g', { class: names, 'data-series': series.id }, shapes), ...dots];
  });
  const missing = times.filter((_, index) => stacks[index] === null);
  const remarks = missing.length === 0 ? [] : [`${missing.map(texts.time).join(', ')}: ${texts.missing}`];
  const ticks = timeTicks(context, times, at, [left - 8, width]);
  const end = bottom + lineHeight(size) + 10;
  const below = foot(context, end, 'bar', { remarks });
  const all = [
    ...title.nodes,
    valueLines(context, scale, left, right),
    timeAxis(context, ticks, at, bottom),
    ...nodes,
    ...(hasNames
      ? areaNames(context, stacks.findLast((stack) => stack !== null) ?? [], scale.at, right, [top, bottom])
      : []),
    ...below.nodes,
  ];
  return finish(context, end + below.height + 4, all, marks, legend);
}

/** The areas at a time, in the order of the series; null where one has no value. */
function stackOf({ shown }: DrawingContext, time: string): Slice[] | null {
  let sum = 0;
  const slices: Slice[] = [];
  for (const { id } of shown.series) {
    const row = shown.rows.find(({ datum }) => datum.series === id && datum.time === time);
    if (row?.value === null || row === undefined) return null;
    const to = withoutNoise(sum + row.value);
    slices.push({ datum: row.datum, from: sum, to });
    sum = to;
  }
  return slices;
}

/** The names of the areas at their ends, moved apart where they would touch. */
function areaNames(
  context: DrawingContext,
  slices: readonly Slice[],
  at: (value: number) => number,
  right: number,
  bounds: [number, number],
): Node[] {
  const { size, width, shown } = context;
  const named = slices.map(({ datum }) => shown.series.find(({ id }) => id === datum.series));
  const lines = named.map((series) => wrap(series?.label ?? '', width - right - 8, size, Infinity, true));
  const wishes = slices.map(({ from, to }, index) => ({
    at: at((from + to) / 2),
    height: lineHeight(size) * (lines[index]?.length ?? 1),
    weight: to - from,
  }));
  const middles = dodge(wishes, ...bounds);
  return slices.flatMap(({ datum }, index) => {
    const middle = middles[index] ?? null;
    const series = named[index];
    if (middle === null || !series) return [];
    const names = classNames('name', lookOf(context, datum).className, lightOf(context, datum.series));
    const texts = linesAround(right + 8, middle, lines[index] ?? [], size, names);
    return [h('g', { 'data-series': series.id }, texts)];
  });
}
