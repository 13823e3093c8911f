import type { Run } from '../model/model.ts';

/** Where something begins and ends in a paragraph's words. */
export interface Range {
  start: number;
  end: number;
}

/**
 * A paragraph's words, cut where they begin or end to cite or to be emphasised.
 *
 * @param cites what cites, none within another
 */
export function runsOf(
  text: string,
  cites: readonly (Range & { to: string | null })[],
  emphases: readonly Range[],
): Run[] {
  const cuts = [...cites, ...emphases].flatMap(({ start, end }) => [start, end]);
  const bounds = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((start, index) => {
    const covers = (range: Range): boolean => range.start <= start && start < range.end;
    return {
      text: text.slice(start, bounds[index + 1]),
      reference: cites.find(covers)?.to ?? null,
      emphasis: emphases.some(covers),
    };
  });
}
