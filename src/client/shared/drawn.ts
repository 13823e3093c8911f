import type { Node as Drawn } from '../../markup/node.ts';
import { dress } from './dom.ts';

/** Makes what `src/charts` describes into an element of SVG. */
export const toSvg = (node: Drawn): SVGElement =>
  build(node, (tag) => document.createElementNS('http://www.w3.org/2000/svg', tag));

/** The same into what fits into an element of SVG or HTML. */
export const toNode = (node: Drawn | string, parent: Element): Node =>
  typeof node === 'string'
    ? document.createTextNode(node)
    : parent instanceof SVGElement
      ? toSvg(node)
      : toHtml(node);

/** The same into an element of HTML. */
export const toHtml = (node: Drawn): HTMLElement => build(node, (tag) => document.createElement(tag));

const build = <Made extends Element>(
  { tag, attributes, children }: Drawn,
  create: (tag: string) => Made,
): Made =>
  dress(
    create(tag),
    attributes,
    children.map((child) => (typeof child === 'string' ? child : build(child, create))),
  );
