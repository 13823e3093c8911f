import type { Article } from '../../../article/model/model.ts';
import type { RecordParts } from '../record.ts';

/** Ids of the places that a text names. */
export type PlacesNamed = (text: string) => string[];

/** Makes the records of a kind. */
export type RecordMaker = (article: Article, placesNamed: PlacesNamed) => RecordParts[];
