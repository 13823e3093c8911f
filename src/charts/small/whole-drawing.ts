import type { Node } from '../../markup/node.ts';
import { draw } from '../draw.ts';
import { defaultState } from '../model/state.ts';
import type { Chart } from '../model/types.ts';
import type { ChartTexts } from '../model/words.ts';
import { describe } from '../summary.ts';
import { visible } from '../visible.ts';
import { smallState } from './small-state.ts';
import { stripAttributes } from './strip-attributes.ts';
import { wholePixels } from './whole-pixels.ts';

/**
 * A chart as an image: its first view as it is at first, and all that this shows in words.
 *
 * @param width in pixels
 * @param categories how many are shown at most, the largest; then the plot is low, too
 * @returns null where it has no view
 */
export function drawWhole(
  chart: Chart,
  width: number,
  texts: ChartTexts,
  categories = Infinity,
): { root: Node; height: number; summary: string } | null {
  const [view] = chart.views;
  if (!view) return null;
  const state = smallState(view, defaultState(view), categories);
  const { root, height } = draw(visible(view, state), width, texts, categories < Infinity);
  return { height, root: wholePixels(stripAttributes(root, view)), summary: describe(view, texts) };
}
