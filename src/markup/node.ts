import { escapeText } from './escape.ts';

/** An element to be: written as text on the server, made into DOM by the client. */
export interface Node {
  tag: string;
  attributes: Record<string, string | number>;
  children: (Node | string)[];
}

/** The value of an attribute; one without a value is left out. */
type Attribute = string | number | null | undefined | false;

/** A function that makes elements; attributes without a value and children that are not there are left out. */
const maker =
  (written: (value: number) => number) =>
  (
    tag: string,
    attributes: Record<string, Attribute> = {},
    children: (Node | string | null | false)[] = [],
  ): Node => {
    const kept: Node['attributes'] = {};
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null || value === undefined || value === false) continue;
      kept[name] = typeof value === 'number' ? written(value) : value;
    }
    return {
      tag,
      attributes: kept,
      children: children.filter((child) => child !== null && child !== false),
    };
  };

/** Makes an element of a document; its numbers are kept as they are. */
export const element = maker((value) => value);

/** Makes an element of a drawing; its numbers are coordinates and are kept to a tenth. */
export const h = maker((value) => Math.round(value * 10) / 10);

/** Writes an element as SVG or HTML text, with everything escaped. */
export function toText(node: Node | string): string {
  if (typeof node === 'string') return escapeText(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join('');
  if (node.children.length === 0) return `<${node.tag}${attributes}/>`;
  return `<${node.tag}${attributes}>${node.children.map(toText).join('')}</${node.tag}>`;
}
