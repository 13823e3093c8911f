import { chartKinds, kindOf, type ChartKinds } from './kinds/kinds.ts';
import type { Drawing, Visible } from './model/types.ts';
import type { ChartTexts } from './model/words.ts';
import { makeDrawingContext, words, type DrawingContext } from './parts/drawing-context.ts';
import { finish } from './parts/frame.ts';

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
): Drawing => {
  const context = makeDrawingContext(shown, width, texts, isFlat);
  return shown.series.length === 0 ? drawUnchosen(context) : kindOf(shown.view, kinds).draw(context);
};

/** Says that no series is chosen, where an axis would have nothing to measure. */
function drawUnchosen(context: DrawingContext): Drawing {
  const { width, texts } = context;
  const [first = '', ...rest] = texts.summary.unchosen;
  const text = `${first.toUpperCase()}${rest.join('')}.`;
  return finish(context, 160, [words(width / 2, 80, text, 'remark', 'middle')], [], []);
}
