import { fill } from '../../text/template.ts';
import type { ChartKind } from '../../charts/kinds/kind.ts';
import { drawMap } from '../../charts/kinds/map/map.ts';
import type { Plotted, Visible } from '../../charts/model/types.ts';
import {
  classNames,
  lightOf,
  lineHeight,
  nameOf,
  words,
  type DrawingContext,
} from '../../charts/parts/drawing-context.ts';
import type { Block } from '../../charts/parts/frame.ts';
import type { Shade, Shades } from '../../charts/parts/shade.ts';
import { wrap } from '../../charts/parts/text.ts';
import { usualTable } from '../../charts/words/table-shape.ts';
import { exploreView } from '../chart.ts';
import type { LateForm } from '../late-form.ts';

/** How categories look, told apart by more than their colour: pale, or dark with light strokes. */
const looks: readonly Shade[] = [
  { className: 'tone-3', opacity: 0.3, isCored: false, ground: 'on-ground' },
  { className: 'tone-2', opacity: 1, isCored: true, ground: 'inside' },
  { className: 'tone-4', opacity: 0.6, isCored: false, ground: 'inside' },
  { className: 'tone-5', opacity: 0.6, isCored: true, ground: 'inside' },
];

const lookAt = (value: number): Shade =>
  looks[value % looks.length] ?? { className: 'tone-1', opacity: 1, isCored: false, ground: 'inside' };

/** How many values are of each category. */
const countsOf = ({ view, rows }: Visible): { label: string; count: number }[] =>
  (view.unit.values ?? []).map((label, index) => ({
    label,
    count: rows.filter(({ value }) => value === index).length,
  }));

function shadesOf({ shown, texts }: DrawingContext): Shades {
  const counts = countsOf(shown);
  return {
    steps: { breaks: counts.slice(1).map((_, index) => index + 1), of: (value) => value },
    of: lookAt,
    names: counts.map(({ label, count }) => `${label} (${texts.number(count)})`),
  };
}

/** The names below the category that they are of, beside the map. */
function listOf(context: DrawingContext, x: number, top: number, space: number): Block {
  const { view, shown, size } = context;
  const line = lineHeight(size) + 1;
  let y = top - line / 2;
  const nodes = (view.unit.values ?? []).flatMap((label, index) => {
    const own = shown.rows.filter(({ value }) => value === index);
    if (own.length === 0) return [];
    y += line / 2;
    return [{ text: label, names: 'list strong' }, ...own.map((row) => entryOf(context, row))].flatMap(
      ({ text, names }) =>
        wrap(text, space, size, Infinity, true).map((each) => words(x, (y += line) - line / 4, each, names)),
    );
  });
  return { nodes, height: y - top };
}

const entryOf = (context: DrawingContext, { datum }: Plotted): { text: string; names: string } => ({
  text: nameOf(context, datum.category ?? ''),
  names: classNames('list', lightOf(context, datum.category)),
});

const categoryMap: ChartKind = {
  draw: (context) => {
    // Beside a name on the map no number stands: the shade says which it is.
    const texts = { ...context.texts, number: () => '' };
    return drawMap({ ...context, texts }, shadesOf(context), listOf);
  },
  summarize: ({ shown, texts }) =>
    countsOf(shown).map(({ label, count }) => {
      const numbers = { count: texts.number(count), all: texts.number(shown.rows.length) };
      return fill(texts.summary.of, { label, text: fill(texts.summary.reached, numbers) });
    }),
  table: usualTable,
  keepsUnpicked: true,
};

/** Categories by country and year, on a map. */
export const categories: LateForm = {
  kinds: { categories: categoryMap },
  view: (needs) => ({ ...exploreView(needs), type: 'categories', sort: 'name' }),
};
