/**
 * CSS that readers of books and programs that draw understand, of CSS as written for pages: without layers, custom properties
 * and `:is()`, and without what is asked of a screen or of newer browsers (`@media`, `@supports`, `:target`), so that
 * drawings have the colours of the light scheme.
 *
 * @throws where more than one custom property has a value of its own for some elements
 */
export function plainStyles(css: string): string {
  return withoutProperties(
    rulesOf(css).map(({ head, body }) => ({ head: alternatives(head).join(', '), body })),
  );
}

/** A rule: its selectors and its declarations. */
interface Rule {
  head: string;
  body: string;
}

/** The rules of a style sheet, those in layers too. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  const text = css.replace(/\/\*[^]*?\*\//g, '').replace(/@layer[^{;]*;/g, '');
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('{', at);
    if (open < 0) return rules;
    const close = closing(text, open);
    const head = text.slice(at, open).trim();
    const body = text.slice(open + 1, close).trim();
    if (/^@layer\b/.test(head)) rules.push(...rulesOf(body));
    else if (!/^@(?:media|supports)\b|:(?:target|hover|focus)/.test(head)) rules.push({ head, body });
    at = close + 1;
  }
  return rules;
}

/** Where the bracket closes that opens at an offset. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}

/** Selectors without `:is()`, which stands for one of several: `.a :is(.b, .c)` is `.a .b` and `.a .c`. */
function alternatives(selectors: string): string[] {
  const found = /:is\(([^()]*)\)/.exec(selectors);
  if (!found) return [selectors];
  // What stands before and after belongs to the selector that has it, not to others of the list.
  const start = selectors.lastIndexOf(',', found.index) + 1;
  const rest = selectors.indexOf(',', found.index + found[0].length);
  const end = rest < 0 ? selectors.length : rest;
  const own = selectors.slice(start, end);
  const each = (found[1] ?? '').split(',').map((one) => own.replace(found[0], one.trim()));
  return alternatives([selectors.slice(0, start) + each.join(', '), selectors.slice(end)].join('')).flatMap(
    (one) => one.split(/,\s*/).map((selector) => selector.trim()),
  );
}

/** Where the whole of a drawing begins; what is set there holds for all of it. */
const wholes = [':root', '.chart-drawing'];

/**
 * Rules with the values of custom properties in place of these. One property may differ from element to element: it is
 * written as `color`, which is inherited as it is, and begins as what stands in for it.
 */
function withoutProperties(rules: readonly Rule[]): string {
  const values = new Map<string, string>();
  const ofSome = new Set<string>();
  for (const { head, body } of rules) {
    for (const [, name = '', value = ''] of body.matchAll(declaration)) {
      if (wholes.includes(head)) values.set(name, value.trim());
      else ofSome.add(name);
    }
  }
  const [own, ...others] = ofSome;
  if (others.length > 0) {
    throw new Error(`found ${[...ofSome].join(' and ')} set on parts of a drawing, expected one of them`);
  }
  let standIn = '';
  const written = (text: string): string => {
    const next = text.replace(use, (_, name: string, fallback?: string) => {
      if (name !== own) return values.get(name) ?? fallback ?? 'inherit';
      standIn ||= fallback ?? '';
      return 'currentColor';
    });
    return next === text ? text : written(next);
  };
  const plain = rules.map(({ head, body }): Rule => {
    const kept = body.replace(declaration, (_, name: string, value: string) =>
      name === own ? `color: ${value.trim()};` : '',
    );
    return { head, body: written(kept).trim() };
  });
  if (standIn !== '') plain.unshift({ head: '.chart-drawing', body: `color: ${written(standIn)};` });
  return plain
    .filter(({ body }) => body !== '')
    .map(({ head, body }) => `${head} { ${body} }`)
    .join('\n');
}

const declaration = /(--[\w-]+)\s*:([^;]*);?/g;
const use = /var\((--[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g;
