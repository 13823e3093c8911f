/**
 * Pages whose addresses have capitals, each by the same address without: `/places/nor/` leads to `/places/NOR/`. Hosts that
 * tell capitals apart would not find them by it.
 *
 * @param files every file of the built site: `read/index.html`
 */
export function withoutCapitals(files: readonly string[]): Map<string, string> {
  const paths = files
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
  const known = new Set(paths);
  const pairs = paths
    .filter((path) => path !== path.toLowerCase() && !known.has(path.toLowerCase()))
    .map((path) => [path.toLowerCase(), path] as const);
  return new Map(pairs);
}

/**
 * The same as the file `_redirects`, which Netlify, Cloudflare Pages and others read.
 *
 * @param base the path under which the site is served, with a slash on either side
 */
export const redirectsFile = (capitals: ReadonlyMap<string, string>, base: string): string =>
  [...capitals]
    .flatMap(([asked, path]) => [asked, asked.slice(0, -1)].map((from) => [from, path] as const))
    .map(([from, path]) => `${base}${from.slice(1)} ${base}${path.slice(1)} 301\n`)
    .join('');

/** The same as lines of a `map` of nginx, which takes plain words in any case and must be told not to. */
export const nginxMap = (capitals: ReadonlyMap<string, string>, base: string): string =>
  [...capitals]
    .map(([asked, path]) => `"~^${base}${asked.slice(1)}?$" "${base}${path.slice(1)}";\n`)
    .join('');
