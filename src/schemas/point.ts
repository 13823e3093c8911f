import { z } from 'zod';
import { statedAt } from './stated.ts';
import { entryId, localized, slug } from './text.ts';

/** What a point is in the argument, from what the rest stands on to what follows. */
export const pointKinds = ['foundation', 'field', 'objection', 'answer', 'conclusion'] as const;

/**
 * How a point bears on another: it carries it, leads to it, objects to it, answers it, or grants what it says and
 * takes it into account.
 */
export const pointRelations = ['carries', 'leads', 'objects', 'answers', 'grants'] as const;

/** An entry of `content/argument.json`: a point that the article makes, and how it bears on others. */
export const pointSchema = z.strictObject({
  id: entryId,
  kind: z.enum(pointKinds),
  /** Where the article says that it lies outside of what it is about. */
  external: z.literal(true).optional(),
  /** The point in a few words of ours; what stands before a colon is its name. */
  label: localized,
  /** Where it is stated, and the words that state it: of one sentence or several that follow each other. */
  ...statedAt.shape,
  /** Further words by which the article backs it. */
  grounds: z.array(statedAt).default([]),
  /** What it bears on; `to` is the id of another entry. */
  edges: z.array(z.strictObject({ kind: z.enum(pointRelations), to: slug })).default([]),
});

export type PointData = z.infer<typeof pointSchema>;
export type PointKind = PointData['kind'];
export type PointRelation = (typeof pointRelations)[number];
