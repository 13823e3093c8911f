import { chartKinds, kindOf, type ChartKinds } from './kinds/kinds.ts';
import type { Drawing, Visible } from './model/types.ts';
import type { ChartTexts } from './model/words.ts';
import { makeDrawingContext } from './parts/drawing-context.ts';

/**
 * Draws what is shown, laid out for a width in pixels; below 480 in a layout of its own.
 * Elements that stand for values carry `data-mark` with the value's id.
 *
 * @param isFlat whether the plot is low, for where there is little height too
 */
export const draw = (
  shown: Visible,
  width: number,
  texts: ChartTexts,
  isFlat = false,
  kinds: ChartKinds = chartKinds,
): Drawing => kindOf(shown.view, kinds).draw(makeDrawingContext(shown, width, texts, isFlat));
