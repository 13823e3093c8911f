import type { Range } from './runs.ts';

/** What closes each opening mark. A straight mark opens where a space, a bracket or a dash stands before it. */
const closings: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"' };

/**
 * The quotations of a text, outermost only, each with its marks. Single marks are passed over, since most of them are
 * apostrophes; so is a mark that nothing closes.
 */
export function findQuotations(text: string): Range[] {
  const quotations: Range[] = [];
  let open: { mark: string; start: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”«»"]/g)) {
    const isOpening = mark === '"' ? /(?:^|[\s([—–])$/.test(text.slice(0, index)) : mark in closings;
    const opener = open.findLast((each) => closings[each.mark] === mark);
    if (isOpening) {
      open.push({ mark, start: index });
    } else if (opener) {
      open = open.slice(0, open.indexOf(opener));
      quotations.push({ start: opener.start, end: index + 1 });
    }
  }
  return quotations.filter(
    ({ start, end }) => !quotations.some((other) => other.start < start && end < other.end),
  );
}

/** A quotation that runs over several sentences, and the citation group that says where it is from. */
export interface CitedQuotation<Group extends Range, Sentence extends Range> extends Range {
  group: Group;
  /** In order, at least two. */
  sentences: Sentence[];
}

/**
 * The quotations of a paragraph that run over several sentences and that a citation group introduces or closes. One right
 * behind the closing mark closes it (`…” (Okafor, 2011)`); else the last one before it in its first sentence introduces
 * it (`Okafor (2011) says, “…`); else the first one behind it in its last sentence closes it.
 */
export function citedQuotations<Group extends Range, Sentence extends Range>(
  text: string,
  sentences: readonly Sentence[],
  groups: readonly Group[],
): CitedQuotation<Group, Sentence>[] {
  return findQuotations(text).flatMap(({ start, end }) => {
    const own = sentences.filter((sentence) => sentence.end > start && sentence.start < end);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last || first === last) return [];
    const behind = groups.find((group) => group.start >= end && group.start < last.end);
    const before = groups.findLast((group) => group.start >= first.start && group.end <= start);
    const isRightBehind = behind !== undefined && /^[\s.,;:]*$/.test(text.slice(end, behind.start));
    const group = isRightBehind ? behind : (before ?? behind);
    return group ? [{ start, end, group, sentences: own }] : [];
  });
}
