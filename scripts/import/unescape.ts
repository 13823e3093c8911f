/** Characters that never need a backslash inside a line of running text. */
const harmless = /\\+([$&%!?'",;:/=@^~])/g;
/** Characters that mean something only at the start of a line, as in `1.` or `- `. */
const harmlessInside = /(?<=\S[^\n]*[^\d\s][^\n]*|\S[^\n]*\s)\\+([-+.#])/g;
/** Underscores inside a word emphasise nothing: `content\_1140303`. */
const insideWord = /(?<=[\p{L}\p{N}])\\+(_)(?=[\p{L}\p{N}])/gu;
/** A parenthesis after `]` would make a link. */
const parenthesis = /(?<!\])\\+([()])/g;

/**
 * Undoes the escapes that a conversion to Markdown left behind (`\$`, `\_`, also doubled: `\\_`).
 * Those that keep their character literal, such as `\*`, stay.
 */
export function unescapeMarkdown(text: string): string {
  return [harmless, harmlessInside, insideWord, parenthesis].reduce(
    (rest, pattern) => rest.replace(pattern, '$1'),
    text,
  );
}

/** Escapes what MDX would take for code (`{`, `}`, `<`), and writes `<https://…>` as the link that it is. */
export function escapeMdx(text: string): string {
  return text.replace(/<((?:https?|mailto):[^<>\s]+)>/g, '[$1]($1)').replace(/(?<!\\)[{}<]/g, '\\$&');
}

/** A line's words without emphasis marks, as a heading's title needs them. */
export function withoutEmphasis(text: string): string {
  return text
    .replace(/(?<!\\)\*/g, '')
    .replace(/(?<![\p{L}\p{N}\\])_|(?<!\\)_(?![\p{L}\p{N}])/gu, '')
    .trim();
}
