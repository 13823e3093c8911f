import { z } from 'zod';
import { inTwo, item, type Item } from './item.ts';

const date = z.object({ 'date-parts': z.array(z.array(z.number())) });
const shape = z.array(
  z.object({
    title: z.string(),
    author: z.array(
      z.union([
        z.object({ family: z.string(), given: z.string().default('') }),
        z.object({ literal: z.string() }),
      ]),
    ),
    issued: date,
    accessed: date.optional(),
    page: z.string().default(''),
    URL: z.string().default(''),
  }),
);

const readDate = (of: z.infer<typeof date> | undefined): string =>
  (of?.['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');

/**
 * What Zotero reads in CSL-JSON.
 *
 * zotero/translators, CSL JSON.js, `importNext`, and zotero/utilities, utilities_item.js, `itemFromCSLJSON`: of a name `family`
 * and `given` alone are read, else `literal` as one field; of dates the first of `date-parts`.
 */
export const readCslJson = (text: string): Item[] =>
  shape.parse([JSON.parse(text)].flat()).map((work) =>
    item({
      title: work.title,
      names: work.author.map((name) => ('literal' in name ? name.literal : inTwo(name.family, name.given))),
      year: readDate(work.issued).slice(0, 4),
      pages: work.page,
      url: work.URL,
      accessed: readDate(work.accessed),
    }),
  );
