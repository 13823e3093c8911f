import { isMore } from '../../article/references/author-names.ts';
import type { CslName } from '../../schemas/reference.ts';
import type { CitedItem } from './style.ts';

type Fields = Record<string, string | undefined>;

/**
 * What a `<span class="Z3988">` has as its title, so that reference managers find a work in a page: COinS, a ContextObject of
 * OpenURL 1.0 (ANSI/NISO Z39.88-2004) as key and value. Zotero and others read several as a list to choose from.
 */
export function coins(item: CitedItem): string {
  const [format, fields] = described(item);
  const [first, ...others] = (item.author ?? item.editor ?? []).filter((author) => !isMore(author));
  const isKnown = format !== 'dc' && first && 'family' in first;
  const query = new URLSearchParams({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: `info:ofi/fmt:kev:mtx:${format}`,
  });
  if (item.DOI) query.append('rft_id', `info:doi/${item.DOI}`);
  else if (item.URL && format !== 'dc') query.append('rft_id', item.URL);
  for (const [name, value] of Object.entries(fields)) if (value) query.append(`rft.${name}`, value);
  if (isKnown) {
    query.append('rft.aulast', familyOf(first));
    if (first.given) query.append('rft.aufirst', first.given);
  } else if (first && 'literal' in first && format !== 'dc') query.append('rft.aucorp', first.literal);
  else if (first) query.append('rft.creator', nameOf(first));
  for (const other of others) query.append(format === 'dc' ? 'rft.creator' : 'rft.au', nameOf(other));
  if (item.author && format === 'dc')
    for (const editor of item.editor ?? []) query.append('rft.contributor', nameOf(editor));
  return query.toString();
}

/** The format that describes a kind of work, and what it says of this one. */
function described(item: CitedItem): [format: 'journal' | 'book' | 'dissertation' | 'dc', Fields] {
  const { title, 'container-title': container, publisher, 'publisher-place': place } = item;
  const date = item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  const pages = item.page;
  const published = { pub: publisher, place, date, isbn: item.ISBN };
  switch (item.type) {
    case 'article-journal':
    case 'article-magazine':
    case 'article-newspaper': {
      const { volume, issue, ISSN: issn } = item;
      return [
        'journal',
        { genre: 'article', atitle: title, jtitle: container, volume, issue, pages, date, issn },
      ];
    }
    case 'chapter':
      return ['book', { genre: 'bookitem', atitle: title, btitle: container, pages, ...published }];
    case 'paper-conference':
      return ['book', { genre: 'proceeding', atitle: title, btitle: container, pages, ...published }];
    case 'report':
      return ['book', { genre: 'report', btitle: title, ...published }];
    case 'book':
      return ['book', { genre: 'book', btitle: title, ...published }];
    case 'thesis':
      return ['dissertation', { title, inst: publisher, date }];
    case 'figure':
    case 'dataset':
    case 'webpage':
      return [
        'dc',
        {
          type: item.type === 'webpage' ? 'webpage' : 'dataset',
          title,
          source: container,
          publisher,
          date,
          identifier: item.URL,
          language: item.language,
        },
      ];
  }
}

const familyOf = (name: { family: string; 'non-dropping-particle'?: string | undefined }): string =>
  [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');

/**
 * A name, family name first. A comma behind several words keeps them one name for Zotero, which else takes the last for the
 * family name; the comma is taken off (utilities.js, `cleanAuthor`).
 */
function nameOf(name: CslName): string {
  if ('literal' in name) return /\s/.test(name.literal) ? `${name.literal},` : name.literal;
  return name.given ? `${familyOf(name)}, ${name.given}` : familyOf(name);
}
