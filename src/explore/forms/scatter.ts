import { h, type Node } from '../../markup/node.ts';
import { fill } from '../../text/template.ts';
import type { ChartKind } from '../../charts/kinds/kind.ts';
import { isRank } from '../../charts/model/rank.ts';
import type { ChartSeries, Datum, Drawing } from '../../charts/model/types.ts';
import { valueLines, writeTick } from '../../charts/parts/axis.ts';
import {
  classNames,
  lightOf,
  lineHeight,
  markAttributes,
  nameOf,
  plotHeightOf,
  words,
  type DrawingContext,
} from '../../charts/parts/drawing-context.ts';
import { finish, foot, head } from '../../charts/parts/frame.ts';
import { place, type Box } from '../../charts/parts/labels.ts';
import { linearScale, logScale, type Scale } from '../../charts/parts/scales.ts';
import { tenth } from '../../charts/parts/path.ts';
import { textWidth, wrap } from '../../charts/parts/text.ts';
import { sayExtremes } from '../../charts/words/summary-parts.ts';
import { usualTable } from '../../charts/words/table-shape.ts';
import { datumOf, plainView, scaled, sourceOf, unitOf } from '../chart.ts';
import type { FormNeeds, LateForm } from '../late-form.ts';
import { valueAt } from '../model/grid.ts';
import { acrossOf, needsOf } from '../needs.ts';
import { rankScale } from './rank-scale.ts';

/** Series of what stands across, and of how large circles are. */
const [across, weight] = ['across', 'size'];

const kindOf = (isLog: boolean): ChartKind => ({
  draw: (context) => drawScatter(context, isLog),
  summarize: ({ shown, texts }) =>
    sayExtremes({ shown: { ...shown, series: shown.series.filter(({ id }) => id !== weight) }, texts }),
  table: usualTable,
  scales: ['linear'],
  needs: ['category', 'time'],
  takes: ['column'],
});

/** Two measures against each other in one year: a circle a country. */
export const scatter: LateForm = {
  kinds: { scatter: kindOf(false), 'scatter-log': kindOf(true) },
  title: ({ asked, measure, catalogue, words: texts }) => {
    const { measure: other, counting } = acrossOf(asked, catalogue);
    const counted = fill(texts.countings[counting], { base: other.base ?? asked.from });
    const isUsual = counting === other.countings[0];
    return {
      subject: fill(texts.against, { subject: measure.title, other: other.label }),
      more: [
        fill(texts.across, { measure: other.label, counting: inSentence(counted), reporter: other.reporter }),
        ...(asked.size ? [texts.size] : []),
        ...(asked.log ? [texts.log] : []),
      ],
      file: ['against', other.id, ...(isUsual ? [] : [counting]), ...(asked.log ? ['log'] : [])],
    };
  },
  sources: ({ asked, catalogue }) => needsOf(asked, catalogue).map(({ measure }) => sourceOf(measure)),
  view: (needs) => {
    const { asked, catalogue, grids, words: texts } = needs;
    const [grid] = grids;
    if (!grid) throw new Error('found no numbers to compare, expected those of two measures');
    const parts = partsOf(needs);
    return {
      ...plainView,
      id: 'scatter',
      label: texts.forms.scatter,
      type: asked.log ? 'scatter-log' : 'scatter',
      unit: { id: '', prefix: '', suffix: '', axis: '' },
      series: parts.map(({ series }) => series),
      shown: parts.map(({ series }) => series.id),
      times: grid.years.map(String),
      time: String(asked.to),
      names: { ...catalogue.places, [across]: '', [weight]: '' },
      data: parts.flatMap(({ data }) => data),
    };
  },
};

