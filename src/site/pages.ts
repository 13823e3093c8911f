import type { Article } from '../article/model/model.ts';
import { indexEntries } from '../article/terms/term-index.ts';
import { strings, type Strings } from '../strings/index.ts';
import type { Locale } from '../text/language.ts';
import { getArticle } from './article.ts';
import { isExplorable } from './explore.ts';
import { localePaths } from './locale-paths.ts';
import { pageUrl } from './url.ts';

/** A page that menus lead to. */
interface PageEntry {
  /** Its address without base path and language. */
  path: string | ((article: Article) => string);
  text: (t: Strings) => string;
  /** Whether the article has anything to show on it; a page without is not built, and no link leads to it. */
  has?: (article: Article) => boolean;
}

const entries = {
  overview: { path: '/', text: ({ site }) => site.nav.overview },
  read: { path: ({ sections }) => `/sections/${sections[0]?.id ?? ''}/`, text: ({ site }) => site.nav.read },
  whole: { path: '/read/', text: ({ site }) => site.nav.whole },
  argument: {
    path: '/argument/',
    text: ({ argument }) => argument.link,
    has: ({ argument }) => argument.length > 0,
  },
  references: {
    path: '/references/',
    text: ({ site }) => site.nav.references,
    has: ({ references }) => references.length > 0,
  },
  charts: { path: '/charts/', text: ({ site }) => site.nav.charts, has: ({ charts }) => charts.length > 0 },
  explore: { path: '/explore/', text: ({ charts }) => charts.explore.link, has: isExplorable },
  numbers: {
    path: '/numbers/',
    text: ({ site }) => site.nav.numbers,
    has: ({ figures }) => figures.length > 0,
  },
  timeline: {
    path: '/timeline/',
    text: ({ site }) => site.nav.timeline,
    has: ({ events }) => events.length > 0,
  },
  places: { path: '/places/', text: ({ site }) => site.nav.places, has: ({ places }) => places.length > 0 },
  notes: { path: '/notes/', text: ({ site }) => site.nav.notes, has: ({ findings }) => findings.length > 0 },
  index: {
    path: '/index/',
    text: ({ terms }) => terms.link,
    has: (article) => indexEntries(article, 'en').length > 0,
  },
  data: {
    path: '/data/',
    text: ({ data }) => data.title,
    has: ({ figures, datasets }) => figures.length + datasets.length > 0,
  },
  notebook: { path: '/notebook/', text: ({ reading }) => reading.notebook.title },
  about: { path: '/about/', text: ({ site }) => site.nav.about },
} satisfies Record<string, PageEntry>;

export type PageId = keyof typeof entries;

/** All pages that menus may lead to, in their order. */
export const pageIds = Object.keys(entries) as PageId[];

/** A page as a link. */
export interface PageLink<Id extends PageId> {
  id: Id;
  href: string;
  text: string;
}

let empty: Promise<Set<PageId>> | undefined;

/** Whether a page is built: the article has something to show on it. */
export const hasPage = async (id: PageId): Promise<boolean> => !(await (empty ??= findEmpty())).has(id);

async function findEmpty(): Promise<Set<PageId>> {
  const article = await getArticle();
  const all = Object.entries(entries) as [PageId, PageEntry][];
  return new Set(all.flatMap(([id, { has }]) => (has && !has(article) ? [id] : [])));
}

/** Those of some pages that are built, as links in their order. */
export async function pageLinks<Id extends PageId>(
  ids: readonly Id[],
  locale: Locale,
): Promise<PageLink<Id>[]> {
  const article = await getArticle();
  const built = await Promise.all(ids.map(hasPage));
  return ids
    .filter((_, index) => built[index])
    .map((id) => {
      const { path, text }: PageEntry = entries[id];
      const own = typeof path === 'string' ? path : path(article);
      return { id, href: pageUrl(own, locale), text: text(strings(locale)) };
    });
}

/** Static paths of a page in every language; none where it is not built. */
export const pathsOf = (id: PageId) => async () => ((await hasPage(id)) ? await localePaths() : []);
