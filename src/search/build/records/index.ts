import type { Article } from '../../../article/model/model.ts';
import type { Locale } from '../../../text/language.ts';
import { escapePattern, wordPattern } from '../../../text/word-pattern.ts';
import type { Kind } from '../../browser/kinds.ts';
import { toRecord, type SearchRecord } from '../record.ts';
import { abbreviationRecords } from './abbreviation.ts';
import { abstractRecords } from './abstract.ts';
import { chartRecords } from './chart.ts';
import { eventRecords } from './event.ts';
import { figureRecords } from './figure.ts';
import type { RecordMaker } from './kind.ts';
import { noteRecords } from './note.ts';
import { paragraphRecords, translatedParagraphRecords } from './paragraph.ts';
import { placeRecords } from './place.ts';
import { pointRecords } from './point.ts';
import { referenceRecords } from './reference.ts';
import { sectionRecords } from './section.ts';
import { termRecords } from './term.ts';

/** What makes the records of each kind. */
export const recordMakers: Record<Kind, RecordMaker> = {
  reference: referenceRecords,
  section: sectionRecords,
  abstract: abstractRecords,
  point: pointRecords,
  paragraph: paragraphRecords,
  figure: figureRecords,
  chart: chartRecords,
  event: eventRecords,
  place: placeRecords,
  term: termRecords,
  abbreviation: abbreviationRecords,
  note: noteRecords,
};

/** Everything that is found in an article, kind by kind, and the paragraphs of its translation into the reader's language. */
export function searchRecords(article: Article, locale: Locale): SearchRecord[] {
  const placesNamed = (text: string): string[] => placesIn(article, text);
  return [
    ...Object.entries(recordMakers).flatMap(([kind, make]) =>
      make(article, placesNamed).map((parts) => toRecord(kind as Kind, parts)),
    ),
    ...translatedParagraphRecords(article, locale, placesNamed).map((parts) => toRecord('paragraph', parts)),
  ];
}

/** Ids of the places that a text names. */
const placesIn = ({ places }: Article, text: string): string[] =>
  places
    .filter(
      ({ printed }) => printed.length > 0 && wordPattern(printed.map(escapePattern).join('|')).test(text),
    )
    .map(({ id }) => id);
