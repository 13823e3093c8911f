import { inTwo, item, type Item } from './item.ts';

/**
 * The date of a line: zotero/translators, RIS.js, `dateRIStoZotero`: `year/month/day/`, each with or without zeros before it.
 */
const readDate = (value: string): string =>
  value
    .split('/')
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'))
    .join('-');

/**
 * What Zotero reads in RIS.
 *
 * zotero/translators, RIS.js: `processTag` parts a name at its first comma, and one with nothing behind it stays in one field; a
 * book's `SP` is how many pages it has (`fieldMap`), and `EP` then all its pages; `EP` ends what `SP` begins; `PY` counts where `DA` is missing;
 * `Y2` is the date of access.
 */
export function readRis(text: string): Item[] {
  return text.split(/^ER {2}-.*$/m).flatMap((record) => {
    const lines = [...record.matchAll(/^([A-Z][A-Z0-9]) {2}- ?(.*)$/gm)];
    const all = (tag: string): string[] =>
      lines.flatMap(([, own, value = '']) => (own === tag ? [value.trim()] : []));
    const one = (tag: string): string => all(tag)[0] ?? '';
    if (lines.length === 0) return [];
    const start = one('TY') === 'BOOK' ? '' : one('SP');
    return item({
      title: one('TI'),
      names: all('AU').map((name) => {
        const [family = ''] = name.split(/\s*,\s*/);
        return inTwo(family, name.slice(family.length).replace(/^\s*,\s*/, ''));
      }),
      year: (readDate(one('DA')) || readDate(one('PY'))).slice(0, 4),
      pages: start.includes('-') ? start : [start, one('EP')].filter(Boolean).join('-'),
      url: one('UR'),
      accessed: readDate(one('Y2')),
    });
  });
}
