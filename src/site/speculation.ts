/**
 * Which links a browser may follow in advance, as soon as a reader seems to mean one: pages of the site, which alone have
 * addresses with a slash at their end, and no files. A browser that is to save data, or does not know such rules, leaves
 * it (https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API).
 *
 * @param base path of the site, with a slash at its end or without
 * @returns the text of a `<script type="speculationrules">`
 */
export function speculationRules(base: string): string {
  const root = base.replace(/\/$/, '');
  const rule = { where: { href_matches: [`${root}/`, `${root}/*/`] }, eagerness: 'moderate' };
  return JSON.stringify({ prefetch: [rule] });
}
