import { foldWords } from '../../text/fold-words.ts';
import type { Locale } from '../../text/language.ts';
import type { QuickItem } from '../browser/quick.ts';
import { inLanguage, wordings, type SearchRecord } from './record.ts';

/** How many items the list may have: past that the index alone answers, so that the list never grows large. */
const most = 600;

/**
 * The list that answers before the index does, for a language of the interface. Where it would grow too long, each
 * kind has its fair share.
 */
export function quickList(records: readonly SearchRecord[], locale: Locale): QuickItem[] {
  const listed = records.flatMap((record) =>
    record.quick === null ? [] : [{ record, below: inLanguage(record.quick, locale) }],
  );
  const byKind = Map.groupBy(listed, ({ record }) => record.kind);
  const shares = fairShares([...byKind.values()].map(({ length }) => length));
  return [...byKind.values()].flatMap((own, index) =>
    own.slice(0, shares[index]).map(({ record, below }) => toItem(record, below, locale)),
  );
}

/** How many of each are taken: of few all, and the many share evenly what is left. */
function fairShares(counts: readonly number[]): number[] {
  const shares: number[] = [];
  let left = most;
  const fewestFirst = [...counts.keys()].toSorted((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  for (const [taken, index] of fewestFirst.entries()) {
    const share = Math.min(counts[index] ?? 0, Math.floor(left / (counts.length - taken)));
    shares[index] = share;
    left -= share;
  }
  return shares;
}

function toItem(record: SearchRecord, below: string, locale: Locale): QuickItem {
  const title = inLanguage(record.title, locale);
  const shown = new Set([title, below, ...title.split(' – ')].map(sameAs));
  const names = [...new Set(record.names)].filter(
    (name) => !shown.has(sameAs(name)) && isIn(name, record, locale),
  );
  return {
    k: record.kind,
    t: title,
    p: record.path,
    ...(below && { d: below }),
    ...(names.length > 0 && { n: names }),
  };
}

const sameAs = (name: string): string => foldWords(name).join(' ');

/** Leaves out names in another language of the interface. */
const isIn = (name: string, { title, text }: SearchRecord, locale: Locale): boolean => {
  const others = [title, text].flatMap((words) =>
    wordings(words).filter((wording) => wording !== inLanguage(words, locale)),
  );
  return !others.some((other) => other.includes(name));
};
