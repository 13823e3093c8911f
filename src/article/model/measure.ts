import type { CountedUnit } from '../../explore/model/counting.ts';
import type { DatasetField } from '../../schemas/dataset.ts';
import type { GroupData, MeasureData } from '../../schemas/measure.ts';

/** Numbers by state and year that a reader can choose. */
export interface Measure extends MeasureData {
  /** Null where its values are categories. */
  unit: CountedUnit | null;
  /** What its values can be, where they are categories. */
  categories: NonNullable<DatasetField['categories']> | null;
  /** The first and the last year with any value. */
  years: { from: number; to: number };
}

/** States that can be chosen together. */
export interface Group extends Omit<GroupData, 'places'> {
  /** By which rule they were found: the entry's own. */
  rule: GroupData['places'];
  /** Ids of the states, in the order of `places.json`; of a group by rank, the highest first. */
  places: string[];
}
