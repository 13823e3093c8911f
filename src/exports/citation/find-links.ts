import { isMore } from '../../article/references/author-names.ts';
import { citedName, isSupplied } from '../../article/references/reference.ts';
import type { Csl } from '../../schemas/reference.ts';

/** A search for a work at a catalogue: what that is called, and the address of what it finds. */
export interface FindLink {
  name: string;
  href: string;
}

/** Services that make short addresses, which say nothing of where they lead. */
const shorteners = ['bit.ly', 'buff.ly', 'goo.gl', 'is.gd', 'ow.ly', 't.co', 'tinyurl.com'];

/** Searches for a work by its first author and its title, or its year where no title is printed. */
export function findLinks(csl: Csl): FindLink[] {
  const [author] = csl.author.filter((name) => !isMore(name)).map(citedName);
  const title = csl.title && !isSupplied(csl.title) ? plainWords(csl.title) : '';
  const known = [author, title || csl.issued['date-parts'][0][0]].filter(Boolean).join(' ');
  const exact = title ? [`"${title}"`, author].filter(Boolean).join(' ') : known;
  const atWorldCat = title ? `ti:"${title}" AND au:"${author}"` : known;
  return [
    { name: 'Google Scholar', href: withQuery('https://scholar.google.com/scholar', { q: exact }) },
    {
      name: 'OpenAlex',
      href: withQuery('https://openalex.org/works', { filter: `default.search:${plainWords(known)}` }),
    },
    { name: 'WorldCat', href: withQuery('https://search.worldcat.org/search', { q: atWorldCat }) },
    {
      name: 'Crossref',
      href: withQuery('https://search.crossref.org/search/works', { q: known, from_ui: 'yes' }),
    },
  ];
}

/**
 * The copy of a web page in the Internet Archive from the day on which it was read, or the nearest to it; null where the entry
 * prints no address or no whole date.
 */
export function archivedCopy({ URL: address, accessed }: Csl): string | null {
  const day = accessed?.['date-parts'][0];
  if (!address || day?.length !== 3) return null;
  return `https://web.archive.org/web/${day.map((part) => String(part).padStart(2, '0')).join('')}/${address}`;
}

/** The host of an address that was shortened; null where the address is whole. */
export function shortenedBy(address: string | undefined): string | null {
  const host = address === undefined ? '' : new URL(address).hostname.replace(/^www\./, '');
  return shorteners.includes(host) ? host : null;
}

/** A text without signs that searches take for their own. */
const plainWords = (text: string): string => text.replace(/[^\p{L}\p{N}\p{M}'’-]+/gu, ' ').trim();

const withQuery = (address: string, query: Record<string, string>): string =>
  `${address}?${new URLSearchParams(query)}`;
