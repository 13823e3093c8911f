import type { AbbreviationData } from '../../schemas/abbreviation.ts';
import type { ArticleData } from '../../schemas/article.ts';
import type { ChartData } from '../../schemas/chart.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import type { DatasetData, Row } from '../../schemas/dataset.ts';
import type { EventData } from '../../schemas/event.ts';
import type { StatedAt } from '../../schemas/stated.ts';
import type { FigureData } from '../../schemas/figure.ts';
import type { NoteData, Rule } from '../../schemas/note.ts';
import type { PointData } from '../../schemas/point.ts';
import type { PlaceData } from '../../schemas/place.ts';
import type { ReferenceData } from '../../schemas/reference.ts';
import type { TermData } from '../../schemas/term.ts';
import type { TopicData } from '../../schemas/topic.ts';
import type { Localized } from '../../text/language.ts';
import type { Group, Measure } from './measure.ts';
import type { PrintedPage } from './printed-page.ts';
import type { Section, Sentence } from './text.ts';
import type { Translation } from './translation.ts';

export type { Paragraph, Run, Section, Sentence } from './text.ts';

/** The whole article as linked data; every page, export and check reads this. */
export interface Article {
  meta: ArticleData;
  /** In reading order. */
  sections: Section[];
  /** Citation groups in reading order. */
  citations: Citation[];
  /** In printed order. */
  references: Reference[];
  abbreviations: Abbreviation[];
  /** Where its printed pages begin, in their order; empty where the content marks none. */
  pages: PrintedPage[];
  /** Numbers in reading order. */
  figures: Figure[];
  /** Dated events in the order of their dates. */
  events: DatedEvent[];
  places: PlaceData[];
  terms: Term[];
  /** What the article says of places, in reading order. */
  claims: Claim[];
  /** The points of its argument, from the foundations on; empty where the content has none. */
  argument: Point[];
  /** In the order in which they are shown. */
  topics: Topic[];
  datasets: Dataset[];
  /** What readers can choose to see by state and year; empty where the content has none. */
  measures: Measure[];
  /** States that they can choose together; empty where the content has none. */
  groups: Group[];
  /** In the order of the explorer. */
  charts: ChartSpec[];
  /** Its words in other languages; empty where the content has none. */
  translations: Translation[];
  /** What the rules found, in the order of the rules, then of reading. */
  findings: Finding[];
}

/** A number that the article states, and the sentence that states it. */
export interface Figure extends FigureData {
  section: string;
  /** Paragraph id: `p2`. */
  paragraph: string;
  /** Sentence id: `p2s3`. */
  sentence: string;
  /** The number as printed: `$120 billion`. */
  printed: string;
  /** Id of the citation group that states its source; null where the text gives none. */
  citation: string | null;
  /** Id of the (first) reference of that group. */
  reference: string | null;
}

/** What numbers, events and claims can be about. */
export interface Topic extends TopicData {
  longLabel: Localized;
}

/** What a sentence of the article says of places, on one topic. */
export interface Claim extends ClaimData {
  /** Sentence id: `p2s3`. */
  sentence: string;
}

/** Words of the article, and the sentences over which they run. */
export interface Passage extends StatedAt {
  /** Sentence ids, in order: `p2s3`. */
  sentences: string[];
}

/** A point that the article makes, and what it bears on. */
export interface Point extends Omit<PointData, 'external' | 'grounds'>, Passage {
  external: boolean;
  grounds: Passage[];
}

/** Something that the article dates, and the sentence that states it. */
export interface DatedEvent extends Omit<EventData, 'actors' | 'again'> {
  actors: Localized[];
  /** Sentence id: `p2s3`. */
  sentence: string;
  /** Other sentences that state it, its date or its places. */
  again: (Omit<StatedAt, 'quote'> & { sentence: string })[];
}

/** A table from another source. */
export interface Dataset extends Omit<DatasetData, 'rows'> {
  id: string;
  rows: Row[];
}

/** A chart as the content describes it; `chart.ts` resolves it to what is drawn. */
export interface ChartSpec extends ChartData {
  id: string;
}

export type CitationKind = 'parenthetical' | 'narrative' | 'ibid';

/** A citation group as it stands in the text: `(Bright, 2011: 3; Stone, 2022)`. */
export interface Citation {
  /** `c12`, counted from 1 through the article. */
  id: string;
  section: string;
  paragraph: string;
  /** Sentence id: `p3s2`. */
  sentence: string;
  kind: CitationKind;
  /** As printed, with its parentheses where it has them. */
  text: string;
  /**
   * Ids of the sentences over which the quotation runs that it introduces or closes, its own among them; empty where it
   * has no quotation of several sentences.
   */
  quoted: string[];
  cites: Cite[];
}

/** One work within a citation group. */
export interface Cite {
  /** Id of the reference; null where the article lists none. */
  reference: string | null;
  /** Page or pages cited, as printed: `1-2`; null where none is given. */
  locator: string | null;
  /** The key of a source that the article cites but does not list; null for a listed one. */
  unlisted: string | null;
  /** The linked words as printed: `Bright, 2011: 3`. */
  text: string;
}

export interface Reference extends ReferenceData {
  /** Position in the printed list, from 1. */
  n: number;
  /** Short form for cards and lists: `Bright & Stone 2012`. */
  shortName: string;
  /** Citation groups that cite it, in reading order. */
  citedBy: Citation[];
}

export interface Abbreviation extends AbbreviationData {
  /** Sections in which it occurs, in reading order. */
  sections: string[];
}

/** Words of the article that name something. */
export interface Mention {
  section: string;
  /** Paragraph id: `p3`. */
  paragraph: string;
  sentence: Sentence;
  /** The words as printed. */
  text: string;
  /** Where they begin in the sentence's text. */
  start: number;
}

/** Someone or something that the article names. */
export interface Term extends TermData {
  /** Everywhere it is named, in reading order; at least one. */
  mentions: Mention[];
}

export type Severity = 'error' | 'warning' | 'info';

/** A slip that a rule found; shown, never corrected. */
export interface Finding {
  rule: Rule;
  severity: Severity;
  section: string | null;
  /** Paragraph id: `p3`. */
  paragraph: string | null;
  /** Sentence id: `p3s2`. */
  sentence: string | null;
  reference: string | null;
  /** The words at fault as printed. */
  quote: string;
  /** What is found, in neutral words and a full sentence. */
  message: Localized;
  /** The editor's note that declares it. */
  note: NoteData | null;
}
