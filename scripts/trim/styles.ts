import { hashOf } from './policy.ts';

const style = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
const tone = /--tone-\d:[^;}]*;?/g;
const layer = /@layer ([\w,]+)[;{]/g;
/** A rule without rules of its own: its selectors, or what begins with an `@`, and its block. */
const rule = /([^{};]+)(\{[^{}]*\})/g;

/**
 * Takes out of the styles of a page the rules for classes that it never has, and names the rest in its policy. The order of
 * the layers is told once. A page on which charts are drawn anew keeps all; on others no script draws.
 *
 * @param html of a built page
 * @param code of the files that the page may load: a class that they name may be given
 */
export function trimStyles(html: string, code: string): string {
  if (/<(chart|country)-explorer/.test(html)) return html;
  const classes = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, all = '']) => all.split(' ')));
  const inline = [...html.matchAll(/<script\b[\s\S]*?<\/script>/g)].join();
  const names = classes.union(new Set((code + inline).match(/[\w-]+/g)));
  const hashes = new Map<string, string>();
  const trimmed = html.replace(style, (_, before: string, css: string, after: string) => {
    const layers = new Set([...css.matchAll(layer)].flatMap(([, all = '']) => all.split(',')));
    const used = css.replace(/@layer [\w,]+;/g, '').replace(rule, (whole, list: string, block: string) => {
      if (list.trim().startsWith('@')) return whole;
      const kept = listed(list).filter((each) =>
        isUsed(each, each.startsWith('.chart-drawing') ? classes : names),
      );
      return kept.length > 0 ? kept.join() + block : '';
    });
    const rest = withoutEmpty(used).replace(tone, (whole) =>
      used.includes(`var(${whole.split(':')[0]})`) ? whole : '',
    );
    const all = (layers.size > 0 ? `@layer ${[...layers].join()};` : '') + rest;
    hashes.set(hashOf(css), hashOf(all));
    return before + all + after;
  });
  return trimmed.replace(/'(sha256-[^']+)'/g, (_, hash: string) => `'${hashes.get(hash) ?? hash}'`);
}

/** Whether all classes that a selector asks for are among the names. */
function isUsed(selector: string, names: ReadonlySet<string>): boolean {
  const inner = /:([\w-]+)\(([^()]*)\)/;
  let rest = selector;
  for (let found = inner.exec(rest); found; found = inner.exec(rest)) {
    const [whole, name = '', choices = ''] = found;
    const isOpen = !/^(is|where|has)$/.test(name) || listed(choices).some((each) => isUsed(each, names));
    rest = rest.replace(whole, isOpen ? '' : '.\\');
  }
  return [...rest.matchAll(/\.([^\s.:>+~#[]*)/g)].every(([, name = '']) => names.has(name));
}

/** The selectors of a list, of which each may have lists in parentheses. */
const listed = (selectors: string): string[] => selectors.split(/,(?![^()]*(?:\([^()]*\)[^()]*)*\))/);

/** Takes out what has lost all its rules. */
function withoutEmpty(css: string): string {
  const rest = css.replace(/@(?:layer|media|supports|container)[^{};]*\{\}/g, '');
  return rest === css ? css : withoutEmpty(rest);
}
