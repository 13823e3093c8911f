import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { abbreviationSchema } from './schemas/abbreviation.ts';
import { articleSchema } from './schemas/article.ts';
import { noteSchema } from './schemas/note.ts';
import { referenceSchema } from './schemas/reference.ts';
import { sectionSchema } from './schemas/section.ts';

/** The folder that holds the article; another one can be shown without a change to the code. */
const content = process.env.CONTENT_DIR ?? './content';

/** A list in the order of its file, which collections do not keep by themselves. */
const list = <Shape extends z.ZodRawShape>(name: string, schema: z.ZodObject<Shape, z.core.$strict>) =>
  defineCollection({
    loader: file(`${content}/${name}.json`, {
      parser: (text) =>
        (JSON.parse(text) as Record<string, unknown>[]).map((entry, order) => ({ ...entry, order })),
    }),
    schema: z.strictObject({ ...schema.shape, order: z.number() }),
  });

/** A single object under the id of its file. */
const asEntry = (text: string) => ({ article: JSON.parse(text) as Record<string, unknown> });

export const collections = {
  article: defineCollection({
    loader: file(`${content}/article.json`, { parser: asEntry }),
    schema: articleSchema,
  }),
  sections: defineCollection({
    loader: glob({
      base: `${content}/sections`,
      pattern: '*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: sectionSchema,
  }),
  references: list('references', referenceSchema),
  abbreviations: list('abbreviations', abbreviationSchema),
  notes: list('notes', noteSchema),
};
