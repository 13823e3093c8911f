import type { TermKind } from '../../schemas/term.ts';
import type { Locale } from '../../text/language.ts';
import type { Mention } from '../model/model.ts';
import { findMentions } from './mention.ts';
import type { Article, Term } from '../model/model.ts';
import { findSection, placeKey } from '../model/find.ts';
import { termOf } from './gloss.ts';
import { namingSentences, type NamingSentence } from './term.ts';

/** What an entry of the index can be. */
export type IndexKind = TermKind | 'abbreviation';

/** An entry of the index in one language. */
export interface IndexEntry {
  /** Fragment on the index's page: `term-paris-agreement`. */
  id: string;
  kind: IndexKind;
  /** As it is sorted, a family name first: `Ferreira Lima, Ana`. */
  heading: string;
  /** How the article's words name it, but for its name in the heading. */
  forms: string[];
  /** Whether the article's words have the heading's name too. */
  isPrinted: boolean;
  /** Who or what it is; what an abbreviation stands for. */
  note: string | null;
  /** Id of the place that has a page of its own: `NOR`. */
  place: string | null;
  /** The entry that stands for this one; its places are there. */
  see: { id: string; heading: string } | null;
  /** In reading order; empty only where `see` leads on. */
  places: IndexPlace[];
}

/** A paragraph that names what an entry is about. */
export interface IndexPlace {
  section: string;
  /** The section's number: `2.2`. */
  number: string;
  /** Counted from 1 within the section. */
  paragraph: number;
  sentences: NamingSentence[];
}

/** An entry before its places are known, with all its forms. */
type Named = Pick<IndexEntry, 'id' | 'kind' | 'heading' | 'note'> & {
  place?: string;
  name: string;
  printed: string[];
};

type Source = Pick<Article, 'sections' | 'terms' | 'places' | 'abbreviations'>;

/**
 * Everything that the article names, as an index at the end of a book has it, not yet in order: its terms, the places
 * of `places.json` that its words have, and its abbreviations. An abbreviation of a term only leads to it.
 */
export function indexEntries(article: Source, locale: Locale): IndexEntry[] {
  const entry = ({ name, printed, place, ...parts }: Named, mentions: Mention[]): IndexEntry => ({
    ...parts,
    place: place ?? null,
    forms: printed.filter((form) => form !== name),
    isPrinted: printed.includes(name),
    see: null,
    places: paragraphsOf(article, mentions),
  });
  const terms = article.terms.map((term) =>
    entry(
      {
        id: termFragment(term),
        kind: term.kind,
        name: term.name[locale],
        heading: headingOf(term, locale),
        printed: term.printed,
        note: [term.gloss, term.note].flatMap((text) => text?.[locale] ?? []).join(' ') || null,
      },
      term.mentions,
    ),
  );
  const places = article.places.map(({ id, name, printed }) =>
    entry(
      {
        id: `place-${id.toLowerCase()}`,
        kind: 'place',
        place: id,
        name: name[locale],
        heading: name[locale],
        printed,
        note: null,
      },
      findMentions(article, printed),
    ),
  );
  const abbreviations = article.abbreviations.flatMap((abbreviation) => {
    const { id, short, long, gloss } = abbreviation;
    const parts = { id: `abbr-${id}`, kind: 'abbreviation' as const, heading: short };
    const term = termOf(article.terms, abbreviation);
    if (!term) {
      const note = gloss ? `${long[locale]}. ${gloss[locale]}` : long[locale];
      const named = { ...parts, name: short, printed: [short], note };
      return entry(named, findMentions(article, [short]));
    }
    const see = { id: termFragment(term), heading: headingOf(term, locale) };
    return see.heading === short
      ? []
      : { ...parts, forms: [], isPrinted: true, note: null, place: null, see, places: [] };
  });
  return [...terms, ...places, ...abbreviations].filter((each) => each.see || each.places.length > 0);
}

const termFragment = ({ id }: Term): string => `term-${id}`;

function headingOf({ name, family }: Term, locale: Locale): string {
  const whole = name[locale];
  return family === undefined ? whole : `${family}, ${whole.slice(0, -family.length).trim()}`;
}

function paragraphsOf(article: Source, mentions: Mention[]): IndexPlace[] {
  const sentences = namingSentences(mentions);
  const byParagraph = Map.groupBy(sentences, ({ section, sentence }) =>
    placeKey(section, sentence.paragraph),
  );
  return [...byParagraph.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { number } = findSection(article, first.section);
    const paragraph = Number(first.sentence.paragraph.slice(1));
    return [{ section: first.section, number, paragraph, sentences: all }];
  });
}
