import { textOf, withFile, type Corruption, type Files } from './corruption.ts';

/** What no text may be, whatever its field. */
const texts: [kind: string, change: (text: string) => string][] = [
  ['white space alone', () => ' '],
  ['nothing', () => ''],
  ['NUL', (text) => `${text}\0`],
  ['a control character', (text) => `\u0008${text}`],
  ['a zero-width space', (text) => `${text.slice(0, 1)}\u200B${text.slice(1)}`],
  ['a zero-width joiner', (text) => `${text.slice(0, 1)}\u200D${text.slice(1)}`],
  ['a right-to-left override', (text) => `\u202E${text}`],
  ['half of a character', (text) => `${text}\uD800`],
  ['a lost character', (text) => `${text}\uFFFD`],
  ['UTF-8 read as Windows-1252', (text) => `${text}Ã©`],
  ['white space at its end', (text) => `${text} `],
  ['a tag of HTML', (text) => `<b>${text}</b>`],
  ['a script', (text) => `${text}<script src="x">`],
  ['an address that runs code', (text) => `${text} javascript:alert(1)`],
  ['a Cyrillic letter among Latin ones', (text) => `${text} сabo`],
  ['an accent as a character of its own', (text) => `${text} e\u0301`],
  ['thirty thousand characters', (text) => text + 'a'.repeat(30_000)],
];

type Path = (string | number)[];

/** Every kind of text field of every file of JSON, each with some of what no text may be. */
export function corruptTexts(files: Files): Corruption[] {
  let turn = 0;
  return [...files.keys()]
    .filter((file) => file.endsWith('.json') && file !== 'checksums.json')
    .flatMap((file) => {
      const value: unknown = JSON.parse(textOf(files, file));
      return fieldsOf(value).flatMap((path) =>
        [0, 1].map((): Corruption => {
          // Coprime with the number of kinds, so that fields and kinds meet in turn.
          turn += 5;
          const [kind, change] = texts[turn % texts.length] ?? ['', String];
          const changed = JSON.stringify(withText(value, path, change));
          return { name: `${file} ${path.join('.')}: ${kind}`, file, files: withFile(files, file, changed) };
        }),
      );
    });
}

/** The paths of the texts in a value, one for each field, in whichever entry it comes first. */
function fieldsOf(value: unknown): Path[] {
  const fields = new Map<string, Path>();
  const walk = (inner: unknown, path: Path): void => {
    if (typeof inner === 'string') {
      const field = path.filter((key) => typeof key === 'string').join('.');
      if (!fields.has(field)) fields.set(field, path);
    } else if (Array.isArray(inner)) inner.forEach((each, index) => walk(each, [...path, index]));
    else if (typeof inner === 'object' && inner !== null) {
      for (const [key, each] of Object.entries(inner)) walk(each, [...path, key]);
    }
  };
  walk(value, []);
  return [...fields.values()];
}

function withText(value: unknown, [key, ...rest]: Path, change: (text: string) => string): unknown {
  if (key === undefined) return change(String(value));
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (index === key ? withText(each, rest, change) : each));
  const object = value as Record<string, unknown>;
  return { ...object, [key]: withText(object[key], rest, change) };
}
