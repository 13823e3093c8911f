import type { PointKind, PointRelation } from '../../schemas/point.ts';

/** A point of an argument as its drawing shows it, in one language. */
export interface MapPoint {
  id: string;
  kind: PointKind;
  external: boolean;
  /** What stands before a colon is its name. */
  label: string;
  edges: readonly { kind: PointRelation; to: string }[];
}

/** A point that carries or follows, and the objections to it, each with what answers it. */
export interface Stone<Point = MapPoint> {
  point: Point;
  chains: Point[][];
}

/** Whether a point stands beside what is argued: an objection, or what answers one. */
export const isSide = ({ kind }: Pick<MapPoint, 'kind'>): boolean =>
  kind === 'objection' || kind === 'answer';

/** Whether an edge says that one point rests on another. */
export const builds = ({ kind }: { kind: PointRelation }): boolean => kind === 'carries' || kind === 'leads';

/**
 * Puts points into courses, as of a wall: each stone rests on those that carry it or lead to it. No point may come back
 * to itself over its edges, and each of the side must speak to another; the checks of the content see to both.
 *
 * @returns the courses from the lowest on; within one, stones stand in the order of the points
 */
export function coursesOf<Point extends MapPoint>(points: readonly Point[]): Stone<Point>[][] {
  const byId = new Map(points.map((point) => [point.id, point]));
  /** What points rest on a point. */
  const above = ({ edges }: Point): Point[] => edges.filter(builds).flatMap(({ to }) => byId.get(to) ?? []);
  /** What a point of the side speaks to. */
  const spokenTo = (point: Point): Point | undefined => {
    const edge = isSide(point) ? point.edges.find((each) => !builds(each)) : undefined;
    return edge && byId.get(edge.to);
  };
  const stoneOf = (point: Point): Point => {
    const next = spokenTo(point);
    return next ? stoneOf(next) : point;
  };
  const levels = new Map<Point, number>();
  const levelOf = (point: Point): number => {
    const known = levels.get(point);
    if (known !== undefined) return known;
    const below = points.filter((other) => above(other).includes(point)).map(stoneOf);
    const level = Math.max(0, ...below.map((other) => levelOf(other) + 1));
    levels.set(point, level);
    return level;
  };
  const speakers = (point: Point): Point[] => points.filter((other) => spokenTo(other) === point);
  const chainOf = (point: Point): Point[] => [point, ...speakers(point).flatMap(chainOf)];
  const stones = points
    .filter((point) => !isSide(point))
    .map((point): Stone<Point> => ({ point, chains: speakers(point).map(chainOf) }));
  const courses = Map.groupBy(stones, ({ point }) => levelOf(point));
  return [...courses.keys()].sort((a, b) => a - b).map((level) => courses.get(level) ?? []);
}
