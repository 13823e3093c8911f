import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { locales } from '../../src/text/language.ts';

/** A page of the built site. */
export interface SitePage {
  /** Its address below the base path, without a slash at its start: `charts/trade/`. */
  path: string;
  /** Size of its HTML in bytes. */
  bytes: number;
}

/** The pages of a built site, sorted. */
export const sitePages = (dist: string): SitePage[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      path: file
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
      bytes: statSync(join(dist, file)).size,
    }));

/**
 * The kind of a page, which is the same in every language: `charts/trade/` → `/charts/…/`, `es/read/` → `/read/`.
 *
 * @param languages first parts of addresses that name a language
 */
export function kindOf({ path }: Pick<SitePage, 'path'>, languages: readonly string[] = locales): string {
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  const [room = '', ...inner] = languages.includes(first) ? rest : [first, ...rest];
  if (room === '') return '/';
  return room.endsWith('.html') ? `/${room}` : `/${room}/${inner.length > 0 ? '…/' : ''}`;
}

/** The page of each kind with the most HTML. */
export function heaviestByKind(pages: readonly SitePage[]): Map<string, SitePage> {
  const heaviest = new Map<string, SitePage>();
  for (const page of pages) {
    const kind = kindOf(page);
    if (page.bytes > (heaviest.get(kind)?.bytes ?? -1)) heaviest.set(kind, page);
  }
  return heaviest;
}
