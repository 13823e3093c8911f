import type { Node as Drawn } from '../../markup/node.ts';

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

/** Makes an element of HTML; attributes that are null are left out. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | null> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] => dress(document.createElement(tag), attributes, children);

export function dress<Made extends Element>(
  element: Made,
  attributes: Readonly<Record<string, string | number | null>>,
  children: readonly (Node | string)[] = [],
): Made {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

/** Runs something after the next paint, so that the paint need not wait for it. */
export const afterPaint = (what: () => void): void => {
  requestAnimationFrame(() => setTimeout(what));
};

/** Runs something while the browser is idle; after a short while in a browser that cannot say when. */
export const whenIdle = (what: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(what);
  else setTimeout(what, 200);
};
