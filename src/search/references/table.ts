import type { ReferenceFacts } from './filter.ts';
import { fromSteps, toSteps } from './word-index.ts';

/**
 * What is known of every entry of a long list, column by column, as it stands in a file: a tenth of the size that the
 * same has as a list of objects.
 */
export interface ReferenceTable {
  /** Names of types, which `type` counts by. */
  types: string[];
  /** Ids of sections, which `sections` counts by. */
  sectionIds: string[];
  /** Names of the parts of the word index that exist. */
  shards: string[];
  type: number[];
  /** As steps from each to the next. */
  year: number[];
  sections: number[][];
  /** 1 for a link, plus 2 for a finding. */
  flags: number[];
  cited: number[];
  /** As steps from each to the next: in a list sorted by author they are nearly all alike. */
  rank: number[];
}

/** Puts what is known of entries into columns. */
export function toTable(list: readonly ReferenceFacts[], shards: Iterable<string>): ReferenceTable {
  const types = [...new Set(list.map(({ type }) => type))];
  const sectionIds = [...new Set(list.flatMap(({ sections }) => sections))];
  const typeNumbers = new Map(types.map((type, index) => [type, index]));
  const sectionNumbers = new Map(sectionIds.map((id, index) => [id, index]));
  return {
    types,
    sectionIds,
    shards: [...shards],
    type: list.map(({ type }) => typeNumbers.get(type) ?? 0),
    year: toSteps(list.map(({ year }) => year)),
    sections: list.map(({ sections }) => sections.map((id) => sectionNumbers.get(id) ?? 0)),
    flags: list.map(({ link, finding }) => Number(link) + 2 * Number(finding)),
    cited: list.map(({ cited }) => cited),
    rank: toSteps(list.map(({ rank }) => rank)),
  };
}

/** Reads the columns again, entry by entry. */
export function fromTable(table: ReferenceTable): ReferenceFacts[] {
  const years = fromSteps(table.year);
  const ranks = fromSteps(table.rank);
  return table.type.map((type, index) => ({
    type: table.types[type] ?? '',
    year: years[index] ?? 0,
    sections: (table.sections[index] ?? []).map((number) => table.sectionIds[number] ?? ''),
    link: ((table.flags[index] ?? 0) & 1) > 0,
    finding: ((table.flags[index] ?? 0) & 2) > 0,
    cited: table.cited[index] ?? 0,
    rank: ranks[index] ?? 0,
  }));
}
