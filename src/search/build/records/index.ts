import type { Article } from '../../../article/model/model.ts';
import { escapePattern, wordPattern } from '../../../text/word-pattern.ts';
import type { SearchRecord } from '../../browser/record.ts';
import { abbreviationRecords } from './abbreviation.ts';
import { abstractRecords } from './abstract.ts';
import { chartRecords } from './chart.ts';
import { eventRecords } from './event.ts';
import { figureRecords } from './figure.ts';
import { noteRecords } from './note.ts';
import { paragraphRecords } from './paragraph.ts';
import { placeRecords } from './place.ts';
import { referenceRecords } from './reference.ts';
import { sectionRecords } from './section.ts';
import { termRecords } from './term.ts';

/** Everything that is found in an article. A further kind is a further file beside this one, and a line here. */
export function searchRecords(article: Article): SearchRecord[] {
  const placesNamed = (text: string): string[] => placesIn(article, text);
  return [
    ...referenceRecords(article, placesNamed),
    ...sectionRecords(article),
    ...abstractRecords(article),
    ...paragraphRecords(article, placesNamed),
    ...figureRecords(article),
    ...chartRecords(article),
    ...eventRecords(article),
    ...placeRecords(article),
    ...termRecords(article),
    ...abbreviationRecords(article),
    ...noteRecords(article),
  ];
}

/** Ids of the places that a text names. */
const placesIn = ({ places }: Article, text: string): string[] =>
  places
    .filter(
      ({ printed }) => printed.length > 0 && wordPattern(printed.map(escapePattern).join('|')).test(text),
    )
    .map(({ id }) => id);
