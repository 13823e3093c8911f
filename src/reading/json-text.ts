import { ContentError } from './content-error.ts';

/** More levels than any file of content has; deeper ones would exhaust the stack. */
const deepest = 40;

const escapes: Record<string, string> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

const remedies: [pattern: RegExp, found: string, expected: string][] = [
  [/^\/[/*]/, 'a comment', 'no comments: JSON has none'],
  [/^'/, 'a single quote', 'texts and names in double quotes'],
  [/^[“”„]/, 'a curly quote', 'texts and names in straight double quotes'],
  [
    /^[+.]|^-?0\d/,
    'a number of another form',
    'a number such as 0.5 or 12, without a plus sign or leading zero',
  ],
  [/^(?:NaN|-?Infinity|undefined)/, 'no number', 'a number, or null'],
  [/^(?:True|False|None|TRUE|FALSE|NULL)/, 'a word of another language', 'true, false or null'],
];

/**
 * Reads JSON more strictly than `JSON.parse`, which keeps the second of two fields with one name and turns `1e999` into
 * infinity, and says in plain words on which line what is wrong.
 *
 * @param file name of the file, for the error
 * @throws ContentError on anything that is not JSON, a name given twice, a number too large, or too many levels
 */
export function readJson(text: string, file: string): unknown {
  let position = 0;

  function fail(found: string, expected: string, at = position): never {
    const field = text.trim() === '' ? 'the whole file' : `line ${text.slice(0, at).split('\n').length}`;
    throw new ContentError([{ file, field, found, expected }]);
  }

  /** Fails on what stands at the position, where something else was expected. */
  function unexpected(expected: string): never {
    const rest = text.slice(position);
    const known = remedies.find(([pattern]) => pattern.test(rest));
    if (known) fail(known[1], known[2]);
    const word = /^(?:[\p{L}\p{N}_$-]{1,40}|.)/su.exec(rest)?.[0];
    return fail(word === undefined ? 'the end of the file' : JSON.stringify(word), expected);
  }

  function skipSpace(): void {
    while (/[ \t\n\r]/.test(text[position] ?? '')) position += 1;
  }

  function readString(): string {
    const start = position;
    let out = '';
    for (position += 1; ; position += 1) {
      const plain = /[^"\\\n\r]*/y;
      plain.lastIndex = position;
      const [run = ''] = plain.exec(text) ?? [];
      out += run;
      position += run.length;
      const character = text[position];
      if (character === '"') break;
      if (character !== '\\')
        fail('a text without its closing quote', '" at its end, on the same line', start);
      const code = /^u([0-9a-fA-F]{4})/.exec(text.slice(position + 1, position + 6))?.[1];
      const simple = escapes[text[position + 1] ?? ''];
      if (code !== undefined) out += String.fromCharCode(parseInt(code, 16));
      else if (simple !== undefined) out += simple;
      else
        fail(
          `"\\${text[position + 1] ?? ''}" in a text`,
          '"\\\\" for a backslash, or an escape such as "\\n"',
        );
      position += code === undefined ? 1 : 5;
    }
    position += 1;
    return out;
  }

  function readNumber(): number {
    const pattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
    pattern.lastIndex = position;
    const printed = pattern.exec(text)?.[0] ?? unexpected('a number such as 0.5 or 12');
    const value = Number(printed);
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
      fail(printed, 'a number that is not so large');
    }
    position += printed.length;
    return value;
  }

  /** The items up to a closing bracket, with commas between them. */
  function readItems(close: string, what: string, readItem: () => void): void {
    position += 1;
    skipSpace();
    if (text[position] === close) {
      position += 1;
      return;
    }
    for (;;) {
      readItem();
      skipSpace();
      const comma = position;
      if (text[position] === close) break;
      if (text[position] !== ',') unexpected(`a comma before the next ${what}, or "${close}"`);
      position += 1;
      skipSpace();
      if (text[position] === close)
        fail('a comma after the last one', `"${close}" without a comma before it`, comma);
    }
    position += 1;
  }

  function readObject(depth: number): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    readItems('}', 'field', () => {
      const start = position;
      if (text[position] !== '"') unexpected('a field, its name in double quotes');
      const name = readString();
      if (entries.has(name)) fail(`the field "${name}" a second time`, 'each field once', start);
      skipSpace();
      if (text[position] !== ':') unexpected(`":" after the name "${name}"`);
      position += 1;
      entries.set(name, readValue(depth));
    });
    return Object.fromEntries(entries);
  }

  function readValue(depth: number): unknown {
    if (depth > deepest) fail(`more than ${deepest} levels of brackets`, 'fewer levels');
    skipSpace();
    const character = text[position] ?? '';
    if (character === '{') return readObject(depth + 1);
    if (character === '[') {
      const list: unknown[] = [];
      readItems(']', 'entry', () => void list.push(readValue(depth + 1)));
      return list;
    }
    if (character === '"') return readString();
    if (
      /[-\d]/.test(character) &&
      !remedies.some(([pattern]) => pattern.test(text.slice(position, position + 12)))
    ) {
      return readNumber();
    }
    const word = /^(?:true|false|null)(?![\w])/.exec(text.slice(position, position + 6))?.[0];
    if (word === undefined) unexpected('a value: a text, a number, a list, an object, true, false or null');
    position += word.length;
    return word === 'null' ? null : word === 'true';
  }

  const value = readValue(0);
  skipSpace();
  if (position < text.length) unexpected('nothing more: one value a file');
  return value;
}
