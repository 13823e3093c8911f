import { createHash } from 'node:crypto';
import type { OfflineFile } from '../../src/client/offline/files.ts';
import { locales } from '../../src/text/language.ts';

/** A file of the built site. */
export interface BuiltFile {
  /** `read/index.html` */
  file: string;
  bytes: Buffer;
  /** How many bytes a host sends of it. */
  size: number;
}

/** What is made for hosts, for frames of other sites, for programs (but for the words that the notebook needs), or to be taken away. */
const unread = new RegExp(
  `\\.(?:br|gz|xml|txt)$|^(?:_(?!astro/)|\\.|404\\.html|sw\\.js|offline\\.json|(?:(?:${locales.join('|')})/)?(?:embed|preview|api/(?!article\\.json|translations/)|fonts|data/(?!index|explore/)|export/(?!references\\.)))`,
);

/** Whether a reader needs a file who has no network. */
export const isRead = (file: string): boolean => !unread.test(file);

/** The short hash by which the browser knows a file, see `src/client/offline/shelf.ts`. */
export const shortHash = (bytes: Buffer | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 12);

/** The files that readers need, by the paths of their addresses: `read/`. Pages have their title, without the site's name. */
export const offlineList = (files: readonly BuiltFile[]): Record<string, OfflineFile> =>
  Object.fromEntries(
    files
      .filter(({ file }) => isRead(file))
      .map(({ file, bytes, size }) => {
        const known = { hash: shortHash(bytes), size };
        if (!file.endsWith('.html')) return [file, known];
        const [, title = ''] = /<title>(.*?)(?: · [^·]*)?<\/title>/s.exec(bytes.toString()) ?? [];
        return [file.replace(/(^|\/)index\.html$/, '$1'), { ...known, title: unescapeText(title) }];
      }),
  );

const unescapeText = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
