import { cleanAuthor, item, type Item } from './item.ts';

/**
 * What Zotero reads in the head of a page.
 *
 * zotero/translators, Embedded Metadata.js: `HIGHWIRE_MAPPINGS` and `addHighwireMetadata` take the first of each `citation_` tag,
 * authors each in a tag, one alone being cut at a comma between several words (`processHighwireCreators`); `init` takes
 * `citation_journal_title` for an article of a journal. Without an address of its own (`citation_public_url`,
 * `citation_abstract_html_url`, `citation_fulltext_html_url`) the item has that of `link[rel="canonical"]`, else the page’s
 * (`addLowQualityMetadata`).
 *
 * @param tags names and contents of the page’s `meta`, in order
 */
export function readMetadata(
  tags: readonly [name: string, content: string][],
): Item & Record<'journal' | 'doi' | 'issn' | 'volume' | 'issue', string> & { tags: string[] } {
  const all = (name: string): string[] =>
    tags.flatMap(([own, content]) =>
      own.endsWith(`citation_${name}`) && content.trim() ? [content.trim()] : [],
    );
  const one = (name: string): string => all(name)[0] ?? '';
  const authors = all('author').flatMap((author, _, { length }) => {
    const several = author.split(/\s*;\s*/);
    const byComma = author.split(/\s*,\s*/);
    const isTwo =
      length === 1 &&
      several.length === 1 &&
      byComma.length > 1 &&
      byComma.slice(0, 2).every((part) => part.includes(' '));
    return isTwo ? byComma : several;
  });
  return {
    ...item({
      title: one('title'),
      names: authors.map((author) => cleanAuthor(author)),
      year: (
        one('publication_date') ||
        one('cover_date') ||
        one('date') ||
        one('online_date') ||
        one('year')
      ).slice(0, 4),
      pages: [one('firstpage'), one('lastpage')].filter(Boolean).join('-'),
      url: one('public_url') || one('abstract_html_url') || one('fulltext_html_url'),
    }),
    journal: one('journal_title'),
    doi: one('doi'),
    issn: [...all('issn'), ...all('ISSN'), ...all('eIssn')].join(', '),
    volume: one('volume'),
    issue: one('issue'),
    tags: all('keywords').flatMap((words) =>
      words
        .split(';')
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  };
}
