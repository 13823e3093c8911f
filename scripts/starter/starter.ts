/** The modules that a module of the built site imports: `_astro/b.js`. */
export interface Imported {
  files: readonly string[];
  /** Whether it does nothing else, so that none needs it. */
  isAll: boolean;
}

/** The same by the module's file name, `_astro/a.js`. */
export type Imports = ReadonlyMap<string, Imported>;

const moduleScript = /<script type="module"(?: src="([^"]*)")?>([\s\S]*?)<\/script>/g;
const list = / data-modules(="")?(?=[ >])/;

/**
 * Takes the module scripts out of a page, and lists them and all that they import for `client/shared/early/starter.js`, which
 * asks for all of them at once: else each would name the next only after a way to the server.
 *
 * @param html of a built page
 * @param base path of the site, without a slash at its end
 * @throws where the page has module scripts and no starter, or one that is not a file of its own
 */
export function deferModules(html: string, imports: Imports, base: string): string {
  const files = new Set<string>();
  const add = (file: string): void => {
    if (files.has(file)) return;
    const { files: imported = [], isAll = false } = imports.get(file) ?? {};
    if (!isAll) files.add(file);
    for (const each of imported) add(each);
  };
  const rest = html.replace(moduleScript, (_, src: string | undefined, code: string) => {
    if (src === undefined) throw new Error(`found a module in a page, expected a file: ${code.slice(0, 80)}`);
    add(src.slice(base.length + 1));
    return '';
  });
  if (files.size === 0) return html;
  if (!list.test(rest)) throw new Error('found module scripts in a page, expected a starter with them');
  return rest.replace(list, ` data-modules="${[...files].map((file) => `${base}/${file}`).join(' ')}"`);
}
