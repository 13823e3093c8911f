/** Pages from first to last, both included. */
export interface PageRange {
  from: number;
  to: number;
}

/**
 * Reads pages as printed: `73-106`, `36-55+155`, `34-46; 156`, `pp. 1–2`; an end cut short (`141-8`) is completed.
 *
 * @returns null where anything but numbers stands there (`e12`, `xii`), so that nobody guesses
 */
export function readPages(text: string): PageRange[] | null {
  const parts = text
    .replace(/^\s*(?:pp?|págs?|pgs?)\.?\s*/iu, '')
    .split(/\s*[,;+&]\s*/)
    .filter((part) => part !== '');
  const ranges = parts.map(readRange);
  return ranges.length > 0 && ranges.every((range) => range !== null) ? ranges : null;
}

function readRange(part: string): PageRange | null {
  const match = /^(\d+)(?:\s*[-–—]\s*(\d+))?$/.exec(part.trim());
  if (!match) return null;
  const [, first = '', last = first] = match;
  const full = last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
  const range = { from: Number(first), to: Number(full) };
  return range.from <= range.to ? range : null;
}

/** Whether every page cited lies in the ranges. */
export function coversPages(ranges: PageRange[], cited: PageRange[]): boolean {
  return cited.every(({ from, to }) => ranges.some((range) => range.from <= from && to <= range.to));
}

/** Pages as a message shows them: `36–55, 155`. */
export function formatPages(ranges: PageRange[]): string {
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