/** A series of each measure that the form needs, with its values in all years, so that axes stay where years are played. */
function partsOf({
  asked,
  catalogue,
  grids,
  words: texts,
  write,
}: FormNeeds): { series: ChartSeries; data: Datum[] }[] {
  const [years] = grids;
  const isX = (index: number): boolean => index === 1;
  return needsOf(asked, catalogue).flatMap(({ measure, counting }, index) => {
    const grid = grids[index];
    if (!grid || !years) return [];
    const { unit, per } = unitOf(measure, { counting, places: asked.places }, grid, texts);
    const id = index === 0 ? measure.id : isX(index) ? across : weight;
    const counted = fill(texts.countings[counting], { base: measure.base ?? asked.from });
    const isPlain = counting === measure.countings[0];
    const how = [...(isPlain ? [] : [inSentence(counted)]), unit.axis].filter(Boolean).join(', ');
    const common = datumOf(measure, counting, asked.from, texts);
    const second = index === 0 ? needsOf(asked, catalogue)[1] : undefined;
    const data = asked.places.flatMap((category) =>
      years.years.map((year): Datum => {
        const value = scaled(valueAt(grid, category, year), per);
        return {
          ...common,
          id: `${category}-${year}${index === 0 ? '' : `-${id}`}`.toLowerCase(),
          series: id,
          category,
          column: index === 0 ? null : id,
          time: String(year),
          value,
          note: second ? noteOf(second, grids[1] ?? grid, category, year) : null,
        };
      }),
    );
    return [{ series: { id, label: `${measure.label} (${how})`, side: 'none' as const, unit }, data }];
  });

  /** What stands across from a value: its circle is spoken of as one. */
  function noteOf(
    { measure, counting }: ReturnType<typeof acrossOf>,
    grid: FormNeeds['grids'][number],
    category: string,
    year: number,
  ): string | null {
    const { unit, per } = unitOf(measure, { counting, places: asked.places }, grid, texts);
    const value = scaled(valueAt(grid, category, year), per);
    return value === null ? null : `${measure.label}: ${unit.prefix}${write(value)}${unit.suffix}`;
  }
}

/** Words as they stand within others: only what is written in capitals keeps its first. */
const inSentence = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());

/** A circle, and the value that it stands for. */
interface Circle {
  datum: Datum;
  x: number;
  y: number;
  radius: number;
}

function drawScatter(context: DrawingContext, isLog: boolean): Drawing {
  const { shown, width, size, isNarrow, texts } = context;
  const [ySeries, xSeries] = shown.series;
  const sizes = valuesOf(
    shown.rows.map(({ datum }) => datum),
    weight,
  );
  const most = isNarrow ? 18 : 26;
  const largest = Math.max(0, ...sizes);
  const pad = largest > 0 ? most + 2 : 10;
  const title = head(context, null, ySeries?.label ?? '');
  const usual = isNarrow ? width * 0.95 : Math.min(520, Math.max(320, width * 0.6));
  const top = title.height + size / 2;
  const bottom = top + plotHeightOf(context, usual);
  const yScale = scaleOf(context, isLog, ySeries, [bottom - pad, top + pad], 56);
  const left =
    Math.ceil(Math.max(0, ...yScale.ticks.map((tick) => textWidth(writeTick(context, tick), size)))) + 8;
  const wide =
    12 +
    Math.max(
      textWidth('10000', size),
      ...ticksOf(context, isLog, xSeries).map((text) => textWidth(text, size)),
    );
  const xScale = scaleOf(context, isLog, xSeries, [left + pad, width - Math.max(pad, wide / 2)], wide);

  const valueOf = (series: string, category: string | null): number | null =>
    shown.rows.find(({ datum }) => datum.series === series && datum.category === category)?.value ?? null;
  let skipped = 0;
  const circles = shown.rows
    .flatMap(({ datum, value }): Circle[] => {
      if (datum.series !== ySeries?.id || value === null) return [];
      const [x, people] = [valueOf(across, datum.category), valueOf(weight, datum.category)];
      if (x === null || (largest > 0 && people === null)) return [];
      if (isLog && (x <= 0 || value <= 0)) {
        skipped += 1;
        return [];
      }
      const radius =
        largest > 0 ? Math.max(3, most * Math.sqrt((people ?? 0) / largest)) : isNarrow ? 4.5 : 5.5;
      return [{ datum, x: xScale.at(x), y: yScale.at(value), radius }];
    })
    .sort((a, b) => b.radius - a.radius);
  const end = bottom + size + 8;
  const label = wrap(xSeries?.label ?? '', width - left, size);
  const line = lineHeight(size);
  const named = end + line * label.length;
  const remarks = skipped > 0 && texts.skipped ? [texts.skipped(skipped)] : [];
  const below = foot(context, named, 'dot', { remarks });
  const all = [
    ...title.nodes,
    valueLines(context, yScale, left, width),
    ...xScale.ticks.flatMap((tick) => [
      h('path', { class: 'grid', d: `M${tenth(xScale.at(tick))},${tenth(top)}V${tenth(bottom)}` }),
      words(xScale.at(tick), bottom + size + 4, writeTick(context, tick), 'tick', 'middle'),
    ]),
    ...label.map((text, index) => words(width, end + line * (index + 0.9), text, 'unit', 'end')),
    ...circles.map(({ datum, x, y, radius }) =>
      h('circle', {
        ...markAttributes(context, datum, ['point'], 'tone-3'),
        'fill-opacity': '0.7',
        cx: x,
        cy: y,
        r: radius,
      }),
    ),
    ...namesOf(context, circles, { x: left, y: top, width: width - left, height: bottom - top }),
    ...below.nodes,
  ];
  const marks = circles.map(({ datum, x, y }) => ({ datum, x, y })).sort((a, b) => a.x - b.x || a.y - b.y);
  return finish(context, named + below.height + 6, all, marks, []);
}

