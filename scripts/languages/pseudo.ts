/**
 * A pseudo-language made from English: each letter accented, a third longer. With it, words that stand in no table of
 * texts show by their plain letters, and what a longer language breaks shows too.
 */

/** The code of the pseudo-language, as BCP 47 extends English for tests. */
export const pseudoCode = 'en-xa';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';

/** What stays as it is: names in braces, tags, entities, addresses, and what a marked parameter holds. */
const kept = /\{\w*\}|<[^>]*>|&\w+;|https?:\/\/\S+|\uE000[^\uE001]*\uE001/g;

/** A text in the pseudo-language: `Lamps` → `Ļåɱþš~~`. */
export function pseudoText(text: string): string {
  const letters = text.replace(kept, '').match(/\p{L}/gu)?.length ?? 0;
  const changed = text
    .split(new RegExp(`(${kept.source})`))
    .map((part, index) => (index % 2 === 1 ? part : [...part].map(accent).join('')))
    .join('');
  // Breaks fall between words as in a long language, so the filling is cut into words too.
  const filling = '~~~~ '
    .repeat(Math.ceil(letters / 12))
    .slice(0, Math.ceil(letters / 3))
    .trimEnd();
  return (letters < 3 ? changed : `${changed}${letters > 12 ? ' ' : ''}${filling}`).replace(
    /[\uE000\uE001]/g,
    '',
  );
}

const accent = (letter: string): string => accented[plain.indexOf(letter)] ?? letter;

/** A table of texts in the pseudo-language; what its functions are given stands in their texts as it is. */
export function pseudoTable<Table>(table: Table): Table {
  return pseudoValue(table) as Table;
}

function pseudoValue(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function') {
    return (...given: unknown[]): unknown => {
      const make = value as (...given: unknown[]) => unknown;
      return pseudoValue(
        make(...given.map((each) => (typeof each === 'string' ? `\uE000${each}\uE001` : each))),
      );
    };
  }
  if (Array.isArray(value)) return value.map(pseudoValue);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pseudoValue(each)]));
  }
  return value;
}
