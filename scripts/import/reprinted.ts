import { citedName } from '../../src/article/references/reference.ts';
import type { Csl, ReferenceData } from '../../src/schemas/reference.ts';
import type { EntryDraft, PrintedEntry } from './entry.ts';
import { workId } from './ids.ts';

/** An entry of the list, with what could be read from it; `draft` is null where no year is printed. */
export interface ReadEntry {
  entry: PrintedEntry;
  draft: EntryDraft | null;
}

type Rule = (read: ReadEntry, reference: ReferenceData) => boolean;

/** Whether an entry stands in the list just as it did before. */
export const isUnchanged: Rule = ({ entry }, reference) =>
  reference.printed === entry.printed && reference.label === entry.label;

/** The id that a work's first author and year give. */
export const authorYear = ({ author: [first], issued }: Pick<Csl, 'author' | 'issued'>): string =>
  workId(first ? citedName(first) : 'anonymous', issued['date-parts'][0][0]);

/** How an entry is known again, the surest rule first: an entry that a surer rule knows keeps its id from all others. */
const rules: readonly Rule[] = [
  isUnchanged,
  ({ entry, draft }, { label, csl }) =>
    draft !== null &&
    authorYear(draft.csl) === authorYear(csl) &&
    (label === undefined ? draft.csl.title === csl.title : label === entry.label),
  ({ entry, draft }, { id, label, csl }) =>
    draft !== null &&
    authorYear(draft.csl) === authorYear(csl) &&
    label === entry.label &&
    (draft.suffix === '' || id === authorYear(csl) + draft.suffix),
];

/** For each entry the reference that it was before, if any; each reference is one entry's at most. */
export function matchReprinted(
  entries: readonly ReadEntry[],
  existing: readonly ReferenceData[],
): Map<ReadEntry, ReferenceData> {
  const before = new Map<ReadEntry, ReferenceData>();
  const free = new Set(existing);
  for (const rule of rules) {
    for (const entry of entries.filter((each) => !before.has(each))) {
      const found = [...free].find((reference) => rule(entry, reference));
      if (!found) continue;
      before.set(entry, found);
      free.delete(found);
    }
  }
  return before;
}
