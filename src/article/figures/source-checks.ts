import type { FigureCheck } from './figure-scope.ts';

/** The source of a number is the citation of its sentence, where that has one after the number, or else before it. */
export const sourceFaults: FigureCheck = ({ source }, { mark, citations }) => {
  const fault = (found: string, expected: string) => [{ field: 'source', found, expected }];
  if (source === 'none' && mark.quoted !== null) {
    return fault('"none", but it stands in a quotation whose source is cited', '"following" or "preceding"');
  }
  if (source !== 'none' && mark[source] === null) {
    return fault(
      `"${source}", but its paragraph has no citation there`,
      '"following", "preceding" or "none"',
    );
  }
  if (mark.quoted !== null) return [];
  const own = citations.filter(({ section }) => section === mark.section);
  const isHere = (side: 'following' | 'preceding'): boolean =>
    mark[side] !== null && own[mark[side]]?.sentence === mark.sentence;
  const here = (['following', 'preceding'] as const).filter(isHere);
  if (here.length === 0 || here.some((side) => side === source)) return [];
  const cited = here.map((side) => own[mark[side] ?? 0]?.text ?? '').join(', ');
  const expected = here.map((side) => `"${side}"`).join(' or ');
  return fault(`"${source}", though its sentence cites ${cited}`, expected);
};
