import { citedName, issuedYear } from '../../src/article/references/reference.ts';
import type { ReferenceData } from '../../src/schemas/reference.ts';
import { readEntry } from './entry.ts';
import { lettered, slugify } from './ids.ts';
import { splitBlocks } from './paragraphs.ts';
import type { Doubt } from './report.ts';
import { unescapeMarkdown } from './unescape.ts';

/** The reference list as data. */
export interface Bibliography {
  references: ReferenceData[];
  doubts: Doubt[];
  /** How many entries kept the data that an editor had given them before. */
  kept: number;
}

/** An entry as printed, its label `(Jiang 2018)` apart. */
export interface PrintedEntry {
  label?: string;
  printed: string;
}

/**
 * Reads the reference list. An entry that `existing` holds, unchanged in print, keeps its id and its data;
 * one that changed keeps its id if its first author and year are still the same.
 */
export function readBibliography(text: string, existing: ReferenceData[]): Bibliography {
  const { entries, doubts } = splitEntries(text);
  let kept = 0;
  const drafts = entries.flatMap((entry): ReferenceData[] => {
    const known = existing.find(
      (reference) => reference.printed === entry.printed && reference.label === entry.label,
    );
    if (known) {
      kept++;
      return [known];
    }
    const draft = readEntry(entry.printed);
    if (!draft) {
      doubts.push({
        about: 'reference',
        where: 'list',
        quote: entry.printed,
        message: 'no year found: left out; add it by hand',
      });
      return [];
    }
    const own = ownId(draft.csl.author[0], draft.csl.issued['date-parts'][0][0]);
    const id =
      existing.find((reference) => reference.label === entry.label && stem(reference) === own)?.id ??
      own + draft.suffix;
    doubts.push(
      ...draft.doubts.map((message): Doubt => ({
        about: 'reference',
        where: id,
        quote: entry.printed.slice(0, 80),
        message,
      })),
    );
    return [{ id, ...entry, csl: { id, ...draft.csl } }];
  });
  const ids = lettered(drafts.map(({ id }) => id));
  const references = drafts.map((draft, index): ReferenceData => {
    const id = ids[index] ?? draft.id;
    return id === draft.id ? draft : { ...draft, id, csl: { ...draft.csl, id } };
  });
  return { references, doubts, kept };
}

const stem = (reference: ReferenceData): string => ownId(reference.csl.author[0], issuedYear(reference));

const ownId = (author: ReferenceData['csl']['author'][number] | undefined, year: number): string =>
  slugify(`${author ? citedName(author) : 'anonymous'} ${year}`);

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
