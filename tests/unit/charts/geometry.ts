import type { Drawing } from '../../../src/charts/model/types.ts';
import type { Box } from '../../../src/charts/parts/labels.ts';
import { textWidth } from '../../../src/charts/parts/text.ts';
import type { Node } from '../../../src/markup/node.ts';

/** An element of a drawing with what surrounds it. */
export interface Found {
  node: Node;
  /** Class names of the element and of all around it. */
  classes: string[];
}

/** Every element of a drawing, but not its definitions. */
export function elements(root: Node, around: string[] = []): Found[] {
  if (root.tag === 'defs') return [];
  const classes = [...around, ...String(root.attributes['class'] ?? '').split(' ')];
  const inner = root.children.flatMap((child) => (typeof child === 'string' ? [] : elements(child, classes)));
  return [{ node: root, classes }, ...inner];
}

/** Elements with a class, or in an element with it. */
export const withClass = (root: Node, name: string): Node[] =>
  elements(root)
    .filter(({ classes }) => classes.includes(name))
    .map(({ node }) => node);

/** The element that stands for a value. */
export function markOf(root: Node, id: string): Node {
  const found = elements(root).find(({ node }) => node.attributes['data-mark'] === id);
  if (!found) throw new Error(`found no mark "${id}"`);
  return found.node;
}

/** All words in an element. */
export const textOf = (node: Node): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** A text with the box that it takes. */
export interface TextBox extends Box {
  text: string;
}

const number = (node: Node, name: string): number => Number(node.attributes[name] ?? 0);

/** The boxes of all texts. */
export function textBoxes({ root }: Drawing): TextBox[] {
  const size = Number(root.attributes['font-size']);
  return elements(root)
    .filter(({ node }) => node.tag === 'text')
    .map(({ node, classes }) => {
      const text = textOf(node);
      const isBold = classes.includes('strong') || classes.includes('name');
      const width = textWidth(text, size, isBold);
      const [ascent, descent] = [size * 0.75, size * 0.22];
      const turned = /translate\((\S+) (\S+)\) rotate\(-90\)/.exec(
        String(node.attributes['transform'] ?? ''),
      );
      if (turned) {
        const [x, y] = [Number(turned[1]), Number(turned[2])];
        return { text, x: x - ascent, y: y - width, width: ascent + descent, height: width };
      }
      const anchor = node.attributes['text-anchor'] ?? 'start';
      const shift = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
      const y = number(node, 'y') - ascent;
      return { text, x: number(node, 'x') - shift, y, width, height: ascent + descent };
    });
}

/** The boxes of rectangles and circles, and of the points along paths that have only absolute straight parts. */
export function shapeBoxes({ root }: Drawing): (Box & { node: Node })[] {
  return elements(root).flatMap(({ node }) => {
    const { tag, attributes } = node;
    if (tag === 'rect') {
      const [x, y] = [number(node, 'x'), number(node, 'y')];
      return [{ node, x, y, width: number(node, 'width'), height: number(node, 'height') }];
    }
    if (tag === 'circle') {
      const r = number(node, 'r');
      return [{ node, x: number(node, 'cx') - r, y: number(node, 'cy') - r, width: 2 * r, height: 2 * r }];
    }
    const d = String(attributes['d'] ?? '');
    return /^M[-\d.,LM]+$/.test(d)
      ? pathPoints(node)
          .flat()
          .map(([x, y]) => ({ node, x, y, width: 0, height: 0 }))
      : [];
  });
}

/** The points of a path of straight parts: one list for each part that is drawn in one go. */
export function pathPoints(node: Node): [number, number][][] {
  return String(node.attributes['d'] ?? '')
    .split('M')
    .filter((part) => part !== '')
    .map((part) =>
      part.split('L').map((point): [number, number] => {
        const [x = NaN, y = NaN] = point.split(',').map(Number);
        return [x, y];
      }),
    );
}
