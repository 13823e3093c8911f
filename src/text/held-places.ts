import { escapeTex, protectTitle } from './tex.ts';

/** Signs that stand in a file for reference managers for what only the page knows: no format takes them for its own. */
export const heldPlaces = {
  id: '\uE000',
  title: '\uE001',
  source: '\uE002',
  address: '\uE003',
} as const;

export type HeldPlace = keyof typeof heldPlaces;

/**
 * A file for reference managers with what the page knows of a work.
 *
 * @param extension of its format, which says how values are written
 */
export const fillPlaces = (
  file: string,
  extension: string,
  values: Readonly<Partial<Record<HeldPlace, string>>>,
): string =>
  file.replace(/[\uE000-\uE003]/g, (sign) => {
    const place = (Object.keys(heldPlaces) as HeldPlace[]).find((each) => heldPlaces[each] === sign);
    const value = (place && values[place])?.replace(/\s+/g, ' ').trim() ?? '';
    if (extension === 'csl.json') return JSON.stringify(value).slice(1, -1);
    if (extension !== 'bib' || place === 'address' || place === 'id') return value;
    return place === 'title' ? protectTitle(escapeTex(value)) : escapeTex(value);
  });
