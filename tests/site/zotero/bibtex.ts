import { cleanAuthor, inTwo, item, type Item } from './item.ts';

/** Cuts a text where a pattern stands outside of braces: BibTeX.js, `splitUnprotected`. */
function splitUnprotected(text: string, at: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (let rest = text; rest;) {
    const cut = depth === 0 ? new RegExp(`^(?:${at.source})`).exec(rest)?.[0] : undefined;
    if (cut) parts.push('');
    else {
      if (rest.startsWith('{')) depth++;
      if (rest.startsWith('}')) depth--;
      parts.push(`${parts.pop() ?? ''}${rest[0] ?? ''}`);
    }
    rest = rest.slice(cut?.length ?? 1);
  }
  return parts;
}

/** Takes out braces and the escape of signs: BibTeX.js, `unescapeBibTeX`. A command that is left would stand in the words. */
const unescape = (text: string): string => text.replace(/(?<!\\)[{}]/g, '').replace(/\\([#$%&~_^{}])/g, '$1');

/** BibTeX.js, `processField`: a name is parted at its comma; one without a space outside of braces stays in one field. */
function readName(name: string): string {
  const pieces = splitUnprotected(name, /\s*,\s*/).map(unescape);
  if (pieces.length > 1) return inTwo(pieces[0] ?? '', pieces.slice(1).join(', '));
  return splitUnprotected(name, / +/).length > 1 ? cleanAuthor(unescape(name), false) : unescape(name);
}

/** The types that are read, others are left out: BibTeX.js, `bibtex2zoteroTypeMap`. */
const types = /^(?:book|inbook|incollection|article|report|online|thesis|inproceedings|misc|software)$/;

/**
 * What Zotero reads in BibTeX.
 *
 * zotero/translators, BibTeX.js, `beginRecord` and `processField`: `year` counts where `date` is missing, `urldate` is the date of
 * access, an address stands as it is written, two hyphens between pages are one, a book's pages are how many it has.
 */
export function readBibtex(text: string): Item[] {
  return text.split(/^@/m).flatMap((record) => {
    const type = /^\w+/.exec(record)?.[0] ?? '';
    if (!types.test(type)) return [];
    const fields = new Map(
      [...record.matchAll(/^\t(\w+) = \{(.*)\},?$/gm)].map(([, name = '', value = '']) => [name, value]),
    );
    const of = (name: string): string => fields.get(name) ?? '';
    return item({
      title: unescape(of('title')),
      names: of('author') ? splitUnprotected(of('author'), /\s+and\s+/).map(readName) : [],
      year: (of('date') || of('year')).slice(0, 4),
      pages: type === 'book' ? '' : of('pages').replaceAll('--', '-'),
      url: of('url'),
      accessed: of('urldate'),
    });
  });
}
