import type { Node as Drawn } from '../../markup/node.ts';
import { dress } from './dom.ts';

/** Makes what `src/charts` describes into an element of SVG. */
export const toSvg = (node: Drawn): SVGElement =>
  build(document.createElementNS('http://www.w3.org/2000/svg', node.tag), node);

/** The same into an element of HTML, in which drawings may stand. */
export const toHtml = (node: Drawn): HTMLElement => build(document.createElement(node.tag), node);

/** The same into what fits into an element of SVG or HTML. */
export const toNode = (node: Drawn | string, parent: Element): Node =>
  typeof node === 'string'
    ? document.createTextNode(node)
    : parent instanceof SVGElement || node.tag === 'svg'
      ? toSvg(node)
      : toHtml(node);

const build = <Made extends Element>(element: Made, { attributes, children }: Drawn): Made =>
  dress(
    element,
    attributes,
    children.map((child) => toNode(child, element)),
  );
