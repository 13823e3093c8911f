import { cleanAuthor, inTwo, item, type Item } from './item.ts';

/** Which fields of the format have the title of the work itself. */
const titles: Record<string, string[]> = {
  journal: ['rft.atitle'],
  book: ['rft.btitle'],
  bookitem: ['rft.atitle'],
  proceeding: ['rft.atitle'],
  dissertation: ['rft.title'],
  dc: ['rft.title'],
};

/**
 * What Zotero reads in the title of a COinS.
 *
 * zotero/utilities, openurl.js, `parseContextObject`: the text is cut at each `&` and `=`, and a `+`, escaped or not, is a space;
 * `rft.aulast` and `rft.aufirst` are one author, `rft.aucorp` is an institution, both before those of `rft.au` and `rft.creator`,
 * which `cleanAuthor` parts; an address is that of `rft_id` or `rft.identifier`. There is no date of access.
 */
export function readContextObject(text: string): Item {
  const pairs = text.split('&').map((pair): [string, string] => {
    const [key = '', value = ''] = pair.split('=');
    return [key, decodeURIComponent(value.replace(/\+|%2b/gi, ' '))];
  });
  const all = (...keys: string[]): string[] =>
    pairs.flatMap(([key, value]) => (keys.includes(key) && value ? [value] : []));
  const one = (...keys: string[]): string => all(...keys)[0] ?? '';
  const format = one('rft_val_fmt').replace('info:ofi/fmt:kev:mtx:', '');
  const kind = format === 'book' && one('rft.genre') in titles ? one('rft.genre') : format;
  const first = one('rft.aulast') ? [inTwo(one('rft.aulast'), one('rft.aufirst'))] : [];
  const others = all('rft.au', 'rft.creator').map((name) => cleanAuthor(name));
  return item({
    title: one(...(titles[kind] ?? [])),
    names: [...first, ...all('rft.aucorp'), ...others],
    year: one('rft.date').slice(0, 4),
    pages: one('rft.pages'),
    url: all('rft_id', 'rft.identifier').find((value) => /^https?:/.test(value)) ?? '',
  });
}
