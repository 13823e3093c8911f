import { ContentError } from '../../src/reading/content-error.ts';
import { sectionSchema, type SectionData } from '../../src/schemas/section.ts';

/** A section file's text: front matter as `key: "value"` lines, then the paragraphs. */
export function writeSectionFile(data: SectionData, body: string): string {
  const lines = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/**
 * Reads a section file: front matter of `key: "value"` lines (JSON strings, hence also YAML), then the body.
 *
 * @param file name of the file, for the error
 * @throws ContentError where the front matter is not of that form or does not fit its schema
 */
export function readSectionFile(text: string, file: string): { data: SectionData; body: string } {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text.replace(/\r\n?/g, '\n'));
  if (!match) {
    throw new ContentError([
      {
        file,
        field: 'front matter',
        found: 'none',
        expected: 'lines such as number: "2.1" between two lines of ---',
      },
    ]);
  }
  const [, head = '', body = ''] = match;
  const entries = head.split('\n').map((line): [string, unknown] => {
    const [, key = '', value = ''] = /^(\w+):\s*(".*")\s*$/.exec(line) ?? [];
    if (key === '') {
      throw new ContentError([
        {
          file,
          field: 'front matter',
          found: line,
          expected: 'a line such as number: "2.1", its value in double quotes',
        },
      ]);
    }
    return [key, JSON.parse(value)];
  });
  const parsed = sectionSchema.safeParse(Object.fromEntries(entries));
  if (!parsed.success) {
    throw new ContentError(
      parsed.error.issues.map((issue) => ({
        file,
        field: issue.path.join('.') || 'front matter',
        found: head,
        expected: issue.message,
      })),
    );
  }
  return { data: parsed.data, body: body.trim() };
}
