import type { Article } from '../../../article/model/model.ts';
import type { RecordParts } from '../record.ts';

/** Makes the records of a kind; `placesNamed` gives the ids of the places that a text names. */
export type RecordMaker = (article: Article, placesNamed: (text: string) => string[]) => RecordParts[];
