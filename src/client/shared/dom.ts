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

function build<Made extends Element>(
  { tag, attributes, children }: Drawn,
  create: (tag: string) => Made,
): Made {
  const element = create(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children.map((child) => (typeof child === 'string' ? child : build(child, create))));
  return element;
}

/** Makes an element of HTML; attributes that are null are left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | null> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** Does something once what was changed has been painted, in which it need not be. */
export const afterPaint = (what: () => void): void => {
  requestAnimationFrame(() => setTimeout(what));
};

/** Does something once there is nothing else to do; where a browser does not tell, after a short while. */
export const whenIdle = (what: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(what);
  else setTimeout(what, 200);
};
