import type { Node } from '../../markup/node.ts';
import { draw } from '../draw.ts';
import { categoriesOf } from '../model/group.ts';
import { defaultState } from '../model/state.ts';
import type { Chart, Visible } from '../model/types.ts';
import type { ChartTexts } from '../model/words.ts';
import { summarize } from '../summary.ts';
import { visible } from '../visible.ts';
import { outlineFigures } from './figure-outline.ts';
import { stateWithFigure } from './figure-state.ts';
import { figureWidth } from './figure-width.ts';
import { smallState } from './small-state.ts';
import { stripAttributes } from './strip-attributes.ts';

/** Room for words that are longer than estimated, in a wide font: an image cuts off what is outside. */
const margin = { left: 4, right: 12 };

/** With fewer categories a drawing stays low. */
const mostCategories = 4;

/** A chart drawn small for one number of the article. */
export interface FigureDrawing {
  /** Id of the chart. */
  chart: string;
  /** What the chart is called, and what is drawn of it in words. */
  title: string;
  summary: string;
  height: number;
  root: Node;
}

/**
 * The view of a chart that plots a number of the article, drawn small, with an outline around each of the number's
 * marks. The chart's page opens the same view for the number.
 *
 * @returns null where the chart does not plot the number
 */
export function drawFigure(chart: Chart, figure: string, texts: ChartTexts): FigureDrawing | null {
  const [first] = chart.views;
  const found = first ? stateWithFigure(chart, defaultState(first), figure) : null;
  const stated = chart.views.find(({ id }) => id === found?.view);
  if (!found || !stated) return null;
  // Remarks are about other values.
  const view = { ...stated, annotations: [] };
  const all = visible(view, smallState(view, found, mostCategories, figure));
  const shown = { ...all, state: { ...all.state, highlight: highlightOf(all, figure) } };
  const width = figureWidth - margin.left - margin.right;
  const { root, marks, height } = draw(shown, width, texts, true);
  const own = marks.filter(({ datum }) => datum.figure === figure);
  const ids = new Set<unknown>(own.map(({ datum }) => datum.id));
  // Another point may cover the number's; bars and cells stand apart, and have words on them.
  const isOwn = (child: Node | string): boolean =>
    typeof child !== 'string' && child.tag !== 'rect' && ids.has(child.attributes['data-mark']);
  const whole = {
    ...root,
    attributes: {
      ...root.attributes,
      viewBox: `${-margin.left} 0 ${figureWidth} ${height}`,
      width: figureWidth,
    },
    children: [
      ...root.children.filter((child) => !isOwn(child)),
      ...root.children.filter(isOwn),
      ...outlineFigures(root, own, { x: -margin.left, y: 0, width: figureWidth, height }),
    ],
  };
  return {
    chart: chart.id,
    title: chart.title,
    summary: summarize(shown, texts),
    height,
    root: stripAttributes(whole, view),
  };
}

/** What is highlighted: the category of the number, or its series if no other category is shown. */
function highlightOf({ rows }: Visible, figure: string): string | null {
  const data = rows.map(({ datum }) => datum);
  const own = data.filter((datum) => datum.figure === figure);
  const categories = categoriesOf(own);
  // No single category stands for a number with marks in many.
  if (categories.length > 1) return null;
  const [category] = categories;
  if (category !== undefined && data.some((datum) => datum.category !== category)) return category;
  const [series] = own.map((datum) => datum.series);
  return series !== undefined && data.some((datum) => datum.series !== series) ? series : null;
}
