import type { Doubt } from './report.ts';

/** A section's blocks, one line each, and what was doubtful about joining them. */
export interface JoinedBlocks {
  blocks: string[];
  doubts: Omit<Doubt, 'where'>[];
}

/** Lists, quotations, tables, images, HTML and headings: never part of a sentence that a page break cut. */
const structural = /^(?:[-*+>]\s|\d+[.)]\s|\||!\[|<\w|#{1,6}\s)/;
const endsSentence = /[.!?…:]["'”’»)\]*_]*$/;
const endsWithHyphen = /\p{L}-$/u;
const startsLowerCase = /^["'“‘(*_]*\p{Ll}/u;
/** A line as short as this may be a caption or a label rather than the first half of a paragraph. */
const captionLength = 60;

/**
 * Splits a text into its blocks, one line each, and joins the paragraphs that a page break cut in two:
 * after a hyphen without a space (the hyphen stays), otherwise with one.
 */
export function joinParagraphs(text: string): JoinedBlocks {
  const blocks: string[] = [];
  const doubts: JoinedBlocks['doubts'] = [];
  for (const block of splitBlocks(text)) {
    const previous = blocks.at(-1);
    if (previous === undefined || structural.test(previous) || structural.test(block)) {
      blocks.push(block);
      continue;
    }
    const { glue, doubt } = decide(previous, block);
    if (doubt)
      doubts.push({ about: 'join', quote: `${previous.slice(-40)} ¶ ${block.slice(0, 40)}`, message: doubt });
    if (glue === null) blocks.push(block);
    else blocks[blocks.length - 1] = previous + glue + block;
  }
  return { blocks, doubts };
}

/** The text between blank lines; line breaks inside a paragraph become spaces. */
export function splitBlocks(text: string): string[] {
  return text
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => (structural.test(block) ? block : block.replace(/\s*\n\s*/g, ' ')));
}

/** What to put between two paragraphs, or null to keep them apart. */
function decide(before: string, after: string): { glue: string | null; doubt?: string } {
  const isLower = startsLowerCase.test(after);
  if (endsWithHyphen.test(before)) {
    return {
      glue: '',
      doubt: 'joined with the hyphen kept; take it out if it only broke the word at the end of a line',
    };
  }
  if (endsSentence.test(before)) {
    return isLower
      ? { glue: ' ', doubt: 'joined, as the second begins in lower case, although the first seems complete' }
      : { glue: null };
  }
  if (isLower) return { glue: ' ' };
  if (before.length < captionLength)
    return { glue: null, doubt: 'not joined; the first may be a caption, or cut by a page break' };
  return {
    glue: ' ',
    doubt: 'joined, as the first seems cut, although the second does not begin in lower case',
  };
}
