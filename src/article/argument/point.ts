import { ContentError } from '../../reading/content-error.ts';
import type { PointData, PointRelation } from '../../schemas/point.ts';
import type { StatedAt } from '../../schemas/stated.ts';
import {
  findSection,
  findSentence,
  placeKey,
  referencesCited,
  sourcesOf,
  unlistedCited,
} from '../model/find.ts';
import type { Article, DatedEvent, Figure, Finding, Passage, Point, Reference } from '../model/model.ts';
import { pointProblems } from './point-checks.ts';
import { spannedSentences } from './spanned.ts';

/**
 * Joins the points of `argument.json` with the sentences that state them, in the order of the file.
 *
 * @throws ContentError where words do not stand in their paragraph, an edge leads nowhere or a section has no point
 */
export function buildPoints(entries: readonly PointData[], article: Pick<Article, 'sections'>): Point[] {
  const problems = pointProblems(entries, article);
  if (problems.length > 0) throw new ContentError(problems);
  const passage = ({ section, paragraph, quote }: StatedAt): Passage => {
    const place = { section, paragraph, quote };
    const spanned = spannedSentences(article.sections, place);
    return { ...place, sentences: 'found' in spanned ? [] : spanned.map(({ id }) => id) };
  };
  return entries.map((entry) => ({
    ...entry,
    ...passage(entry),
    external: entry.external ?? false,
    grounds: entry.grounds.map(passage),
  }));
}

/** What the sentences of a point cite, count, date, and what the checks found in them; each in its usual order. */
export interface Support {
  references: Reference[];
  unlisted: { key: string; text: string }[];
  figures: Figure[];
  events: DatedEvent[];
  findings: Finding[];
}

/** The support of a point: all that stands in the sentences over which its words and its grounds run. */
export function supportOf(article: Article, point: Point): Support {
  const keys = new Set(
    [point, ...point.grounds].flatMap(({ section, sentences }) =>
      sentences.map((sentence) => placeKey(section, sentence)),
    ),
  );
  const isHere = (at: { section: string | null; sentence: string | null }): boolean =>
    at.section !== null && at.sentence !== null && keys.has(placeKey(at.section, at.sentence));
  const sentences = [point, ...point.grounds].flatMap(({ section, sentences: ids }) =>
    ids.map((id) => findSentence(findSection(article, section), id)),
  );
  const citations = [...new Set(sentences.flatMap((sentence) => sourcesOf(article, sentence)))];
  return {
    references: referencesCited(article, citations),
    unlisted: unlistedCited(citations),
    figures: article.figures.filter(isHere),
    events: article.events.filter((event) => [event, ...event.again].some(isHere)),
    findings: article.findings.filter(isHere),
  };
}

/** A point's edge to another point, or that of another to it. */
export interface Bond {
  kind: PointRelation;
  point: Point;
}

/** What a point bears on, and what bears on it. */
export function bondsOf(points: readonly Point[], { id, edges }: Point): { on: Bond[]; by: Bond[] } {
  const on = edges.flatMap(({ kind, to }) =>
    points.filter((each) => each.id === to).map((point) => ({ kind, point })),
  );
  const by = points.flatMap((point) =>
    point.edges.filter(({ to }) => to === id).map(({ kind }) => ({ kind, point })),
  );
  return { on, by };
}

/** The point of a section in which it says most of itself: the one that others bear on most, or else its first. */
export function pointOfSection(points: readonly Point[], section: string): Point | null {
  const own = points.filter((point) => point.section === section && point.kind !== 'objection');
  return own.find(({ kind }) => kind !== 'answer') ?? own[0] ?? null;
}
