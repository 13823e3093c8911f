import type { ContentProblem } from '../../reading/content-error.ts';
import { escapePattern } from '../../text/word-pattern.ts';
import type { NoteData } from '../../schemas/note.ts';
import type { PlaceData } from '../../schemas/place.ts';
import type { ReferenceData } from '../../schemas/reference.ts';
import type { TermData } from '../../schemas/term.ts';
import type { Citation, Paragraph, Section } from '../model/model.ts';
import { citedName } from './reference.ts';

const year = String.raw`(?:1[4-9]|20)\d{2}[a-z]?(?!\d)`;
const given = String.raw`(?:\s\p{Lu}[\p{L}.'’-]*){0,2}`;
const others = String.raw`(?:,?\s(?:&|and|y|e|et|with|con|com)\s[^.;()]{2,60}?|,?\s(?:et al\.?|y otros|e outros))?`;
const word = String.raw`(?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{1,3}\p{Lu}[\p{L}.'’-]*|&|and|y|e|et al\.?|of|for|the|de|del|da|do|dos|van|von|der|la|le)`;
/** One citation between parentheses, by its form: `see Bright & Stone, 2011: 3`. */
const item = new RegExp(
  String.raw`^\s*(?:\p{Ll}+\.?\s)*(\p{Lu}[\p{L}.'’-]*(?:,?\s${word})*),\s(?:${year}|n\.\s?d\.)(?:\s*[:,].*)?\s*$`,
  'u',
);
const month =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|fev|set|out|dez)\p{L}*\.?$/iu;
const again = /(?<!\p{L})ib[ií]d(?:em)?(?!\p{L})/giu;

/** The text, what it cites, and what it names. */
export interface CitingText {
  sections: readonly Section[];
  citations: readonly Citation[];
  references: readonly ReferenceData[];
  /** Notes on sources that the list lacks quote them. */
  notes: readonly NoteData[];
  places: readonly PlaceData[];
  terms: readonly TermData[];
}

/** Citations in the text, by their form, that no mark is around. */
export function unmarkedCitations(article: CitingText): ContentProblem[] {
  const authors = article.references.flatMap(({ csl }) => csl.author.slice(0, 1).flatMap(namesOf));
  const known =
    authors.length > 0 &&
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${authors.map(escapePattern).join('|')})(?:['’]s)?${given}${others},?\s*\(?${year}`,
      'gu',
    );
  const cited = new Set([
    ...article.citations.flatMap(({ cites }) => cites.map(({ text }) => text)),
    ...article.notes.flatMap(({ rule, quote }) => (rule === 'cited-not-listed' ? [quote] : [])),
  ]);
  const whole = [...cited].filter((text) => /\p{L}.*\d{4}/u.test(text));
  const noAuthors = new Set([
    ...article.places.flatMap(({ printed }) => printed),
    ...article.terms.flatMap(({ kind, printed }) =>
      kind === 'person' || kind === 'organisation' ? [] : printed,
    ),
  ]);
  return article.sections.flatMap(({ id, paragraphs }) =>
    paragraphs.flatMap((paragraph) => {
      const rest = withoutMarks(article, paragraph);
      const found = [
        ...whole.filter((text) => rest.includes(text)),
        ...(known ? (rest.match(known) ?? []) : []),
        ...inParentheses(rest, noAuthors),
        ...(rest.match(again) ?? []),
      ];
      return [...new Set(found)]
        .filter((text) => !found.some((other) => other !== text && other.includes(text)))
        .map((text) => ({
          file: `sections/${id}.mdx`,
          field: paragraph.id,
          found: `"${text}" without a mark`,
          expected: `<Cite to="…">${text}</Cite>, unlisted="…" where the list lacks it, or ibid`,
        }));
    }),
  );
}

/** How a text names an author: family name, institution, its acronym. */
function namesOf(author: Parameters<typeof citedName>[0]): string[] {
  const names = [
    citedName(author),
    'literal' in author ? author.literal.replace(/\s*\([^()]+\)$/, '') : author.family,
  ];
  return [...new Set(names)];
}

/** A paragraph's words with a sign in place of each mark. */
function withoutMarks({ citations }: CitingText, { section, id, text }: Paragraph): string {
  let rest = text;
  let from = 0;
  const own = citations.filter((each) => each.section === section && each.paragraph === id);
  for (const cite of own.flatMap(({ cites }) => cites)) {
    const at = rest.indexOf(cite.text, from);
    if (at < 0) continue;
    rest = `${rest.slice(0, at)}\uFFFC${rest.slice(at + cite.text.length)}`;
    from = at + 1;
  }
  return rest;
}

const inParentheses = (text: string, noAuthors: ReadonlySet<string>): string[] =>
  [...text.matchAll(/\(([^()]*)\)/g)].flatMap(([, inside = '']) =>
    inside.split(';').flatMap((part) => {
      const names = item.exec(part)?.[1];
      return names === undefined || month.test(names) || noAuthors.has(names) ? [] : [part.trim()];
    }),
  );
