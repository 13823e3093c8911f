/** A table of texts: strings, functions that make strings, and tables of these. */
export type Table = { readonly [key: string]: unknown };

/**
 * Paths of the texts that `table` lacks or leaves empty, has beyond those of `model`, or fills in with other names in
 * braces: `reading.next`.
 */
export function missingStrings(model: Table, table: Table, path = ''): string[] {
  const keys = new Set([...Object.keys(model), ...Object.keys(table)]);
  return [...keys].flatMap((key) => {
    const [expected, found] = [model[key], table[key]];
    const here = path ? `${path}.${key}` : key;
    // A list is as long as its language needs.
    if (Array.isArray(expected) && Array.isArray(found)) return [];
    if (isTable(expected) && isTable(found)) return missingStrings(expected, found, here);
    const missing = typeof expected !== typeof found || isTable(expected) !== isTable(found) || found === '';
    return missing || namesIn(expected) !== namesIn(found) ? [here] : [];
  });
}

/** The names in braces that a template fills in: `{count}`. */
const namesIn = (text: unknown): string =>
  typeof text === 'string' ? [...new Set(text.match(/\{\w+\}/g))].sort().join() : '';

/** The file that holds a text, by its path: each table at the top stands in the file of its name. */
export function textFile(locale: string, path: string): string {
  const [table = ''] = path.split('.');
  return `src/strings/${locale}/${table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
}

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null;
