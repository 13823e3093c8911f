import type { Json } from './kinds.ts';

/** What is spoilt, and how. */
export interface Spoilt {
  collection: string;
  /** `date.from` */
  field: string;
  kind: string;
  value: Json;
}

/** Texts and choices of editors, which may be any that their type allows. */
const ours =
  /(?:^|\.)(?:label|longLabel|counted|gloss|note|notes|text|title|subtitle|measure|method|caution|description|licence|shortTitle|searchHints|keyFigures|region|annotations|checks|comparisons|languages|order|sections|\$schema)(?:\.|$)/;

/** Fields of the article's own file that are printed, though they bear names of ours. */
const printed = /^(?:title|licence)(?:\.|$)/;

/** Kinds that no text can bear, whoever wrote it. */
const unbearable = ['wrong type', 'white space', 'bad characters', 'zero width', 'too long', 'unknown field'];

/** What a field is where it is absent. */
const defaults: readonly Json[] = ['exact', 'following', 'date', 'value', 'none', 1, false, 0];

/** What no check refuses, and why. */
const exemptions: { reason: string; of: (spoilt: Spoilt) => boolean }[] = [
  {
    reason: 'another choice or wording of the editors is as good as the one before',
    of: ({ collection, field, kind }) =>
      ours.test(field) &&
      !(collection === 'article.json' && printed.test(field)) &&
      !unbearable.includes(kind),
  },
  { reason: 'it says the same', of: ({ kind, value }) => kind === 'deleted' && defaults.includes(value) },
  {
    reason: 'notes and topics are texts of ours, which rules and entries point at',
    of: ({ collection, kind }) => /^(?:notes|topics)\.json$/.test(collection) && kind === 'swapped',
  },
];

/** Whether nothing is lost, or nothing could be known, when a value is spoilt in this way. */
export const isExempt = (spoilt: Spoilt): boolean => exemptions.some(({ of }) => of(spoilt));
