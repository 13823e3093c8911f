import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { listFile, objectFile } from './reading/json-file.ts';
import { jsonFolder } from './reading/json-folder.ts';
import { mdxFolder } from './reading/mdx-folder.ts';
import { translationFolders } from './reading/translation-folders.ts';
import { abbreviationSchema } from './schemas/abbreviation.ts';
import { articleSchema } from './schemas/article.ts';
import { chartSchema } from './schemas/chart.ts';
import { claimSchema } from './schemas/claim.ts';
import { datasetSchema } from './schemas/dataset.ts';
import { eventSchema } from './schemas/event.ts';
import { figureSchema } from './schemas/figure.ts';
import { groupSchema, measureSchema } from './schemas/measure.ts';
import { noteSchema } from './schemas/note.ts';
import { placeSchema } from './schemas/place.ts';
import { pointSchema } from './schemas/point.ts';
import { referenceSchema } from './schemas/reference.ts';
import { sectionSchema } from './schemas/section.ts';
import { termSchema } from './schemas/term.ts';
import { topicSchema } from './schemas/topic.ts';
import { glossarySchema } from './schemas/translation/translation.ts';
import { locales } from './text/language.ts';

/** The folder that holds the article; another one can be shown without a change to the code. */
const folder = process.env.CONTENT_DIR ?? './content';

/** An entry's place in its file, which the loader of lists adds. */
const order = z.number();

export const collections = {
  article: defineCollection({
    loader: objectFile({ folder, file: 'article.json' }, 'article', articleSchema),
    schema: articleSchema,
  }),
  sections: defineCollection({
    loader: mdxFolder({ folder, file: 'sections' }, sectionSchema),
    schema: sectionSchema,
  }),
  references: defineCollection({
    loader: listFile({ folder, file: 'references.json' }, referenceSchema, 'required'),
    schema: referenceSchema.extend({ order }),
  }),
  abbreviations: defineCollection({
    loader: listFile({ folder, file: 'abbreviations.json' }, abbreviationSchema),
    schema: abbreviationSchema.extend({ order }),
  }),
  notes: defineCollection({
    loader: listFile({ folder, file: 'notes.json' }, noteSchema),
    schema: noteSchema.extend({ order }),
  }),
  figures: defineCollection({
    loader: listFile({ folder, file: 'figures.json' }, figureSchema),
    schema: figureSchema.extend({ order }),
  }),
  events: defineCollection({
    loader: listFile({ folder, file: 'events.json' }, eventSchema),
    schema: eventSchema.extend({ order }),
  }),
  places: defineCollection({
    loader: listFile({ folder, file: 'places.json' }, placeSchema),
    schema: placeSchema.safeExtend({ order }),
  }),
  terms: defineCollection({
    loader: listFile({ folder, file: 'terms.json' }, termSchema),
    schema: termSchema.safeExtend({ order }),
  }),
  claims: defineCollection({
    loader: listFile({ folder, file: 'claims.json' }, claimSchema),
    schema: claimSchema.extend({ order }),
  }),
  argument: defineCollection({
    loader: listFile({ folder, file: 'argument.json' }, pointSchema),
    schema: pointSchema.extend({ order }),
  }),
  topics: defineCollection({
    loader: listFile({ folder, file: 'topics.json' }, topicSchema),
    schema: topicSchema.extend({ order }),
  }),
  measures: defineCollection({
    loader: listFile({ folder, file: 'measures.json' }, measureSchema),
    schema: measureSchema.extend({ order }),
  }),
  groups: defineCollection({
    loader: listFile({ folder, file: 'groups.json' }, groupSchema),
    schema: groupSchema.extend({ order }),
  }),
  datasets: defineCollection({
    loader: jsonFolder({ folder, file: 'datasets' }, datasetSchema),
    schema: datasetSchema,
  }),
  charts: defineCollection({
    loader: jsonFolder({ folder, file: 'charts' }, chartSchema),
    schema: chartSchema,
  }),
  translations: defineCollection({
    loader: translationFolders(folder),
    schema: z.object({
      lang: z.enum(locales),
      glossary: glossarySchema,
      sections: z.array(z.object({ id: z.string(), title: z.string(), body: z.string() })),
    }),
  }),
};
