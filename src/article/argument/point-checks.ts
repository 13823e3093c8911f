import type { ContentProblem } from '../../reading/content-error.ts';
import { sameNames } from '../../reading/same-names.ts';
import type { PointData, PointKind, PointRelation } from '../../schemas/point.ts';
import type { Article } from '../model/model.ts';
import { spannedSentences } from './spanned.ts';

const file = 'argument.json';
const problem = (field: string, found: string, expected: string): ContentProblem => ({
  file,
  field,
  found,
  expected,
});

/** Kinds of points that make up the argument itself, beside objections and what answers them. */
const own: readonly PointKind[] = ['foundation', 'field', 'conclusion'];

/** From which kinds of points to which others each relation goes. */
const relations: Record<PointRelation, { from: readonly PointKind[]; to: readonly PointKind[] }> = {
  carries: { from: own, to: ['field', 'conclusion'] },
  leads: { from: [...own, 'answer'], to: ['field', 'conclusion'] },
  objects: { from: ['objection'], to: [...own, 'answer'] },
  answers: { from: [...own, 'answer'], to: ['objection'] },
  grants: { from: [...own, 'answer'], to: ['objection'] },
};

/** What each kind of point must do; a conclusion may be the end. */
const duties: Partial<Record<PointKind, readonly PointRelation[]>> = {
  foundation: ['carries', 'leads'],
  field: ['carries', 'leads'],
  objection: ['objects'],
  answer: ['answers', 'grants'],
};

/** What is wrong with the entries of `argument.json`, each by itself and as a whole; an article without any is right. */
export function pointProblems(
  points: readonly PointData[],
  { sections }: Pick<Article, 'sections'>,
): ContentProblem[] {
  if (points.length === 0) return [];
  return [
    ...points.flatMap((point) => statedProblems(point, sections)),
    ...points.flatMap((point) => edgeProblems(point, points)),
    ...circleProblems(points),
    ...sameNames(points, file, ({ label }) => label),
    ...sections
      .filter(({ id }) => !points.some(({ section }) => section === id))
      .map(({ id }) => problem('the list', `no point of section "${id}"`, 'at least one of each section')),
  ];
}

/** Words that do not stand where an entry says. */
function statedProblems(point: PointData, sections: Article['sections']): ContentProblem[] {
  const places = [
    { field: point.id, place: point },
    ...point.grounds.map((place, index) => ({ field: `${point.id} › grounds[${index}]`, place })),
  ];
  const texts = places.map(({ place }) => JSON.stringify([place.section, place.paragraph, place.quote]));
  return places.flatMap(({ field, place }, index): ContentProblem[] => {
    const found = spannedSentences(sections, place);
    if ('found' in found) return [{ file, ...found, field: `${field} › ${found.field}` }];
    if (texts.indexOf(texts[index] ?? '') === index) return [];
    return [problem(field, `"${place.quote}" twice`, 'each passage once')];
  });
}

/** Edges that lead nowhere, or between points that cannot bear on each other so, and points that bear on nothing. */
function edgeProblems({ id, kind, edges }: PointData, points: readonly PointData[]): ContentProblem[] {
  const faults = edges.flatMap((edge, index): ContentProblem[] => {
    const field = `${id} › edges[${index}]`;
    const to = points.find((point) => point.id === edge.to);
    if (!to || to.id === id) {
      return [problem(`${field} › to`, `"${edge.to}"`, 'the id of another entry of argument.json')];
    }
    if (edges.findIndex((each) => each.to === edge.to) < index) {
      return [problem(`${field} › to`, `"${edge.to}" again`, 'one edge to each point')];
    }
    const { from, to: onto } = relations[edge.kind];
    if (from.includes(kind) && onto.includes(to.kind)) return [];
    const found = `"${edge.kind}" from ${kind} to ${to.kind}`;
    return [problem(`${field} › kind`, found, `${from.join(' or ')} to ${onto.join(' or ')}`)];
  });
  const duty = duties[kind];
  if (!duty || edges.some((edge) => duty.includes(edge.kind))) return faults;
  const found = `${kind} without an edge of ${duty.map((each) => `"${each}"`).join(' or ')}`;
  return [...faults, problem(`${id} › edges`, found, 'at least one')];
}

/** A point that in the end bears on itself. */
function circleProblems(points: readonly PointData[]): ContentProblem[] {
  const reaches = (from: string, wanted: string, seen = new Set<string>()): boolean =>
    (points.find(({ id }) => id === from)?.edges ?? [])
      .filter(({ kind }) => kind === 'carries' || kind === 'leads')
      .some(({ to }) => {
        if (to === wanted) return true;
        if (seen.has(to)) return false;
        seen.add(to);
        return reaches(to, wanted, seen);
      });
  const [first] = points.filter(({ id }) => reaches(id, id));
  if (!first) return [];
  return [problem(`${first.id} › edges`, 'a way back to the point itself', 'no circle')];
}
