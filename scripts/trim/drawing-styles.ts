import { hashOf } from './policy.ts';

const style = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
const tone = /--tone-\d:[^;}]*;?/g;
const rule = /\.chart-drawing ([^{}]*)\{[^{}]*\}/g;

/**
 * Takes out of the styles of a page the rules for shapes and tones that none of its drawings has, and names the rest in its
 * policy. There are as many rules as types of charts need together. A page on which charts are drawn anew keeps all.
 *
 * @param html of a built page
 */
export function trimDrawingStyles(html: string): string {
  if (/<(chart|country)-explorer/.test(html)) return html;
  const classes = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, all = '']) => all.split(' ')));
  const hashes = new Map<string, string>();
  const trimmed = html.replace(style, (_, before: string, css: string, after: string) => {
    const used = css.replace(rule, (whole, selector: string) => {
      const named = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
      return named.length === 0 || named.some((name) => classes.has(name)) ? whole : '';
    });
    const rest = used.replace(tone, (whole) => (used.includes(`var(${whole.split(':')[0]})`) ? whole : ''));
    hashes.set(hashOf(css), hashOf(rest));
    return before + rest + after;
  });
  return trimmed.replace(/'(sha256-[^']+)'/g, (_, hash: string) => `'${hashes.get(hash) ?? hash}'`);
}
