/** An element to be: written as text on the server, made into DOM by the client. */
export interface Node {
  tag: string;
  attributes: Record<string, string | number>;
  children: (Node | string)[];
}

type Attribute = string | number | null | undefined | false;

/** Makes an element; attributes without a value are left out, coordinates are kept to a tenth. */
export function h(
  tag: string,
  attributes: Record<string, Attribute> = {},
  children: (Node | string | null | false)[] = [],
): Node {
  const kept: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    kept[name] = typeof value === 'number' ? Math.round(value * 10) / 10 : value;
  }
  return { tag, attributes: kept, children: children.filter((child) => child !== null && child !== false) };
}

/** Writes an element as SVG or HTML text, with everything escaped. */
export function toText(node: Node | string): string {
  if (typeof node === 'string') return escape(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
  if (node.children.length === 0) return `<${node.tag}${attributes}/>`;
  return `<${node.tag}${attributes}>${node.children.map(toText).join('')}</${node.tag}>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
