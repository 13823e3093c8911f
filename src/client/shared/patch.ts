import type { Node as Drawn } from '../../markup/node.ts';
import { groupBy } from '../../text/group-by.ts';
import { toNode } from './drawn.ts';

/**
 * Makes an element, which was made from one description, into what another describes, and touches only what differs:
 * what stays needs no new style or layout, and keeps the focus.
 *
 * What scripts have set on it since is left alone, as long as the descriptions do not speak of it.
 *
 * @param element has the children of `before`, and perhaps more after them
 */
export function patch(element: Element, before: Drawn, after: Drawn): void {
  for (const name in before.attributes) if (!(name in after.attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(after.attributes)) {
    if (value !== before.attributes[name]) element.setAttribute(name, String(value));
  }
  // Most elements of a drawing have none, and what follows would take most of the time.
  if (before.children.length === 0 && after.children.length === 0) return;
  const old = [...element.childNodes].slice(0, before.children.length);
  const from = pairsOf(before.children, after.children);
  const kept = new Set(from);
  for (const [index, node] of old.entries()) if (!kept.has(index)) node.remove();
  let next = old.find((_, index) => kept.has(index)) ?? element.childNodes[0] ?? null;
  for (const [index, child] of after.children.entries()) {
    const source = from[index] ?? -1;
    const node = old[source];
    const was = before.children[source];
    if (!node || was === undefined) {
      element.insertBefore(toNode(child, element), next);
      continue;
    }
    if (node instanceof Element) patch(node, was as Drawn, child as Drawn);
    else if (was !== child) node.nodeValue = child as string;
    if (node === next) next = node.nextSibling;
    else element.insertBefore(node, next);
  }
}

/**
 * Which of some children become which of others: those that stand for the same value, else those of one tag and kind
 * (their first class), in their order.
 *
 * @returns for each child after, the index of the one before; null for one that is new
 */
export function pairsOf(
  before: readonly (Drawn | string)[],
  after: readonly (Drawn | string)[],
): (number | null)[] {
  const free = groupBy(before.keys(), (index) => kindOf(before[index] ?? ''));
  return after.map((child) => free.get(kindOf(child))?.shift() ?? null);
}

function kindOf(child: Drawn | string): string {
  if (typeof child === 'string') return '';
  const { class: name = '', 'data-mark': mark = '' } = child.attributes;
  return `${child.tag} ${String(name).split(' ', 1)[0]} ${mark}`;
}
