import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { citeProblem } from './cite-checks.ts';
import { ContentError } from '../../reading/content-error.ts';
import type { CitationKind } from '../model/model.ts';

/** A `<Cite>` as it stands in the source; offsets count into the paragraph's text. */
export interface CiteMark {
  node: MdxJsxTextElement;
  start: number;
  end: number;
  /** The words inside it. */
  text: string;
  /** Id of the reference cited. */
  to: string | null;
  /** Locator: the page or pages cited. */
  at: string | null;
  /** A key for a source that the article cites but does not list. */
  unlisted: string | null;
  /** Whether it repeats the work cited before it. */
  ibid: boolean;
}

/** Marks that the text presents as one citation: `(Bright, 2011: 3; Stone, 2022)`. */
export interface MarkedGroup {
  kind: CitationKind;
  start: number;
  end: number;
  /** As printed, with its parentheses where it has them. */
  text: string;
  cites: CiteMark[];
}

/**
 * Joins the marks of a paragraph into citation groups and resolves each *ibid* to the work cited before it.
 * An *ibid* without a locator of its own keeps the locator that it repeats.
 *
 * @param before the last work cited earlier in the section, which an *ibid* at the paragraph's start repeats
 * @throws ContentError where a mark names no source, or several, contradicts its words, or an *ibid* has nothing to repeat
 */
export function groupCites(
  text: string,
  marks: CiteMark[],
  before: CiteMark | null,
  at: { file: string; field: string },
): MarkedGroup[] {
  let last = before;
  const groups: CiteMark[][] = [];
  for (const [index, mark] of marks.entries()) {
    const objection = citeProblem(mark);
    if (objection) throw new ContentError([{ ...at, ...objection }]);
    const resolved = resolve(mark, last, at);
    last = resolved;
    const previous = marks[index - 1];
    if (previous && isOneGroup(text, previous, mark)) groups.at(-1)?.push(resolved);
    else groups.push([resolved]);
  }
  return groups.map((cites) => describe(text, cites));
}

/** Whether two marks that follow each other belong to one citation: a semicolon joins them, or the parentheses that hold both. */
function isOneGroup(text: string, previous: CiteMark, mark: CiteMark): boolean {
  const between = text.slice(previous.end, mark.start);
  if (/^\s*;\s*$/.test(between)) return true;
  const isInParentheses =
    /\([^()]*$/.test(text.slice(0, previous.start)) && /^[^()]*\)/.test(text.slice(mark.end));
  return isInParentheses && !/[()]/.test(between);
}

function resolve(mark: CiteMark, last: CiteMark | null, at: { file: string; field: string }): CiteMark {
  const named = [mark.to, mark.unlisted, mark.ibid || null].filter((value) => value !== null).length;
  if (named !== 1) {
    throw new ContentError([
      {
        ...at,
        found: `<Cite> around "${mark.text}" with ${named} sources`,
        expected: 'exactly one of to="…", unlisted="…" or ibid',
      },
    ]);
  }
  if (!mark.ibid) return mark;
  if (!last) {
    throw new ContentError([
      {
        ...at,
        found: `an ibid with no citation before it in its section`,
        expected: 'a citation that it repeats',
      },
    ]);
  }
  return { ...mark, to: last.to, unlisted: last.unlisted, at: mark.at ?? last.at };
}

function describe(text: string, cites: CiteMark[]): MarkedGroup {
  const first = cites[0] as CiteMark;
  const final = cites[cites.length - 1] as CiteMark;
  const isNarrative = cites.length === 1 && /\(.*\d{4}.*\)/.test(first.text);
  let { start } = first;
  let { end } = final;
  if (!isNarrative) {
    // The parentheses around the group belong to it, with what else they hold ("see …").
    const opening = /\([^()]*$/.exec(text.slice(0, start));
    const closing = /^[^()]*\)/.exec(text.slice(end));
    if (opening && closing) {
      start = opening.index;
      end += closing[0].length;
    }
  }
  const kind = cites.every((cite) => cite.ibid) ? 'ibid' : isNarrative ? 'narrative' : 'parenthetical';
  return { kind, start, end, text: text.slice(start, end), cites };
}