const valuesOf = (data: readonly Datum[], series: string): number[] =>
  data.flatMap((datum) => (datum.series === series && datum.value !== null ? [datum.value] : []));

/** The scale of a series: over the year shown or, where it is logarithmic and one value does not press all others, over all. */
function scaleOf(
  { view, shown }: DrawingContext,
  isLog: boolean,
  series: ChartSeries | undefined,
  range: [number, number],
  space: number,
): Scale {
  const data = isLog ? view.data : shown.rows.map(({ datum }) => datum);
  const values = valuesOf(data, series?.id ?? '');
  if (series?.unit && isRank({ unit: series.unit })) return rankScale(values, range, space);
  return isLog ? logScale(values, range, space) : linearScale(values, range, space);
}

/** Ticks of a series as they might be written, to know how wide they are. */
const ticksOf = (context: DrawingContext, isLog: boolean, series: ChartSeries | undefined): string[] =>
  scaleOf(context, isLog, series, [0, context.width], 80).ticks.map((tick) => writeTick(context, tick));

/** Names of circles where there is room: of what is highlighted first, then of the largest and the outermost. */
function namesOf(context: DrawingContext, circles: readonly Circle[], bounds: Box): Node[] {
  const { size, state } = context;
  const boxes = circles.map(({ x, y, radius }): Box => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const [cx, cy] = [bounds.x + bounds.width / 2, bounds.y + bounds.height / 2];
  const rank = ({ datum, x, y, radius }: Circle): number =>
    (datum.category === state.highlight ? 1e6 : 0) + radius * 40 + Math.hypot(x - cx, y - cy);
  const obstacles = { boxes, points: [] };
  return circles
    .toSorted((a, b) => rank(b) - rank(a))
    .flatMap(({ datum, x, y, radius }) => {
      const text = nameOf(context, datum.category ?? '');
      const room = { width: textWidth(text, size) + 2, height: lineHeight(size) };
      const box = place({ x, y }, room, [radius + 2, radius + 7], bounds, obstacles, [
        [1, 0],
        [-1, 0],
        [0, -1],
        [0, 1],
      ]);
      if (!box) return [];
      const names = classNames('tag', lightOf(context, datum.category));
      return [words(box.x + 1, box.y + size, text, names)];
    });
}
