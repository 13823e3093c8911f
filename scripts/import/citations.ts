import type { ReferenceData } from '../../src/schemas/reference.ts';
import { workId } from './ids.ts';
import { narrativeNames } from './narrative.ts';
import type { Doubt } from './report.ts';
import { readCited, resolveCited, type Cited } from './works.ts';

/** A paragraph with its citations marked. */
export interface MarkedParagraph {
  text: string;
  /** Citation groups: one pair of parentheses, or one narrative citation. */
  groups: number;
  cites: number;
  doubts: Omit<Doubt, 'where'>[];
}

/** A mark to be set around `text.slice(start, end)`. */
interface Mark {
  start: number;
  end: number;
  attributes: string;
}

const year = String.raw`(\d{4})([a-z]?)`;
const locator = String.raw`(?:(?::\s*(?:pp?\.\s*)?|,\s*(?:pp?|págs?|párr|paras?)\.\s*)([^;]+?))?`;
const lead = String.raw`(?:(?:see(?: also)?|cf\.|cfr\.|e\.g\.,?|for example,?|as cited in|véase(?: también)?|ver)\s+)?`;
const item = new RegExp(String.raw`^(\s*${lead})([^;]*?\p{L}[^;]*?)(,?)\s+${year}${locator}\s*$`, 'iu');
const ibid = /^(\s*)(\*?ibid(?:em)?\.?\*?\.?)(?:[:,]?\s*(?:pp?\.\s*)?(\d[\d\s,–-]*))?\s*$/i;
const group = /\(((?:[^()]|\([^()]*\))*)\)/g;
const bareYear = new RegExp(String.raw`\(${year}${locator}\)`, 'gu');
/** One word of an author's name as cited; a particle, a conjunction or "et al." may stand between. */
const nameLike =
  /^(?:\*?et al\.?\*?|(?:\p{Lu}|\p{Ll}+\p{Lu}|[dl]['’]\p{Lu})[\p{L}\p{N}.'’()&-]*,?|&|and|y|of|for|the|on|de|del|da|dos|van|von|der|la|le)$/u;
const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)[a-zé]*\.?$/i;

/**
 * Sets a `<Cite>` around each author-date citation of a paragraph: `(Chen, 2011: 3; Wintgens, 2022)`, `Tang (2022)`,
 * `(*ibid*)`. Parentheses stay outside the mark of a parenthetical citation and inside that of a narrative one.
 */
export function markCitations(text: string, references: ReferenceData[]): MarkedParagraph {
  const doubts: MarkedParagraph['doubts'] = [];
  const groups: Mark[][] = [];
  for (const match of text.matchAll(group)) {
    const marks = markGroup(match[1] ?? '', match.index + 1, references, doubts);
    if (marks.length > 0) groups.push(marks);
  }
  for (const match of text.matchAll(bareYear)) {
    const mark = markNarrative(text, match, references, doubts);
    if (mark) groups.push([mark]);
  }
  for (const [several] of text.matchAll(/\p{Lu}[\p{L}'’-]+,? \(?\d{4}[a-z]?(?:, \d{4}[a-z]?)+\)/gu)) {
    doubts.push({
      about: 'citation',
      quote: several,
      message: 'several years after one name: mark each by hand',
    });
  }
  const marks = groups.flat().sort((a, b) => a.start - b.start);
  return { text: setMarks(text, marks), groups: groups.length, cites: marks.length, doubts };
}

/** The marks within one pair of parentheses; none if it holds no citation. */
function markGroup(
  inside: string,
  offset: number,
  references: ReferenceData[],
  doubts: MarkedParagraph['doubts'],
): Mark[] {
  const marks: Mark[] = [];
  const strangers: string[] = [];
  let start = offset;
  for (const part of inside.split(';')) {
    const mark = markItem(part, start, references, doubts);
    if (mark) marks.push(mark);
    else strangers.push(part.trim());
    start += part.length + 1;
  }
  if (marks.length > 0) {
    for (const quote of strangers) {
      doubts.push({ about: 'citation', quote, message: 'stands among citations but is not read as one' });
    }
  }
  return marks;
}

function markItem(
  part: string,
  offset: number,
  references: ReferenceData[],
  doubts: MarkedParagraph['doubts'],
): Mark | null {
  const again = ibid.exec(part);
  if (again) {
    const start = offset + (again[1] ?? '').length;
    return { start, end: start + part.trim().length, attributes: `ibid${locatorAttribute(again[3])}` };
  }
  const match = item.exec(part);
  if (!match) return null;
  const [, before = '', names = '', comma, digits, suffix = '', at] = match;
  const cited: Cited = { names, year: Number(digits), suffix };
  const resolution = resolveCited(cited, references);
  // What names no listed work is a citation only if it has the form of one.
  if (resolution.id === null && (comma === '' || !looksLikeNames(names))) return null;
  const quote = part.trim();
  if (resolution.doubt) doubts.push({ about: 'citation', quote, message: resolution.doubt });
  const start = offset + before.length;
  return {
    start,
    end: start + part.slice(before.length).trimEnd().length,
    attributes: source(resolution.id, cited) + locatorAttribute(at),
  };
}

function markNarrative(
  text: string,
  match: RegExpExecArray,
  references: ReferenceData[],
  doubts: MarkedParagraph['doubts'],
): Mark | null {
  const [printed, digits, suffix = '', at] = match;
  const cited = { year: Number(digits), suffix };
  const candidates = narrativeNames(text.slice(0, match.index));
  const found = candidates
    .map((names) => ({ names, resolution: resolveCited({ names, ...cited }, references) }))
    .find(({ resolution }) => resolution.id !== null);
  // Unlisted: the name nearest to the year, not the longest run of capitals.
  const names = found?.names ?? candidates.at(-1);
  if (names === undefined || months.test(names)) return null;
  const resolution = found?.resolution ?? resolveCited({ names, ...cited }, references);
  const end = match.index + printed.length;
  const start = text.slice(0, match.index).trimEnd().length - names.length;
  if (resolution.doubt)
    doubts.push({ about: 'citation', quote: text.slice(start, end), message: resolution.doubt });
  return { start, end, attributes: source(resolution.id, { names, ...cited }) + locatorAttribute(at) };
}

const looksLikeNames = (names: string): boolean => {
  const words = names.trim().split(/\s+/);
  return words.every((word) => nameLike.test(word)) && !words.some((word) => months.test(word));
};

/** `to="…"` for a listed work, `unlisted="…"` with a key of its own otherwise. */
function source(id: string | null, { names, year, suffix }: Cited): string {
  if (id !== null) return `to="${id}"`;
  const acronym = /\(([^()]+)\)$/.exec(names)?.[1];
  return `unlisted="${workId(acronym ?? readCited(names).persons[0] ?? '', year)}${suffix}"`;
}

const locatorAttribute = (at: string | undefined): string =>
  at === undefined ? '' : ` at="${at.trim().replace(/"/g, '&quot;')}"`;

function setMarks(text: string, marks: Mark[]): string {
  let out = '';
  let offset = 0;
  for (const { start, end, attributes } of marks) {
    out += `${text.slice(offset, start)}<Cite ${attributes}>${text.slice(start, end)}</Cite>`;
    offset = end;
  }
  return out + text.slice(offset);
}
