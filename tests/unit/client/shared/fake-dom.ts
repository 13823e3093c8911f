import { vi } from 'vitest';

/** A node of a document in as few words as `dom.ts` and `patch.ts` need. */
class FakeNode {
  parent: FakeElement | null = null;

  get nextSibling(): FakeNode | null {
    const siblings = this.parent?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }

  remove(): void {
    const siblings = this.parent?.childNodes ?? [];
    if (siblings.includes(this)) siblings.splice(siblings.indexOf(this), 1);
    this.parent = null;
  }
}

class FakeText extends FakeNode {
  nodeValue: string;

  constructor(text: string) {
    super();
    this.nodeValue = text;
  }
}

class FakeElement extends FakeNode {
  childNodes: FakeNode[] = [];
  readonly attributes = new Map<string, string>();
  readonly tag: string;

  constructor(tag: string) {
    super();
    this.tag = tag;
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  append(...nodes: (FakeNode | string)[]): void {
    for (const node of nodes) this.insertBefore(typeof node === 'string' ? new FakeText(node) : node, null);
  }

  insertBefore(node: FakeNode, next: FakeNode | null): void {
    if (next && next.parent !== this) throw new Error('found the next node elsewhere, expected it here');
    node.remove();
    node.parent = this;
    this.childNodes.splice(next ? this.childNodes.indexOf(next) : this.childNodes.length, 0, node);
  }
}

/** Stands in for the document of a browser until the tests of the file are done. */
export function fakeDocument(): void {
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('SVGElement', FakeElement);
  vi.stubGlobal('document', {
    createElementNS: (_: string, tag: string) => new FakeElement(tag),
    createTextNode: (text: string) => new FakeText(text),
  });
}

/** What an element is like, without its identity; attributes in the order of their names. */
export function pictureOf(node: unknown): unknown {
  if (node instanceof FakeText) return node.nodeValue;
  if (!(node instanceof FakeElement)) throw new Error('found no node of the fake document, expected one');
  const attributes = [...node.attributes].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { tag: node.tag, attributes, children: node.childNodes.map(pictureOf) };
}
