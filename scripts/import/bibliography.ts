import type { ReferenceData } from '../../src/schemas/reference.ts';
import { readEntry, type PrintedEntry } from './entry.ts';
import { uniqueIds, type WantedId } from './ids.ts';
import { splitBlocks } from './paragraphs.ts';
import type { Doubt } from './report.ts';
import { authorYear, isUnchanged, matchReprinted, type ReadEntry } from './reprinted.ts';
import { unescapeMarkdown } from './unescape.ts';

/** The reference list as data. */
export interface Bibliography {
  references: ReferenceData[];
  doubts: Doubt[];
  /** How many entries kept the data that an editor had given them before. */
  kept: number;
}

/** An entry that becomes a reference as soon as it has its id. */
interface ListedEntry {
  id: WantedId;
  toReference: (id: string) => ReferenceData;
  printed: string;
  doubts: readonly string[];
}

/**
 * Reads the reference list. An entry that `existing` holds, unchanged in print, keeps its id and its data;
 * one that changed keeps its id if its first author and year are still the same.
 */
export function readBibliography(text: string, existing: ReferenceData[]): Bibliography {
  const { entries, doubts } = splitEntries(text);
  const read = entries.map((entry): ReadEntry => ({ entry, draft: readEntry(entry.printed) }));
  const before = matchReprinted(read, existing);

  const listed = read.flatMap((each): ListedEntry[] => {
    const { entry, draft } = each;
    const known = before.get(each);
    if (known && isUnchanged(each, known)) {
      return [{ id: { kept: known.id }, toReference: () => known, printed: entry.printed, doubts: [] }];
    }
    if (!draft) {
      const message = 'no year found: left out; add it by hand';
      doubts.push({ about: 'reference', where: 'list', quote: entry.printed, message });
      return [];
    }
    return [
      {
        id: known ? { kept: known.id } : { wanted: authorYear(draft.csl) + draft.suffix },
        toReference: (id) => ({ id, ...entry, csl: { id, ...draft.csl } }),
        printed: entry.printed,
        doubts: draft.doubts,
      },
    ];
  });
  const ids = uniqueIds(
    listed.map(({ id }) => id),
    existing.map(({ id }) => id),
  );
  const references = listed.map(({ toReference, printed, doubts: own }, index) => {
    const id = ids[index] ?? '';
    for (const message of own) {
      doubts.push({ about: 'reference', where: id, quote: printed.slice(0, 80), message });
    }
    return toReference(id);
  });
  return { references, doubts, kept: references.filter((reference) => existing.includes(reference)).length };
}

/** The entries as printed: list items, or paragraphs where the list has no bullets. */
export function splitEntries(text: string): { entries: PrintedEntry[]; doubts: Doubt[] } {
  const bullet = /^\s*(?:[-*+]|\d+[.)]|\[\d+\])(?:\s+|$)/;
  const isList = text.split('\n').some((line) => bullet.test(line));
  const entries: string[] = [];
  const doubts: Doubt[] = [];
  // A bullet opens an entry even without a blank line before it.
  const separated = isList ? text.replace(/\n(?=\s*(?:[-*+]|\d+[.)]|\[\d+\])(?:\s|$))/g, '\n\n') : text;
  for (const block of splitBlocks(separated)) {
    const line = unescapeMarkdown(
      block
        .replace(bullet, '')
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
    );
    if (line === '') continue;
    const previous = entries.at(-1);
    if (!isList || bullet.test(block) || previous === undefined) {
      entries.push(line);
    } else {
      entries[entries.length - 1] = `${previous} ${line}`;
      doubts.push({
        about: 'reference',
        where: 'list',
        quote: line,
        message: 'no bullet: joined to the entry before it',
      });
    }
  }
  return { entries: entries.map(splitLabel), doubts };
}

/** Takes a label such as `(Rosales & Kuwayama 2012)` off the entry. */
function splitLabel(entry: string): PrintedEntry {
  const [, label, printed] = /^(\([^()]*\d{4}[a-z]?\))\s+(.+)$/.exec(entry) ?? [];
  return label === undefined || printed === undefined ? { printed: entry } : { label, printed };
}
