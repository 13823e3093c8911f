import { base, files, type Page, pages } from './dist.ts';
import { attribute } from './html.ts';

/** A host for a site that was built without one. */
const anyHost = 'https://site.invalid';

const canonical = pages
  .flatMap(({ elements }) => elements)
  .find((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical');

/** Whether the site knows its host: then each page names its canonical address. */
export const hasHost = canonical !== undefined;

/** The site's own scheme and host. */
export const origin: string = new URL((canonical && attribute(canonical, 'href')) ?? '', anyHost).origin;

/** The full address of a page. */
export const addressOf = (page: Page): string => origin + base.replace(/\/$/, '') + page.path;

/**
 * What a link leads to within the site.
 *
 * @param href as it stands in the page
 * @returns null where it leads to another site
 * @throws where it leads to a file or a fragment that does not exist
 */
export function resolveLink(page: Page, href: string): { file: string; page: Page | undefined } | null {
  const url = new URL(href, addressOf(page));
  if (url.origin !== origin) return null;
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(base)) throw new Error(`leads out of the base path ${base}`);
  const name = path.slice(base.length);
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  if (!files.includes(file)) throw new Error(`there is no file ${file}`);
  const target = pages.find((each) => each.path === `/${name}`);
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment !== '' && !target?.ids.includes(fragment)) throw new Error(`${file} has no id "${fragment}"`);
  return { file, page: target };
}
