/**
 * CSS that readers of books understand, of CSS as written for pages: what is in layers without these, and nothing that is asked
 * of a screen or of newer browsers (`@media`, `@supports`), so that drawings have the colours of the light scheme.
 */
export function plainStyles(css: string): string {
  let plain = '';
  const text = css.replace(/\/\*[^]*?\*\//g, '').replace(/@layer[^{;]*;/g, '');
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('{', at);
    if (open < 0) return plain + text.slice(at);
    const close = closing(text, open);
    const head = text.slice(at, open);
    if (/^\s*@layer\b/.test(head)) plain += plainStyles(text.slice(open + 1, close));
    else if (!/^\s*@(?:media|supports)\b/.test(head)) plain += text.slice(at, close + 1);
    at = close + 1;
  }
  return plain;
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
