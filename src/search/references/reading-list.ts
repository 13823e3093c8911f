/** What a reading list is written as: files that hold all references, and how their records are told apart. */
export const listFormats = {
  ris: { ends: /(?<=^ER {2}-.*\n+)(?=TY {2}-)/m, id: /^ID {2}- (.+)$/m },
  bib: { ends: /(?<=\n)(?=@)/, id: /^@\w+\{([^,]+),/ },
} as const;

export type ListFormat = keyof typeof listFormats;

/**
 * The records of some references, out of a file that has all of them, in the file's order.
 *
 * @param chosen ids of the references
 */
export function pickRecords(file: string, format: ListFormat, chosen: ReadonlySet<string>): string {
  const { ends, id } = listFormats[format];
  return file
    .split(ends)
    .filter((record) => chosen.has(id.exec(record)?.[1] ?? ''))
    .join('');
}

/** Words of a formatted reference, and whether they are in italics. */
export interface Run {
  text: string;
  italic: boolean;
}

/** References as a list in Markdown, each with a link to its page here. */
export function listMarkdown(
  entries: readonly { runs: readonly Run[]; url: string; name: string }[],
): string {
  return entries
    .map(({ runs, url, name }) => {
      const text = runs
        .map(({ text: words, italic }) => (italic ? emphasized(words) : escaped(words)))
        .join('');
      return `- ${text.replace(/\s+/g, ' ').trim()} [${escaped(name)}](<${url}>)\n`;
    })
    .join('');
}

/** Spaces stand outside of the marks, which would not be marks otherwise. */
const emphasized = (words: string): string =>
  words.replace(/^(\s*)(.*?)(\s*)$/s, (_, before: string, inner: string, after: string) =>
    inner ? `${before}*${escaped(inner)}*${after}` : before + after,
  );

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');
