import { z } from 'zod';
import { entryId, localized } from './text.ts';

/** What a term can be; the order is that in which a reader chooses among them. */
export const termKinds = ['person', 'organisation', 'document', 'concept', 'place'] as const;

/** An entry of `content/terms.json`: someone or something that the article names. */
export const termSchema = z
  .strictObject({
    id: entryId,
    /** `place` is for what `places.json` does not hold, such as a city. */
    kind: z.enum(termKinds),
    /** As the index names it. */
    name: localized,
    /** A person's family name where other names stand before it: "Ferreira Lima" of "Ana Ferreira Lima". */
    family: z.string().min(1).optional(),
    /** How the article's words name it, each form exactly as it stands there. */
    printed: z.array(z.string().min(2, 'expected two letters at least')).min(1),
    /** Who or what it is, as far as the article says. */
    note: localized.optional(),
    /** What it is, in a sentence of ours, for a reader who has not heard of it. */
    gloss: localized.optional(),
  })
  .refine(({ kind, family }) => family === undefined || kind === 'person', {
    path: ['family'],
    error: 'expected a family name for persons only',
  })
  .refine(({ name, family }) => !family || Object.values(name).every((each) => each.endsWith(` ${family}`)), {
    path: ['family'],
    error: 'expected the end of the name in each language',
  });

export type TermKind = (typeof termKinds)[number];

export type TermData = z.infer<typeof termSchema>;
