import { escapeText } from '../../src/markup/escape.ts';

/**
 * `sitemap.xml` (https://www.sitemaps.org/protocol.html): the pages that search engines may show.
 *
 * @param pages paths and HTML of all pages of the built site: `read/index.html`
 * @param root address of the site, with its base path and a slash behind it
 */
export function sitemap(pages: readonly { file: string; html: string }[], root: string): string {
  const shown = pages.filter(({ html }) => !/<meta name="?robots"? content="?noindex/.test(html));
  const entries = shown.map(({ file }) => {
    const path = encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
    return `<url><loc>${escapeText(new URL(path, root).href)}</loc></url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}
