/**
 * A part of the page that must be there.
 *
 * @throws where it is not
 */
export function find<Found extends HTMLElement>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`found no ${selector}`);
  return found;
}
