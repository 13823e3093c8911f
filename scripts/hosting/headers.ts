import { epub } from '../../src/exports/epub/epub.ts';
import { exportFormats } from '../../src/exports/formats/formats.ts';
import { locales } from '../../src/text/language.ts';

/** Headers, by name, of all paths that a pattern fits; `*` in it stands for anything. */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

const textTypes = {
  csv: 'text/csv',
  txt: 'text/plain',
  ...Object.fromEntries(exportFormats.map(({ extension, type }) => [extension, type])),
};

/** Types that not every host knows, by ending. */
const types: readonly (readonly [ending: string, type: string])[] = [
  ...Object.entries(textTypes).map(([ending, type]) => [ending, `${type}; charset=utf-8`] as const),
  [epub.extension, epub.type],
  // The search's index.
  ...['pagefind', 'pf_fragment', 'pf_index', 'pf_meta'].map(
    (ending) => [ending, 'application/octet-stream'] as const,
  ),
];

/** What hosts should send, pages' framing aside. A page's own policy stands in the page, with its hashes. */
const rules: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    },
  },
  // Names with a hash of what is in the file.
  { path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  // What tells a browser of a new build.
  ...['sw.js', 'offline.json'].map((file) => ({
    path: `/${file}`,
    headers: { 'Cache-Control': 'no-cache' },
  })),
  // The worker that searches is governed by a policy of its own, not the page's; it alone runs WebAssembly.
  {
    path: '/_astro/pages-worker*',
    headers: { 'Content-Security-Policy': "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'" },
  },
  // Scripts of other sites may read the data.
  ...['api', 'data', 'export'].map((folder) => ({
    path: `/${folder}/*`,
    headers: { 'Access-Control-Allow-Origin': '*' },
  })),
  ...types.map(([ending, type]) => ({ path: `/*.${ending}`, headers: { 'Content-Type': type } })),
];

/**
 * The headers that a host should send, in rules few enough for any.
 *
 * @param files every file of the built site: `read/index.html`
 */
export function headerRules(files: readonly string[]): HeaderRule[] {
  const pages = files.filter((file) => file.endsWith('.html')).map(pagesBeside);
  // Other sites may frame what is made for it, and nothing else.
  const headers = { 'Content-Security-Policy': "frame-ancestors 'none'" };
  const paths = [...new Set(pages)].filter((path) => !path.endsWith('/embed/*')).toSorted();
  return [...rules, ...paths.map((path) => ({ path, headers }))];
}

/** A pattern for a page and those in the same folder below the front page of its language. */
function pagesBeside(file: string): string {
  const [, language = '', folder = '', rest = ''] = pagePath.exec(file) ?? [];
  return `/${language}${folder ? `${folder}*` : rest.replace('index.html', '')}`;
}
const pagePath = new RegExp(`^((?:${locales.join('|')})/)?([^/]+/)?(.*)$`);

/** The headers of one path, `/read/`, by rules. */
export const headersOf = (path: string, all: readonly HeaderRule[]): Record<string, string> =>
  Object.assign({}, ...all.filter((rule) => fits(rule.path, path)).map(({ headers }) => headers)) as Record<
    string,
    string
  >;

function fits(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined
    ? path === start
    : path.startsWith(start) && path.slice(start.length).endsWith(end);
}

/**
 * Rules as the file `_headers`, which Netlify, Cloudflare Pages and others read.
 *
 * @param base the path under which the site is served, with a slash on either side
 */
export const headersFile = (all: readonly HeaderRule[], base: string): string =>
  all
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      return [base + path.slice(1), ...lines, ''].join('\n');
    })
    .join('');
