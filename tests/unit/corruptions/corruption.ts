/** A content folder's files as bytes, by their paths. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** One thing done to a content folder that makes it wrong. */
export interface Corruption {
  /** What is done, and where: `sections/1-method.mdx: a footnote`. */
  name: string;
  /** The file that must be named. */
  file: string;
  /** The files afterwards. */
  files: Files;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** A file's text. */
export const textOf = (files: Files, file: string): string => decoder.decode(files.get(file));

/** A folder with other bytes, or another text, in one file. */
export function withFile(files: Files, file: string, content: Uint8Array | string): Files {
  return new Map([...files, [file, typeof content === 'string' ? encoder.encode(content) : content]]);
}

/**
 * A corruption of one file's text.
 *
 * @throws Error where the text stays as it was: nothing would be corrupt
 */
export function corrupt(
  files: Files,
  file: string,
  kind: string,
  change: (text: string) => string,
): Corruption {
  const before = textOf(files, file);
  const after = change(before);
  if (after === before) throw new Error(`${file}: ${kind} changes nothing`);
  return { name: `${file}: ${kind}`, file, files: withFile(files, file, after) };
}
