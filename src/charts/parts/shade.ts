import { h, type Node } from '../../markup/node.ts';
import { fill } from '../../text/template.ts';
import { writeValueRange } from '../../text/value-range.ts';
import type { ChartSeries } from '../model/types.ts';
import { lookOf, writeValue, type DrawingContext } from './drawing-context.ts';
import type { Block } from './frame.ts';
import { hatch } from './hatch.ts';
import { flow, type KeyItem } from './key.ts';
import { valueClasses, type ValueClasses } from './value-classes.ts';

/** How a class of values is shaded. */
export interface Shade {
  className: string;
  /** Of the class's colour, 0 to 1. */
  opacity: number;
  /** Below zero where others are above: the second side's colour and core. */
  isCored: boolean;
  /** Class of words on it: in the ink, or in the colour of the paper. */
  ground: 'on-ground' | 'inside';
}

/** Classes of values, and how each is shaded. */
export interface Shades {
  steps: ValueClasses;
  of: (value: number) => Shade;
  /** What each class is called, where that is not its range. */
  names?: readonly string[];
}

const most = 5;

/** Shades for values: from light to dark, or from zero to both sides in the colours of the two sides. */
export function shadesOf(
  context: DrawingContext,
  series: ChartSeries | undefined,
  values: readonly number[],
): Shades {
  const steps = valueClasses(values, most);
  const zero = steps.breaks.indexOf(0);
  const own = lookOf(context, { series: series?.id ?? '' }).className;
  const shadeOf = (step: number): Shade => {
    if (zero < 0) return shade(own, step, steps.breaks.length, false);
    return step > zero
      ? shade('side-first', step - zero - 1, steps.breaks.length - zero - 1, false)
      : shade('side-second', zero - step, zero, true);
  };
  return { steps, of: (value) => shadeOf(steps.of(value)) };
}

function shade(className: string, step: number, last: number, isCored: boolean): Shade {
  // The last step stands out; on all before it the ink can be read, in both colour schemes.
  const isLast = step === last;
  const opacity = isLast ? (last === 0 ? 0.58 : 1) : 0.16 + (0.42 * step) / Math.max(1, last - 1);
  const ground = opacity > 0.6 ? 'inside' : 'on-ground';
  return { className, opacity: Math.round(opacity * 100) / 100, isCored, ground };
}

/** A rectangle in a shade. */
function shadedRect(
  context: DrawingContext,
  { className, opacity, isCored }: Shade,
  box: { x: number; y: number; width: number; height: number },
): Node[] {
  const area = h('rect', { class: 'area', 'fill-opacity': String(opacity), ...box });
  return isCored ? [area, h('rect', { fill: hatch(context, className, 'rail'), ...box })] : [area];
}

/** The classes with their ranges, and what stands for missing values. */
export function shadeKey(
  context: DrawingContext,
  { steps, of, names }: Shades,
  hasMissing: boolean,
  place: { left: number; top: number; right: number },
): Block {
  const { breaks } = steps;
  const swatch = (x: number, y: number): { x: number; y: number; width: number; height: number } => ({
    x: x - 11,
    y: y - 6,
    width: 22,
    height: 12,
  });
  const items: KeyItem[] = Array.from({ length: breaks.length + 1 }, (_, step) => {
    const shade = of(breaks[step - 1] ?? (breaks[0] ?? 0) - 1);
    return {
      sample: (x, y) => shadedRect(context, shade, swatch(x, y)),
      text: names?.[step] ?? rangeText(context, breaks, step),
      className: `key ${shade.className}`,
    };
  });
  if (hasMissing) {
    const sample: KeyItem['sample'] = (x, y) => [h('rect', { class: 'place', ...swatch(x, y) })];
    items.push({ sample, text: context.texts.missing });
  }
  return flow(context, items.length === 1 ? [] : items, place.left, place.top, place.right);
}

/** The range of a class: `under −10`, `−10 to −1`, `5 – 20`, `20 or more`. */
function rangeText(context: DrawingContext, breaks: readonly number[], step: number): string {
  const [from, to] = [breaks[step - 1], breaks[step]];
  const write = (value: number): string => writeValue(context, value);
  const { under, atLeast, summary } = context.texts;
  if (from === undefined) return to === undefined ? '' : fill(under, { value: write(to) });
  if (to === undefined) return fill(atLeast, { value: write(from) });
  return writeValueRange(from, to, write, summary.span);
}
