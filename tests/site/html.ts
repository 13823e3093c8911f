import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element of a parsed page. */
export type Element = DefaultTreeAdapterTypes.Element;

type Node = DefaultTreeAdapterTypes.Node;

/** Every element of an HTML document as it is without scripts, in order. */
export function parseElements(html: string): Element[] {
  const elements: Element[] = [];
  walk(parse(html, { scriptingEnabled: false }), (element) => elements.push(element));
  return elements;
}

/** The elements below an element, in order. */
export function within(element: Element): Element[] {
  const elements: Element[] = [];
  for (const child of element.childNodes) walk(child, (found) => elements.push(found));
  return elements;
}

/** An attribute's value; undefined where the element lacks it. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** Whether an element has a class. */
export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

/** The text of an element as a reader sees it: a line break is white space. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (node.nodeName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function walk(node: Node, visit: (element: Element) => void): void {
  if ('tagName' in node) visit(node);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, visit);
  // What a template holds is no child of it, but comes into the page with it.
  if ('content' in node) walk(node.content, visit);
}
