/**
 * Which links a browser may follow in advance, as soon as a reader seems to mean one: pages of the site, and no files, which
 * alone have a dot in their address. A browser that is to save data, or does not know such rules, leaves
 * it (https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API). They are named by a selector: patterns of addresses
 * make Chrome set up an engine for them before the first paint.
 *
 * @param base path of the site, with a slash at its end or without
 * @returns the text of a `<script type="speculationrules">`
 */
export function speculationRules(base: string): string {
  const root = base.replace(/\/$/, '');
  const links = `a[href^="${root}/"]:not([href*="."])`;
  const rule = { where: { selector_matches: links }, eagerness: 'moderate' };
  return JSON.stringify({ prefetch: [rule] });
}
