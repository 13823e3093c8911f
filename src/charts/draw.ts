import { drawMatrix } from './matrix.ts';
import { drawStrip } from './strip.ts';
import { drawMap } from './map.ts';
import { drawBars } from './bars.ts';
import { drawDots } from './dots.ts';
import { drawLine } from './line.ts';
import { drawSlope } from './slope.ts';
import { makeStage, type Stage } from './stage.ts';
import type { ChartState, ChartTexts, ChartType, ChartView, Drawing } from './types.ts';

const types: Record<ChartType, (stage: Stage) => Drawing> = {
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
  return types[view.type](makeStage(view, state, width, texts, isFlat));
}
