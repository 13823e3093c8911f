import type { Node } from '../../markup/node.ts';

const number = /-?\d+(?:\.\d+)?/g;
const polyline = /^M-?[\d.]+,-?[\d.]+(?:L-?[\d.]+,-?[\d.]+)+$/;

/**
 * A drawing whose lines, and words, stand on whole pixels, which is as near as a small drawing shows, in half the bytes.
 * Lines say how far each point is from the one before. Marks stay where they are, since their shapes are small.
 */
export function wholePixels({ tag, attributes, children }: Node): Node {
  const { d, x, y } = attributes;
  return {
    tag,
    attributes: {
      ...attributes,
      ...(tag === 'path' && typeof d === 'string' && { d: pathOf(d) }),
      ...(tag === 'text' && { x: Math.round(Number(x)), y: Math.round(Number(y)) }),
    },
    children: children.map((child) => (typeof child === 'string' ? child : wholePixels(child))),
  };
}

/** The path of an open line on whole pixels; any other stays. */
function pathOf(d: string): string {
  if (polyline.test(d)) {
    const all = numbersIn(d);
    const steps = all.slice(2).map((value, index) => value - (all[index] ?? 0));
    return `M${all[0]} ${all[1]}l${steps.join(' ')}`;
  }
  return /^[\d.,MHVhv-]+$/.test(d) ? d.replace(number, (each) => String(Math.round(Number(each)))) : d;
}

const numbersIn = (d: string): number[] => (d.match(number) ?? []).map((each) => Math.round(Number(each)));
