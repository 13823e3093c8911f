import { textOf, withFile, type Corruption, type Files } from './corruption.ts';

interface Entry {
  id: string;
  label?: string;
  printed: string;
  csl: Record<string, unknown> & { author: Record<string, string>[]; issued: { 'date-parts': number[][] } };
}

/** What can be wrong with any entry; nothing where it has no such field. */
const kinds: Record<string, (entry: Entry) => Entry | null> = {
  'another id in its data': (entry) => withData(entry, { id: 'lamps-2001' }),
  'an id of the site': (entry) => ({ ...entry, id: 'index', csl: { ...entry.csl, id: 'index' } }),
  'a year later': (entry) => withData(entry, { issued: { 'date-parts': [[year(entry) + 1]] } }),
  'a month 13': (entry) => withData(entry, { issued: { 'date-parts': [[year(entry), 13]] } }),
  'a month 0': (entry) => withData(entry, { issued: { 'date-parts': [[year(entry), 0]] } }),
  'a day that is not printed': (entry) =>
    withData(entry, { issued: { 'date-parts': [[year(entry), 2, 28]] } }),
  'a day that there is not': (entry) => withData(entry, { issued: { 'date-parts': [[year(entry), 2, 30]] } }),
  'another author': (entry) =>
    withData(entry, { author: [{ family: 'Nobody' }, ...entry.csl.author.slice(1)] }),
  'an author more': (entry) => withData(entry, { author: [...entry.csl.author, { family: 'Nobody' }] }),
  'no author': (entry) => withData(entry, { author: [] }),
  'another printed entry': (entry) => ({ ...entry, printed: 'Nobody (1999). Lamps.' }),
  'an unknown type': (entry) => withData(entry, { type: 'lamp' }),
  'a label without brackets': (entry) => ({ ...entry, label: 'Lamps 2001' }),
  'an address of a script': (entry) => withData(entry, { URL: 'javascript:alert(1)' }),
  'an address with a space': (entry) => withData(entry, { URL: 'https://example.org/a b' }),
  'an address of an unknown scheme': (entry) => withData(entry, { URL: 'x:y' }),
  'an address that is not printed': (entry) => withData(entry, { URL: 'https://example.org/lamps' }),
  'a malformed DOI': (entry) => withData(entry, { DOI: '10.1/x y' }),
  'a DOI that is not printed': (entry) => withData(entry, { DOI: '10.1000/182' }),
  'an id of another year': (entry) => {
    const id = entry.id.replace(/\d{4}/, '1901');
    return { ...entry, id, csl: { ...entry.csl, id } };
  },
  'an author left out': (entry) =>
    entry.csl.author.length > 1 ? withData(entry, { author: entry.csl.author.slice(0, -1) }) : null,
  'a title in capitals': (entry) => withData(entry, { title: String(entry.csl['title']).toUpperCase() }),
  'a title cut off': (entry) => withData(entry, { title: String(entry.csl['title']).split(/,? /)[0] }),
  'an unknown language': (entry) => withData(entry, { language: 'xx' }),
  'a book that appeared in another work': (entry) =>
    entry.csl['container-title'] === undefined ? null : withData(entry, { type: 'book' }),
  'an article that appeared nowhere': (entry) =>
    entry.csl['container-title'] === undefined ? withData(entry, { type: 'article-journal' }) : null,
  ...Object.fromEntries(
    ['container-title', 'volume', 'issue', 'page'].map((field) => [
      `no ${field}`,
      (entry: Entry) => (entry.csl[field] === undefined ? null : withData(entry, { [field]: undefined })),
    ]),
  ),
  'a blank publisher': (entry) => withData(entry, { publisher: ' ' }),
  ...Object.fromEntries(
    ['title', 'container-title', 'volume', 'issue', 'page', 'publisher', 'publisher-place'].map((field) => [
      `another ${field}`,
      (entry: Entry) => (entry.csl[field] === undefined ? null : withData(entry, { [field]: '987 lamps' })),
    ]),
  ),
};

const year = ({ csl }: Entry): number => csl.issued['date-parts'][0]?.[0] ?? 0;

const withData = (entry: Entry, data: Record<string, unknown>): Entry => ({
  ...entry,
  csl: { ...entry.csl, ...data },
});

/** Each entry of the list with each of what can be wrong with it. */
export function corruptReferences(files: Files): Corruption[] {
  const file = 'references.json';
  const entries = JSON.parse(textOf(files, file)) as Entry[];
  return entries.flatMap((entry, index) =>
    Object.entries(kinds).flatMap(([kind, change]): Corruption[] => {
      const changed = change(entry);
      if (!changed) return [];
      const text = JSON.stringify(entries.with(index, changed));
      return [{ name: `${file} ${entry.id}: ${kind}`, file, files: withFile(files, file, text) }];
    }),
  );
}
