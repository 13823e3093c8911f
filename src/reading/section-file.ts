import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { sectionSchema, type SectionData } from '../schemas/section.ts';
import { ContentError } from './content-error.ts';
import { checkData } from './content-file.ts';

/** A section file's text: front matter in YAML, its values in double quotes, then the paragraphs. */
export function writeSectionFile(data: SectionData, body: string): string {
  const lines = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/**
 * Reads a section file: front matter in YAML, then the body.
 *
 * @param file name of the file, for the error
 * @throws ContentError where there is no front matter, it is no YAML, or it does not fit its schema
 */
export const readSectionFile = (text: string, file: string): { data: SectionData; body: string } =>
  readFrontMatter(text, file, sectionSchema, 'number: "2.1"');

/**
 * Reads a file of front matter in YAML and a body.
 *
 * @param file name of the file, for the error
 * @param such a line of the front matter, for the error
 * @throws ContentError where there is no front matter, it is no YAML, or it does not fit its schema
 */
export function readFrontMatter<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
  such: string,
): { data: z.output<Schema>; body: string } {
  const fail = (found: string, expected: string): never => {
    throw new ContentError([{ file, field: 'front matter', found, expected }]);
  };
  const [, head, body = ''] =
    /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/.exec(text.replace(/\r\n?/g, '\n')) ?? [];
  const example = `YAML such as ${such}, between two lines of ---`;
  if (head === undefined) {
    if (text.startsWith('---\n')) fail('no line of --- after it', `${example}, before the words`);
    fail(text.startsWith('+++') ? 'TOML between lines of +++' : 'none', `${example}, at the beginning`);
  }
  const front = parseYaml(head ?? '');
  if (front instanceof Error) fail(front.message, example);
  return { data: checkData(front, file, schema), body: body.trim() };
}

/** @returns what the text says, or why it is no YAML */
function parseYaml(text: string): unknown {
  const document = parseDocument(text);
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) return problem;
  try {
    return document.toJS();
  } catch (error) {
    // An alias of nothing, or more of them than a file of content could need.
    return error;
  }
}
