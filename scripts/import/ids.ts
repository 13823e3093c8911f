import { fold } from '../../src/text/fold.ts';
import { slug } from '../../src/text/slug.ts';

/** An id that an address can bear, from a text: `De Ávila 2022` gives `de-avila-2022`; empty where it has no Latin letter or digit. */
export const slugify = (text: string): string => slug(fold(text).replace(/[^a-z0-9']+/g, '-'));

/** A work's id from the name that cites it and its year: `de-avila-2022`; `work-2022` for a name in another script. */
export const workId = (name: string, year: number): string => `${slugify(name) || 'work'}-${year}`;

const insignificant = new Set(
  `a an the of in on at to for from by with and or but as its their both all is are be this that between
   el la los las un una de del en por para con y o e al su sus entre`.split(/\s+/),
);
const wordsInId = 4;

/** A section's id from its number and the significant words of its title: `2-2-existence-public-goods`. */
export function sectionId(number: string, title: string): string {
  const words = slugify(title)
    .split('-')
    .filter((word) => !insignificant.has(word));
  return [slugify(number), ...words.slice(0, wordsInId)].filter((part) => part !== '').join('-');
}

/** An id given before, which is a promise, or the id that something new would have if it were alone. */
export type WantedId = { kept: string } | { wanted: string };

/**
 * Ids, each its own: what is kept stays as it is; of several new ones that want the same id, or one that is taken, each
 * gets the first letter behind it that is free, as years of publication do: `smith-2020a`, `smith-2020b`.
 *
 * @param ids those to keep differ from each other
 * @param reserved ids that nothing new may have
 */
export function uniqueIds(ids: readonly WantedId[], reserved: readonly string[] = []): string[] {
  const taken = new Set([...reserved, ...ids.flatMap((id) => ('kept' in id ? [id.kept] : []))]);
  const wanted = ids.flatMap((id) => ('wanted' in id ? [id.wanted] : []));
  const alone = new Set(
    wanted.filter((id) => wanted.filter((each) => each === id).length === 1 && !taken.has(id)),
  );
  for (const id of alone) taken.add(id);
  return ids.map((id) => {
    if ('kept' in id) return id.kept;
    if (alone.has(id.wanted)) return id.wanted;
    let number = 0;
    while (taken.has(id.wanted + letters(number))) number += 1;
    const free = id.wanted + letters(number);
    taken.add(free);
    return free;
  });
}

/** Letters as they are counted: `a` for 0, `z` for 25, `aa` for 26. */
const letters = (number: number): string =>
  (number < 26 ? '' : letters(Math.floor(number / 26) - 1)) + String.fromCharCode(97 + (number % 26));
