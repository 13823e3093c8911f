import { ContentError, type ContentProblem } from '../../reading/content-error.ts';
import { parseProse, readProse, type ParsedParagraph } from '../prose/prose.ts';

/** A sentence of a translation as it stands in its file. */
export interface ParsedSentence {
  /** Ids of the article's sentences that it translates: `p3s2`. */
  of: string[];
  /** Its words and marks, read as a paragraph of its own. */
  words: ParsedParagraph;
}

const line = /^<S of="(p\d+s\d+(?: p\d+s\d+)*)">(.*)<\/S>$/;

const example = '<S of="p1s1">…</S>, one sentence of the article or several, on a line of its own';

/**
 * Reads the body of a translated section: a sentence a line, a blank line between paragraphs.
 *
 * @param file its name from the content folder, for errors
 * @returns the sentences of each paragraph
 * @throws ContentError where a line is none, is empty, or its words cannot be read
 */
export function parseSentences(body: string, file: string): ParsedSentence[][] {
  const problems: ContentProblem[] = [];
  const blocks = body
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.split('\n').filter((each) => each.trim() !== ''))
    .filter((lines) => lines.length > 0);
  const paragraphs = blocks.map((lines) =>
    lines.flatMap((each) => {
      const [, ids, words = ''] = line.exec(each.trim()) ?? [];
      if (ids === undefined) {
        problems.push({ file, field: 'a line', found: `"${each.trim().slice(0, 60)}"`, expected: example });
        return [];
      }
      if (words.trim() === '') {
        problems.push({ file, field: ids, found: 'nothing', expected: 'the sentence in the language' });
        return [];
      }
      return [{ of: ids.split(' '), words: words.trim() }];
    }),
  );
  if (problems.length > 0) throw new ContentError(problems);
  const sentences = paragraphs.flat();
  const parsed = readAll(
    sentences.map(({ words }) => words),
    file,
    (n) => sentences[n - 1]?.of.join(' ') ?? `p${n}`,
  );
  let index = 0;
  return paragraphs.map((own) =>
    own.map(({ of }): ParsedSentence => ({ of, words: parsed[index++] as ParsedParagraph })),
  );
}

/** Sentences read as paragraphs, so that the same is refused and understood in them as in the article's words. */
function readAll(sentences: string[], file: string, idsOf: (n: number) => string): ParsedParagraph[] {
  try {
    const parsed = readProse(parseProse(sentences.join('\n\n'), file), file);
    if (parsed.length === sentences.length) return parsed;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const named = (field: string): string => field.replace(/^p(\d+)/, (_, n: string) => idsOf(Number(n)));
    throw new ContentError(error.problems.map((each) => ({ ...each, field: named(each.field) })));
  }
  const found = 'a line that is no sentence, such as a heading or a list';
  throw new ContentError([{ file, field: 'a line', found, expected: example }]);
}
