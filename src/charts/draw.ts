import { drawMatrix } from './kinds/matrix/matrix.ts';
import { drawStrip } from './kinds/strip.ts';
import { drawMap } from './kinds/map/map.ts';
import { drawBars } from './kinds/bars/bars.ts';
import { drawDots } from './kinds/dots.ts';
import { drawLine } from './kinds/line.ts';
import { drawSlope } from './kinds/slope.ts';
import { makeDrawingContext, type DrawingContext } from './parts/drawing-context.ts';
import type { ChartTexts } from './model/words.ts';
import type { ChartState, ChartType, ChartView, Drawing } from './model/types.ts';

const types: Record<ChartType, (context: DrawingContext) => Drawing> = {
  line: drawLine,
  bars: drawBars,
  slope: drawSlope,
  dots: drawDots,
  map: drawMap,
  strip: drawStrip,
  matrix: drawMatrix,
};

/**
 * Draws a view as a state shows it, laid out for a width in pixels; below 480 in a layout of its own.
 * A flat drawing has a low plot, for where there is little height too.
 * Elements that stand for values carry `data-mark` with the value's id.
 */
export function draw(
  view: ChartView,
  state: ChartState,
  width: number,
  texts: ChartTexts,
  isFlat = false,
): Drawing {
  return types[view.type](makeDrawingContext(view, state, width, texts, isFlat));
}
